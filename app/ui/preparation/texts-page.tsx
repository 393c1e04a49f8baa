import type { TableTexts } from '#app/domain/preparation/table-texts.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { CaseStory, CaseTried } from '#app/ui/cases/case-texts.tsx'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { StoryLine, StorySection } from '#app/ui/thread/story-line.tsx'
import { Uncertain } from '#app/ui/thread/text-marks.tsx'

/** What whoever has a seat reads before they meet. */
export function TextsPage({ session, prepare, cases, closed, from, isOpen }: TableTexts) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{session.title}</p>}>{t('texts.title')}</PageTitle>
      <div className="stack">
        {prepare && (
          <p>
            <strong>{t('texts.prepare')}:</strong> {prepare}
          </p>
        )}
        {cases.length > 0 && <p>{t('texts.promise')}</p>}
        {cases.length === 0 && (
          <EmptyState title={t('texts.none')}>
            {!isOpen && (
              <>
                {t('texts.from')} <DateText value={from} kind="moment" />.
              </>
            )}
          </EmptyState>
        )}
        {cases.map((one) => (
          <CaseToRead key={one.id} theCase={one} report={`/sessions/${session.id}/texts/${one.id}/report`} />
        ))}
        {closed > 0 && <p className="soft">{t('texts.closed', { count: closed })}</p>}
        <p>
          <a href={`/sessions/${session.id}`}>{t('preparation.back')}</a>
        </p>
      </div>
    </>
  )
}

type ToRead = { theCase: TableTexts['cases'][number]; report: string }

function CaseToRead({ theCase: { id, title, html, questions, mayOpen }, report }: ToRead) {
  const t = useT()
  return (
    <article className="stack" aria-labelledby={`case-${id}`}>
      <h2 id={`case-${id}`}>{title}</h2>
      <StoryLine>
        <CaseStory html={html} />
        <StorySection mark="open" title={t('texts.questions')}>
          {questions.map((question) => (
            <p key={question} className="story-line__question">
              <Uncertain>{question}</Uncertain>
            </p>
          ))}
        </StorySection>
        <CaseTried html={html} />
      </StoryLine>
      <p className="row no-print">
        {mayOpen && <a href={`/cases/${id}`}>{t('texts.open')}</a>}
        <a href={report}>{t('threads.report')}</a>
      </p>
    </article>
  )
}
