import type { ShownName } from '#app/domain/enrolments/shown-names.server.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { seatsOf } from '#app/ui/sessions/session-seats.ts'
import { RingLegend } from '#app/ui/tables/ring-legend.tsx'
import { SectorMark } from '#app/ui/tables/sector-mark.tsx'
import { TableRing } from '#app/ui/tables/table-ring.tsx'

type Props = {
  session: Pick<ShownSession, 'seats' | 'capacity' | 'organisations'>
  /** Of those who let this reader see it. */
  names?: ShownName[]
}

/** The table by sector: where people work; and who they are, of whoever chose to tell this reader. */
export function WhoIsThere({ session: { seats, capacity, organisations }, names = [] }: Props) {
  const t = useT()
  return (
    <section className="stack" aria-labelledby="who">
      <h2 id="who">{t('sessions.who')}</h2>
      <div className="row">
        <TableRing seats={seatsOf(seats, capacity)} size={92} />
        <p>{t('sessions.who.count', { people: seats.length, organisations })}</p>
      </div>
      {names.length > 0 && <Names names={names} others={seats.length - names.length} />}
      <RingLegend />
    </section>
  )
}

function Names({ names, others }: { names: ShownName[]; others: number }) {
  const t = useT()
  return (
    <ul className="who-is-there">
      {names.map(({ name, roleTitle, sector, organisation }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and no id leaves the server
        <li key={at}>
          <SectorMark seat={sector} />
          <span>
            <strong>{name}</strong>
            {[roleTitle, organisation].filter(Boolean).map((fact) => `, ${fact}`)}
          </span>
        </li>
      ))}
      {others > 0 && <li>{t('seat.others', { count: others })}</li>}
    </ul>
  )
}
