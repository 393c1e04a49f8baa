import type { ListedSession } from '#app/domain/sessions/session-lists.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { seatsLeft } from '#app/ui/sessions/session-seats.ts'

type Props = {
  session: Pick<ListedSession, 'id' | 'title' | 'standing' | 'seats' | 'capacity' | 'cancelledBecause' | 'newPeriod'>
}

/** What is left at this table and what can be done about it, in one line of a list. */
export function SeatLine({ session: { id, title, standing, seats, capacity, cancelledBecause, newPeriod } }: Props) {
  const t = useT()
  if (standing === 'cancelled')
    return (
      <p>
        <strong>{t('sessions.standing.cancelled')}</strong> {cancelledBecause}
      </p>
    )
  if (standing === 'postponed')
    return (
      <p dir="auto">
        <strong>{t('sessions.standing.postponed')}</strong> {t('postponement.when', { period: newPeriod })}
      </p>
    )
  if (standing !== 'open')
    return (
      <p>
        <Chip kind={standing === 'enrolled' ? 'checked' : undefined}>{t(`sessions.standing.${standing}`)}</Chip>
      </p>
    )
  return (
    <p className="agenda__enrol">
      <LinkButton size="small" href={`/sessions/${id}/enrolment`}>
        {t('sessions.enrol')}
        <span className="visually-hidden">: {title}</span>
      </LinkButton>
      <span className="soft">{t('sessions.left', { count: seatsLeft(seats, capacity) })}</span>
    </p>
  )
}
