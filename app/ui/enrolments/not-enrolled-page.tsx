import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ChooseSeatPage } from './choose-seat-page.tsx'
import { EnrolmentHead } from './enrolment-head.tsx'

/** Where the second step ends when it gave no seat: why, and where to go from here. */
export function NotEnrolledPage({ session }: { session: ShownSession }) {
  const t = useT()
  const { problem, errors } = useRefused()
  const { id, standing, waitingPlace } = session
  const mayChoose = standing === 'open' || standing === 'full'
  // What was typed comes back with what to change in it: the first step again.
  if (Object.keys(errors).length > 0 || problem === t('requests.criteria-changed'))
    return <ChooseSeatPage session={session} />
  return (
    <>
      <EnrolmentHead session={session} step={2} />
      <div className="stack">
        {problem && (
          <Notice kind={standing === 'enrolled' || standing === 'waiting' ? 'success' : 'attention'}>{problem}</Notice>
        )}
        {problem && standing === 'waiting' && <p>{t('sessions.you.waiting', { place: waitingPlace ?? 0 })}</p>}
        {!problem && (
          <p>{t(mayChoose ? 'sessions.enrolment.start' : `sessions.you.${standing}`, { place: waitingPlace ?? 0 })}</p>
        )}
        <LinkButton href={mayChoose ? `/sessions/${id}/enrolment` : `/sessions/${id}`}>
          {t(mayChoose ? 'sessions.enrolment.step1' : 'sessions.toSession')}
        </LinkButton>
      </div>
    </>
  )
}
