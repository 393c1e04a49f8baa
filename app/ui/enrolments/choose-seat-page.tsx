import { isWayOpen, wayIn } from '#app/domain/enrolments/way-in.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { AskedFields } from './asked-fields.tsx'
import { EnrolmentHead } from './enrolment-head.tsx'
import { SeatFields } from './seat-fields.tsx'
import { WayInWords } from './way-in-words.tsx'
import { WhoIsThere } from './who-is-there.tsx'
import { WhyFull } from './why-full.tsx'

/** The first step: how you come, what you bring and what you need; and why, where a host answers first. */
export function ChooseSeatPage({ session }: { session: ShownSession }) {
  const t = useT()
  const { id, standing } = session
  const isFree = standing === 'open' || standing === 'full'
  const way = wayIn({ ...session, leads: session.abilities['session.revise'] })
  return (
    <>
      <EnrolmentHead session={session} step={1} />
      <WithAside label={t('sessions.who')} aside={<WhoIsThere session={session} />}>
        <div className="stack">
          {isFree && <WayInWords id={id} way={way} />}
          {isFree && isWayOpen(way) ? (
            <>
              <WhyFull session={session} />
              <PlainForm action={`/sessions/${id}/enrolment`} submit={t('sessions.enrolment.next')}>
                {(way === 'ask' || way === 'apply') && <AskedFields session={session} />}
                <SeatFields />
              </PlainForm>
            </>
          ) : (
            <>
              {!isFree && <p>{t(`sessions.you.${standing}`, { place: session.waitingPlace ?? 0 })}</p>}
              <p>
                <a href={`/sessions/${id}`}>{t('sessions.toSession')}</a>
              </p>
            </>
          )}
        </div>
      </WithAside>
    </>
  )
}
