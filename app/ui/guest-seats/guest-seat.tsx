import type { GuestPage } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DoorOfSeat } from '#app/ui/attendance/door-of-seat.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Card } from '#app/ui/kit/card.tsx'

type Props = { page: Extract<GuestPage, { page: 'seat' }>; token: string }

/** A guest's own seat: what they said, the appointment, and a way to sign off. */
export function GuestSeat({ page: { session, seat, cases, door }, token }: Props) {
  const t = useT()
  const { state, standing, onlineLink } = session
  const { name, has, role, brings, hopes, needs } = seat
  const isOver = standing === 'held' || standing === 'begun'
  const known = has === 'waiting' || has === 'offered' || has === 'requested' ? has : 'enrolled'
  return (
    <Card tone="sand" labelledBy="seat">
      <div className="stack">
        <h2 id="seat">{t('guestSeats.you')}</h2>
        <p>{t('guestSeats.hello', { name })}</p>
        {state === 'cancelled' && <p>{t('sessions.you.cancelled')}</p>}
        {state === 'postponed' && <p>{t('guestSeats.postponed')}</p>}
        {state === 'announced' && <p>{isOver ? t(`sessions.you.${standing}`) : t(`guestSeats.has.${known}`)}</p>}
        <dl className="session__chosen">
          <dt>{t('sessions.role')}</dt>
          <dd>{t(`sessions.role.${role}`)}</dd>
          <Said label={t('sessions.brings')} text={brings} />
          <Said label={t('modes.hopes')} text={hopes} />
          <Said label={t('sessions.needs')} text={needs} />
        </dl>
        {onlineLink && state === 'announced' && standing !== 'held' && (
          <p>
            <a href={onlineLink} rel="noreferrer">
              {t('sessions.online.join')}
            </a>
          </p>
        )}
        {cases > 0 && (
          <p>
            <LinkButton href={`/guest-seats/${token}/cases`}>{t('guestSeats.cases')}</LinkButton>
          </p>
        )}
        {state !== 'cancelled' && !isOver && (
          <ul>
            {has === 'enrolled' && state === 'announced' && (
              <li>
                <a href={`/guest-seats/${token}/calendar.ics`} download>
                  {t('sessions.calendar')}
                </a>
              </li>
            )}
            <li>
              <a href={`/guest-seats/${token}/sign-off`}>{t('sessions.signOff')}</a>
            </li>
          </ul>
        )}
        {door && <DoorOfSeat seat={door} base={`/guest-seats/${token}`} proof={`/guest-seats/${token}/proof.pdf`} />}
        <p className="soft">{t(seat.hasMail ? 'guestSeats.keep' : 'guestSeats.keep.noMail')}</p>
        <p className="soft">{t('guestSeats.erased.when')}</p>
      </div>
    </Card>
  )
}

function Said({ label, text }: { label: string; text: string }) {
  if (!text) return null
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{text}</dd>
    </>
  )
}
