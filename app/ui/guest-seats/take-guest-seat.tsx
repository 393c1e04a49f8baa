import type { GuestPage } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { SeatFields } from '#app/ui/enrolments/seat-fields.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import { GuestPersonFields } from './guest-person-fields.tsx'

type Props = { page: Extract<GuestPage, { page: 'invited' }>; token: string }

/** Someone is invited: who asks, and a seat to take, with an account or without one. */
export function TakeGuestSeat({ page, token }: Props) {
  const t = useT()
  const { session, hostName, voice, way } = page
  return (
    <Card tone="sand" labelledBy="take">
      <div className="stack">
        <h2 id="take">{t('guestSeats.take')}</h2>
        <p>
          {hostName ? t('guestSeats.invited', { host: hostName }) : t('guestSeats.invited.byHost')}{' '}
          {voice && t('guestSeats.invited.voice', { voice: t(`seatInvitations.voice.${voice}`) })}
        </p>
        {session.state !== 'announced' || session.standing === 'begun' || session.standing === 'held' ? (
          <p>{t(`sessions.you.${session.standing}`, { place: 0 })}</p>
        ) : (
          <Way page={page} token={token} key={way} />
        )}
      </div>
    </Card>
  )
}

function Way({ page: { session, way, email, voice }, token }: Props) {
  const t = useT()
  if (way === 'member')
    return (
      <PlainForm action={`/guest-seats/${token}/membership`} submit={t('guestSeats.member.button')}>
        <p>{t('guestSeats.member.lead')}</p>
      </PlainForm>
    )
  const signIn = `/sign-in?returnTo=${encodeURIComponent(way === 'sign-in' ? `/sessions/${session.id}/enrolment` : `/guest-seats/${token}`)}`
  if (way === 'sign-in')
    return (
      <>
        <p>{t('guestSeats.signIn.lead')}</p>
        <p>
          <LinkButton href={signIn}>{t('guestSeats.signIn.button')}</LinkButton>
        </p>
      </>
    )
  return (
    <>
      <p>
        {t('guestSeats.take.lead')} {!email && <a href={signIn}>{t('guestSeats.account')}</a>}
      </p>
      <PlainForm action={`/guest-seats/${token}`} submit={t('guestSeats.take.button')}>
        {/* Security: who holds a link types where they work; which organisations there are is for members. */}
        <GuestPersonFields
          by="guest"
          organisations={[]}
          sector={voice === 'experience' ? '' : voice}
          hasAddress={email !== ''}
        />
        {email && <p className="soft">{t('guestSeats.email.fixed', { email })}</p>}
        <SeatFields />
        <p className="soft">{t('guestSeats.erased.when')}</p>
      </PlainForm>
    </>
  )
}
