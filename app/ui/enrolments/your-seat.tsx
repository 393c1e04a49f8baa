import { isWayOpen, wayIn } from '#app/domain/enrolments/way-in.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { OfferForm } from './offer-form.tsx'
import { SeatLinks } from './seat-links.tsx'
import { WayInLink } from './way-in-link.tsx'
import { WayInWords } from './way-in-words.tsx'
import { WhyFull } from './why-full.tsx'

type Props = { session: ShownSession }

const mayJoinOnline = ['enrolled', 'open', 'full', 'begun']

/** What you can do about a seat at this table. */
export function YourSeat({ session }: Props) {
  const t = useT()
  const { id, standing, left, onlineLink, enrolled } = session
  const way = wayIn({ ...session, leads: session.abilities['session.revise'] })
  // The question above the story says it: the seat is kept.
  if (standing === 'postponed' && enrolled) return null
  return (
    <section className="stack" aria-labelledby="you">
      <h2 id="you">{t('sessions.you')}</h2>
      {(standing === 'open' || standing === 'full') && <WayInWords id={id} way={way} />}
      {way === 'apply' && <Criteria criteria={session.criteria} />}
      {standing === 'open' && (
        <>
          <WayInLink id={id} way={way} />
          {isWayOpen(way) && <p>{t('sessions.left', { count: left })}</p>}
        </>
      )}
      {standing === 'full' && isWayOpen(way) && <JoinList session={session} />}
      {standing === 'waiting' && <InLine session={session} />}
      {standing === 'offered' && (
        <>
          <p>{t('sessions.you.offered')}</p>
          <OfferForm action={`/sessions/${id}/offer`} until={session.offerUntil} />
        </>
      )}
      {(standing === 'enrolled' || !['open', 'full', 'waiting', 'offered'].includes(standing)) && (
        <p>{t(`sessions.you.${standing}`, { place: 0 })}</p>
      )}
      {onlineLink && mayJoinOnline.includes(standing) && (
        <p>
          <a href={onlineLink} rel="noreferrer">
            {t('sessions.online.join')}
          </a>
        </p>
      )}
      {enrolled && (
        <p>
          <a href={`/sessions/${id}/enrolment`}>{t(standing === 'held' ? 'seat.link.held' : 'seat.link')}</a>
        </p>
      )}
      {standing === 'enrolled' && (
        <ul>
          <SeatLinks id={id} />
        </ul>
      )}
    </section>
  )
}

function JoinList({ session }: Props) {
  const t = useT()
  return (
    <>
      <WhyFull session={session} />
      <LinkButton href={`/sessions/${session.id}/enrolment`}>{t('waitingList.join')}</LinkButton>
      <p className="soft">{t('waitingList.count', { count: session.waiting })}</p>
    </>
  )
}

/** Your place in the list. Security: your own; nobody but the hosts sees who else waits. */
function InLine({ session: { id, waitingPlace } }: Props) {
  const t = useT()
  return (
    <>
      <p>
        <strong>{t('sessions.you.waiting', { place: waitingPlace ?? 0 })}</strong>
      </p>
      <p>{t('waitingList.next')}</p>
      <p>
        <a href={`/sessions/${id}/sign-off`}>{t('waitingList.leave')}</a>
      </p>
    </>
  )
}

/** What is asked of who applies: to see beforehand whether it suits. */
function Criteria({ criteria }: Pick<ShownSession, 'criteria'>) {
  const t = useT()
  return (
    <>
      <p>{t('modes.criteria.ask')}:</p>
      <ul className="session__list">
        {criteria.map(({ question, atLeast }) => (
          <li key={question} dir="auto">
            {atLeast === null ? question : t('modes.criteria.least', { question, number: atLeast })}
          </li>
        ))}
      </ul>
    </>
  )
}
