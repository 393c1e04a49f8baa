import type { SessionDetails } from '#app/domain/session-details/session-details.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'

/** What is asked, and of whom. */
export function DetailsAbout({ details: { leadingQuestions, audienceGroups } }: { details: SessionDetails }) {
  const t = useT()
  return (
    <>
      {leadingQuestions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 id="questions">{t('details.questions')}</h2>
          <ul className="session__cases">
            {leadingQuestions.map((question) => (
              <li key={question} dir="auto">
                {question}
              </li>
            ))}
          </ul>
        </section>
      )}
      {audienceGroups.length > 0 && (
        <p className="row">
          <span>{t('details.for')}</span>
          {audienceGroups.map((group) => (
            <Chip key={group}>{group}</Chip>
          ))}
        </p>
      )}
    </>
  )
}
