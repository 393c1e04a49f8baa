import type { ProgrammeWarning } from '#app/domain/programme/programme.ts'
import type { SeatStanding } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'

type Props = { session: { id: string; standing: SeatStanding }; warnings: ProgrammeWarning[] }

/** For a host: the way to the programme, and whether it asks for a look. */
export function MakeProgramme({ session: { id, standing }, warnings }: Props) {
  const t = useT()
  if (standing === 'held' || standing === 'cancelled') return null
  return (
    <p className="no-print">
      <a href={`/sessions/${id}/programme`}>{t('programme.make')}</a>{' '}
      {warnings.length > 0 && <span className="soft">{t('programme.toCheck')}</span>}
    </p>
  )
}
