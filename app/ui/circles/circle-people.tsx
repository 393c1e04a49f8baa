import type { Sector } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'
import { SectorMark } from '#app/ui/tables/sector-mark.tsx'

export type Person = {
  id: string
  name: string
  roleTitle: string
  sector: Sector
  role: string
  organisationName: string
}

/** Who takes part, by name: for the circle itself only. */
export function CirclePeople({ people }: { people: Person[] }) {
  const t = useT()
  return (
    <section className="stack">
      <h2>{t('circles.members')}</h2>
      <ul className="circle-people">
        {people.map(({ id, name, roleTitle, sector, role, organisationName }) => (
          <li key={id} className="circle-people__person">
            <SectorMark seat={sector} />
            <div>
              <p dir="auto">
                <strong>{name}</strong> {role === 'host' && <Chip>{t('circles.host')}</Chip>}
              </p>
              <p className="soft" dir="auto">
                {roleTitle}, {organisationName}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
