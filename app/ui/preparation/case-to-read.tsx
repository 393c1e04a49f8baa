import type { TableTexts } from '#app/domain/preparation/table-texts.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { CaseStory, CaseTried } from '#app/ui/cases/case-texts.tsx'
import { StoryLine, StoryQuestion, StorySection } from '#app/ui/thread/story-line.tsx'

type ToRead = { theCase: TableTexts['cases'][number]; report: string }

/** A case on the table: its released text with its questions, and nothing of the thread under them. */
export function CaseToRead({ theCase: { id, title, html, questions, mayOpen }, report }: ToRead) {
  const t = useT()
  return (
    <article className="stack" aria-labelledby={`case-${id}`}>
      <h2 id={`case-${id}`}>{title}</h2>
      <StoryLine>
        <CaseStory html={html} />
        <StorySection mark="open" title={t('texts.questions')}>
          {questions.map((question) => (
            <StoryQuestion key={question}>{question}</StoryQuestion>
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
