import type { Enrolled } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { SectorMark } from '#app/ui/tables/sector-mark.tsx'

/** Who comes. For hosts only: it names people and what they need. */
export function EnrolledList({ enrolled, isToCome }: { enrolled: Enrolled[]; isToCome: boolean }) {
  const t = useT()
  return (
    <>
      <h3>{t('sessions.enrolled', { count: enrolled.length })}</h3>
      {enrolled.length === 0 && isToCome && <p>{t('sessions.enrolled.none')}</p>}
      {enrolled.length > 0 && (
        <RuledList>
          {enrolled.map(
            ({ id, name, roleTitle, sector, organisation, role, needs, brings, hopes, authorityRelation }) => (
              <RuledItem key={id} mark={<SectorMark seat={sector} />} facts={<Needs needs={needs} />}>
                <strong>{name}</strong>
                <MetaLine>
                  <span>{roleTitle}</span>
                  <span>{organisation}</span>
                  {role === 'listener' && <span>{t('sessions.role.listener')}</span>}
                </MetaLine>
                {brings && <p>{t('sessions.enrolled.brings', { brings })}</p>}
                {hopes && <p>{t('modes.enrolled.hopes', { hopes })}</p>}
                {authorityRelation && <p>{t('modes.authority.told')}</p>}
              </RuledItem>
            ),
          )}
        </RuledList>
      )}
    </>
  )
}

function Needs({ needs }: { needs: string }) {
  const t = useT()
  return needs ? <p>{t('sessions.enrolled.needs', { needs })}</p> : null
}
