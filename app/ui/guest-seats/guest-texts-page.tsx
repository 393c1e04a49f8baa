import type { TableTexts } from '#app/domain/preparation/table-texts.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { CaseStory, CaseTried } from '#app/ui/cases/case-texts.tsx'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { Uncertain } from '#app/ui/thread/text-marks.tsx'

type Props = { texts: TableTexts; token: string }

/** What lies on the table of a guest: the released texts with their questions, and nothing of the thread under them. */
export function GuestTextsPage({ texts: { session, cases, from, isOpen }, token }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle above={<Breadcrumb links={[{ href: `/guest-seats/${token}`, text: session.title }]} />}>
        {t('sessions.cases')}
      </PageTitle>
      <div className="session__main">
        {cases.length === 0 && !isOpen && (
          <p>
            {t('guestSeats.cases.from')} <DateText value={from} kind="day" />
          </p>
        )}
        {cases.length === 0 && isOpen && <p>{t('guestSeats.cases.none')}</p>}
        {cases.map(({ id, title, html, questions }) => (
          <article key={id} className="stack">
            <h2>{title}</h2>
            <CaseStory html={html} />
            <CaseTried html={html} />
            <ul className="session__cases">
              {questions.map((question) => (
                <li key={question}>
                  <Uncertain>{question}</Uncertain>
                </li>
              ))}
            </ul>
            <p className="no-print">
              <a href={`/guest-seats/${token}/cases/${id}/report`}>{t('threads.report')}</a>
            </p>
          </article>
        ))}
        <p>{t('sessions.rules.confidential')}</p>
      </div>
    </>
  )
}
