import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { seatsOf } from '#app/ui/sessions/session-seats.ts'
import { RingLegend } from '#app/ui/tables/ring-legend.tsx'
import { TableRing } from '#app/ui/tables/table-ring.tsx'

type Props = { session: Pick<ShownSession, 'seats' | 'capacity' | 'organisations'> }

/** The table by sector: where people work, not who they are. */
export function WhoIsThere({ session: { seats, capacity, organisations } }: Props) {
  const t = useT()
  return (
    <section className="stack" aria-labelledby="who">
      <h2 id="who">{t('sessions.who')}</h2>
      <div className="row">
        <TableRing seats={seatsOf(seats, capacity)} size={92} />
        <p>{t('sessions.who.count', { people: seats.length, organisations })}</p>
      </div>
      <RingLegend />
    </section>
  )
}
