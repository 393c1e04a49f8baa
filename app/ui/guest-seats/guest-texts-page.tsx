import type { TableTexts } from '#app/domain/preparation/table-texts.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { CaseToRead } from '#app/ui/preparation/case-to-read.tsx'

type Props = { texts: TableTexts; token: string }

/** What lies on the table of a guest: the released texts with their questions, and nothing of the thread under them. */
export function GuestTextsPage({ texts: { session, cases, from, isOpen }, token }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle above={<Breadcrumb links={[{ href: `/guest-seats/${token}`, text: session.title }]} />}>
        {t('sessions.cases')}
      </PageTitle>
      <div className="stack">
        {cases.length === 0 && !isOpen && (
          <p>
            {t('guestSeats.cases.from')} <DateText value={from} kind="day" />
          </p>
        )}
        {cases.length === 0 && isOpen && <p>{t('guestSeats.cases.none')}</p>}
        {cases.map((one) => (
          <CaseToRead key={one.id} theCase={one} report={`/guest-seats/${token}/cases/${one.id}/report`} />
        ))}
        <p>{t('sessions.rules.confidential')}</p>
      </div>
    </>
  )
}
