import type { AskedDate } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { AskedDates } from './asked-dates.tsx'

type Props = { title: string; state: string; asked: AskedDate[] | null; saved: boolean }

/** Behind the link in the mail: the title, the dates and one's own answers; nothing of the table. */
export function DateLinkPage({ title, state, asked, saved }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{title || t('sessions.heldBack')}</p>}>{t('datePolls.title')}</PageTitle>
      {asked ? (
        <AskedDates asked={asked} saved={saved} />
      ) : (
        <Notice kind="attention">{t(state === 'postponed' ? 'datePolls.none' : 'datePolls.closed')}</Notice>
      )}
    </>
  )
}
