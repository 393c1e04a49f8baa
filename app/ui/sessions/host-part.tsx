import type { ReactNode } from 'react'
import type { Enrolled } from '#app/domain/enrolments/enrolment-queries.server.ts'
import type { AnswerCounts } from '#app/domain/enrolments/seat-answer-queries.server.ts'
import type { SessionMethod } from '#app/domain/sessions/planning-queries.server.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { EnrolledList } from '#app/ui/enrolments/enrolled-list.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Certainty } from './certainty.tsx'
import { HostDuty } from './host-duty.tsx'
import { HostWays } from './host-ways.tsx'

type Props = {
  session: ShownSession
  enrolled: Enrolled[]
  /** For one that is postponed. */
  answers: AnswerCounts | null
  method: SessionMethod | null
  /** What waits for them, and what else they see of the seats. */
  children?: ReactNode
}

/** What only the hosts see: who comes with what they need, and what there is to do. */
export function HostPart({ session, enrolled, answers, method, children }: Props) {
  const t = useT()
  const { id, standing } = session
  const isPostponed = standing === 'postponed'
  const isToCome = standing !== 'held' && standing !== 'cancelled'
  return (
    <Card labelledBy="host">
      <div className="stack">
        <h2 id="host">{t('sessions.host')}</h2>
        {answers && <HostDuty id={id} answers={answers} />}
        {method?.advised && isToCome && (
          <Notice>
            <p>
              {t('sessions.method.otherSize', { ...method.advised, name: method.name, capacity: session.capacity })}
            </p>
          </Notice>
        )}
        {method?.tooLongFor && isToCome && (
          <Notice>
            <p>{t('facts.method.tooLong', { name: method.name, total: method.total, minutes: method.tooLongFor })}</p>
          </Notice>
        )}
        {isToCome && (
          <p className="row no-print">
            {session.abilities['session.pick-cases'] && (
              <LinkButton kind={isPostponed ? 'quiet' : undefined} href={`/sessions/${id}/cases`}>
                {t('sessions.host.cases')}
              </LinkButton>
            )}
            <LinkButton kind={isPostponed ? undefined : 'quiet'} href={`/sessions/${id}/edit`}>
              {t(isPostponed ? 'sessions.host.redate' : 'sessions.host.edit')}
            </LinkButton>
          </p>
        )}
        <HostWays session={session} />
        {children}
        {session.state === 'announced' && isToCome && standing !== 'begun' && (
          <Certainty id={id} isCertain={session.isCertain} />
        )}
        {standing === 'held' && <HarvestLinks session={session} />}
        <EnrolledList sessionId={id} enrolled={enrolled} isToCome={isToCome} />
      </div>
    </Card>
  )
}

function HarvestLinks({ session: { id, cases } }: { session: ShownSession }) {
  const t = useT()
  if (cases.length === 0) return null
  return (
    <>
      <h3 id="harvest">{t('sessions.host.harvest')}</h3>
      <ul className="session__cases">
        {cases.map((theCase) => (
          <li key={theCase.id}>
            <a href={`/cases/${theCase.id}/harvest?session=${id}`}>
              {t('sessions.host.harvestOf', { title: theCase.title })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
