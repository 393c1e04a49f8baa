import type { TableCards } from '#app/domain/participants/table-cards.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { HouseRules } from '#app/ui/sessions/house-rules.tsx'

/** A sheet to fold: the number to be seen from the door, and for who sits there what happens and how. */
export function TableCard({ number, cards }: { number: number; cards: TableCards }) {
  const t = useT()
  const { session, leadingQuestion, groundRules, method, phases, cases } = cards
  const name = t('tableCards.table', { number })
  return (
    <section className="table-card" aria-label={name}>
      <p className="table-card__side" data-kind="back" aria-hidden="true">
        <strong className="table-card__number">{name}</strong>
        <span>{session.title}</span>
      </p>
      <div className="table-card__side">
        <h3>
          {name}: {session.title}
        </h3>
        {leadingQuestion && (
          <p>
            <strong>{t('tableCards.question')}.</strong> {leadingQuestion}
          </p>
        )}
        {cases.map((title) => (
          <p key={title}>
            <strong>{t('tableCards.case')}.</strong> {title}
          </p>
        ))}
        <div className="table-card__columns">
          <div>
            <h4>{t('tableCards.rules')}</h4>
            <HouseRules rules={groundRules} />
          </div>
          {phases.length > 0 && (
            <div>
              <h4>{method}</h4>
              <ol className="table-card__phases">
                {phases.map(({ key, title, minutes }) => (
                  <li key={key}>
                    <span>{title}</span> <span>{t('tableCards.minutes', { minutes })}</span>
                  </li>
                ))}
              </ol>
            </div>
          )}
        </div>
      </div>
    </section>
  )
}
