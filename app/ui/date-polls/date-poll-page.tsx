import type { AskedDate, WeighedDates as Weighed } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { AskedDates } from './asked-dates.tsx'
import { ProposeDates } from './propose-dates.tsx'
import { WeighedDates } from './weighed-dates.tsx'

type Props = {
  session: { id: string; title: string; state: string }
  isHost: boolean
  asked: AskedDate[] | null
  weighed: Weighed | null
  version: string
  saved: boolean
}

/** While a session is postponed: which date suits whom, for who has a seat and for who hosts. */
export function DatePollPage({ session, isHost, asked, weighed, version, saved }: Props) {
  const t = useT()
  const { problem } = useRefused()
  const isPostponed = session.state === 'postponed'
  return (
    <>
      <Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />
      <PageTitle>{t('datePolls.title')}</PageTitle>
      <div className="stack">
        {!isPostponed && <Notice kind="attention">{t('datePolls.closed')}</Notice>}
        {isPostponed && !asked && !isHost && <Notice>{problem ?? t('datePolls.none')}</Notice>}
        {asked && <AskedDates asked={asked} saved={saved} />}
        {weighed && <WeighedDates weighed={weighed} />}
        {isHost && isPostponed && <ProposeDates again={weighed !== null} version={version} />}
      </div>
    </>
  )
}
