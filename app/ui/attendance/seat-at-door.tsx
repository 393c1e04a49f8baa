import type { AttendanceSeat } from '#app/domain/attendance/attendance-queries.server.ts'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Chip } from '#app/ui/kit/chip.tsx'
import { MarkForm } from './mark-form.tsx'
import { MarkedWhen } from './marked-when.tsx'

type Props = {
  sessionId: string
  seat: AttendanceSeat
  isHere: boolean
  /** Pressed, and not on the server yet. */
  waits: boolean
  /** Why the last press could not be kept. */
  refused?: string
  mayPress: boolean
  query: string
  onPress: (seat: string, present: boolean) => void
}

/** One person on the list at the door. */
export function SeatAtDoor({ sessionId, seat, isHere, waits, refused, mayPress, query, onPress }: Props) {
  const t = useT()
  const { id, name, organisation, needs, marked } = seat
  return (
    <li id={`seat-${id}`} data-state={isHere ? 'present' : undefined}>
      <div className="attendance__who">
        <p className="attendance__name">{name}</p>
        {organisation && <p className="soft">{organisation}</p>}
        {needs && <p>{t('attendance.needs', { needs })}</p>}
        {refused !== undefined && <p role="alert">{reasonOf(refused, t)}</p>}
      </div>
      <p>
        {isHere && <Chip kind="checked">{t('attendance.is')}</Chip>}{' '}
        {isHere && !waits && <MarkedWhen marked={marked} />}
        {waits && <span className="soft">{t('attendance.waits')}</span>}
      </p>
      {mayPress && (
        <MarkForm
          action={`/sessions/${sessionId}/attendance/${id}`}
          name={name}
          isHere={isHere}
          query={query}
          onPress={(present) => onPress(id, present)}
        />
      )}
    </li>
  )
}

const known = ['attendance.early', 'attendance.late', 'attendance.no-seat'] as const

const reasonOf = (problem: string, t: (key: MessageKey) => string) =>
  t(known.find((key) => key === problem) ?? 'attendance.refused')
