import type { Enrolled } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { SectorMark } from '#app/ui/tables/sector-mark.tsx'

type Props = { sessionId: string; enrolled: Enrolled[]; isToCome: boolean }

/** Who comes. For hosts only: it names people and what they need. */
export function EnrolledList({ sessionId, enrolled, isToCome }: Props) {
  const t = useT()
  return (
    <>
      <h3>{t('sessions.enrolled', { count: enrolled.length })}</h3>
      {enrolled.length === 0 && isToCome && <p>{t('sessions.enrolled.none')}</p>}
      {enrolled.length > 0 && (
        <RuledList>
          {enrolled.map((one) => (
            <RuledItem key={one.id} mark={<SectorMark seat={one.sector} />} facts={<Needs needs={one.needs} />}>
              <strong>{one.name || t('guestSeats.erased')}</strong>
              <MetaLine>
                {one.roleTitle && <span>{one.roleTitle}</span>}
                <span>{one.organisation}</span>
                {one.guestId && <span>{t('guestSeats.guest')}</span>}
                {one.role === 'listener' && <span>{t('sessions.role.listener')}</span>}
              </MetaLine>
              {one.brings && <p>{t('sessions.enrolled.brings', { brings: one.brings })}</p>}
              {one.hopes && <p>{t('modes.enrolled.hopes', { hopes: one.hopes })}</p>}
              {one.authorityRelation && <p>{t('modes.authority.told')}</p>}
              {one.guestId && isToCome && (
                <p className="no-print">
                  <a href={`/sessions/${sessionId}/guests/${one.guestId}/removal`}>
                    {t('guestSeats.remove')}
                    <span className="visually-hidden">: {one.name}</span>
                  </a>
                </p>
              )}
            </RuledItem>
          ))}
        </RuledList>
      )}
    </>
  )
}

function Needs({ needs }: { needs: string }) {
  const t = useT()
  return needs ? <p>{t('sessions.enrolled.needs', { needs })}</p> : null
}
