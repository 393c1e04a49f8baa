import type { WaitingList } from '#app/domain/enrolments/waiting-order.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'

/** Every change of the order, for the hosts to see. */
export function WaitingMoves({ moves }: { moves: WaitingList['moves'] }) {
  const t = useT()
  if (moves.length === 0) return null
  return (
    <section className="stack" aria-labelledby="moves">
      <h3 id="moves">{t('waitingList.moves')}</h3>
      <ol className="session__history">
        {moves.map(({ id, at, host, name, fromPlace, toPlace, reason }) => (
          <li key={id}>
            <DateText value={at} kind="moment" />
            <span dir="auto">{t('waitingList.move', { host, name, from: fromPlace, to: toPlace, reason })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
