import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { seatsLeft } from '#app/ui/sessions/session-seats.ts'

type Props = { session: ShownSession }

/** What you can do about a seat at this table. */
export function YourSeat({ session }: Props) {
  const t = useT()
  const { id, standing, seats, capacity, onlineLink, enrolled } = session
  // The question above the story says it: the seat is kept.
  if (standing === 'postponed' && enrolled) return null
  return (
    <section className="stack" aria-labelledby="you">
      <h2 id="you">{t('sessions.you')}</h2>
      {standing === 'open' && (
        <>
          <LinkButton href={`/sessions/${id}/enrolment`}>{t('sessions.enrol')}</LinkButton>
          <p>{t('sessions.left', { count: seatsLeft(seats, capacity) })}</p>
        </>
      )}
      {standing !== 'open' && <p>{t(`sessions.you.${standing}`)}</p>}
      {onlineLink &&
        (standing === 'enrolled' || standing === 'open' || standing === 'full' || standing === 'begun') && (
          <p>
            <a href={onlineLink} rel="noreferrer">
              {t('sessions.online.join')}
            </a>
          </p>
        )}
      {standing === 'enrolled' && (
        <ul>
          <li>
            <a href={`/sessions/${id}/calendar.ics`} download>
              {t('sessions.calendar')}
            </a>
          </li>
          <li>
            <a href={`/sessions/${id}/sign-off`}>{t('sessions.signOff')}</a>
          </li>
        </ul>
      )}
    </section>
  )
}
