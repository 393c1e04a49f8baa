import type { Sector } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { TableRing } from '#app/ui/tables/table-ring.tsx'
import { StorySection } from '#app/ui/thread/story-line.tsx'

export type CaseTable = {
  id: string
  title: string
  startsAt: string | Date
  endsAt: string | Date
  state: string
  seats: Sector[]
}

/** The knot: the work sessions this case was on, or comes to. */
export function CaseTables({ tables, now }: { tables: CaseTable[]; now: string }) {
  const t = useT()
  const held = tables.some(({ state, endsAt }) => state === 'announced' && new Date(endsAt) < new Date(now))
  if (tables.length === 0) return null
  return (
    <StorySection mark="knot" title={t(held ? 'cases.wasOnTable' : 'cases.onTable')}>
      <div className="stack">
        {tables.map((table) => (
          <CaseTableLine key={table.id} table={table} />
        ))}
      </div>
    </StorySection>
  )
}

function CaseTableLine({ table: { id, title, startsAt, state, seats } }: { table: CaseTable }) {
  const t = useT()
  return (
    <div className="row">
      <TableRing seats={seats} size={80} />
      <p>
        <a href={`/sessions/${id}`}>{title}</a>
        {', '}
        {state === 'postponed' ? t('cases.tablePostponed') : <DateText value={new Date(startsAt).toISOString()} />}
        {seats.length > 0 && (
          <span className="case-tables__people soft">
            {t('cases.people', { people: seats.length, sectors: new Set(seats).size })}
          </span>
        )}
      </p>
    </div>
  )
}
