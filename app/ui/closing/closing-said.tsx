import { type ClosingCounts, closingQuestions } from '#app/domain/closing/closing.ts'
import { useT } from '#app/i18n/use-t.ts'

/** For a host: how many said what. */
export function ClosingSaid({ counts }: { counts: ClosingCounts }) {
  const t = useT()
  return (
    <section className="stack" aria-labelledby="closing">
      <h3 id="closing">{t('closing.host')}</h3>
      <dl>
        {closingQuestions.map((question) => {
          const said = counts[question]
          return (
            <div key={question}>
              <dt>{t(`closing.${question}`)}</dt>
              <dd>{said ? t('closing.host.counts', said) : t('closing.host.few')}</dd>
            </div>
          )
        })}
      </dl>
      <p className="soft">{t('closing.host.together')}</p>
    </section>
  )
}
