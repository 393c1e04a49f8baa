import { isWayOpen, wayIn } from '#app/domain/enrolments/way-in.ts'
import type { ListedSession } from '#app/domain/sessions/session-lists.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { WayInLink } from './way-in-link.tsx'

type Props = {
  session: Pick<
    ListedSession,
    | 'id'
    | 'title'
    | 'standing'
    | 'left'
    | 'whyFull'
    | 'waiting'
    | 'waitingPlace'
    | 'cancelledBecause'
    | 'newPeriod'
    | 'enrolmentMode'
    | 'mySeat'
    | 'invited'
    | 'insights'
  >
}

/** What is left at this table and what can be done about it, in one line of a list. */
export function SeatLine({ session }: Props) {
  const t = useT()
  const { id, title, standing, left, waitingPlace, cancelledBecause, newPeriod, insights } = session
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
  if (standing === 'held' && insights)
    return (
      <p>
        <a href={`/insights?session=${id}`}>
          {t('agenda.harvest', { count: insights })}
          <span className="visually-hidden">: {title}</span>
        </a>
      </p>
    )
  if (standing !== 'open' && standing !== 'full')
    return (
      <p>
        <Chip kind={standing === 'enrolled' ? 'checked' : undefined}>
          {t(`sessions.standing.${standing}`, { place: waitingPlace ?? 0 })}
        </Chip>
      </p>
    )
  const way = wayIn(session)
  if (!isWayOpen(way))
    return (
      <p>
        <Chip>{t(`modes.standing.${way}`)}</Chip>
      </p>
    )
  if (standing === 'full') return <FullLine session={session} />
  return (
    <p className="agenda__enrol">
      <WayInLink size="small" id={id} way={way} title={title} />
      <span className="soft">{t('sessions.left', { count: left })}</span>
    </p>
  )
}

/** Full, for everyone or for the organisation of who reads; and how many wait. */
function FullLine({ session: { id, title, whyFull, waiting } }: Props) {
  const t = useT()
  const standing = waiting > 0 ? t('sessions.standing.fullWaiting', { count: waiting }) : t('sessions.standing.full')
  return (
    <p className="agenda__enrol">
      <LinkButton size="small" kind="quiet" href={`/sessions/${id}/enrolment`}>
        {t('waitingList.joinShort')}
        <span className="visually-hidden">: {title}</span>
      </LinkButton>
      <Chip>{whyFull === 'organisation-full' ? t('sessions.standing.organisationFull') : standing}</Chip>
    </p>
  )
}
