import type { SeatAnswer, SessionState } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { OldDate } from '#app/ui/sessions/old-date.tsx'
import { SessionWhen } from '#app/ui/sessions/session-when.tsx'
import { AnswerForm } from './answer-form.tsx'

type Props = {
  session: { title: string; state: SessionState; startsAt: string; endsAt: string; enrolled: boolean }
  answer: SeatAnswer | null
}

/** What someone with a seat wants while there is no date. From a mail it tells nothing but title, time and that answer. */
export function AnswerPage({ session, answer }: Props) {
  const t = useT()
  const { problem } = useRefused()
  const { title, state, startsAt, endsAt, enrolled } = session
  const when = <SessionWhen startsAt={startsAt} endsAt={endsAt} />
  return (
    <>
      <PageTitle
        below={
          <p>
            <strong>{title || t('sessions.heldBack')}</strong>,{' '}
            {state === 'announced' ? when : <OldDate>{when}</OldDate>}
          </p>
        }
      >
        {t('postponement.ask')}
      </PageTitle>
      <div className="stack">
        {state === 'postponed' && enrolled && problem && <Notice kind="attention">{problem}</Notice>}
        <Standing state={state} enrolled={enrolled} answer={answer} />
      </div>
    </>
  )
}

function Standing({ state, enrolled, answer }: { state: SessionState; enrolled: boolean; answer: SeatAnswer | null }) {
  const t = useT()
  if (state === 'cancelled') return <Notice kind="attention">{t('sessions.is-cancelled')}</Notice>
  if (!enrolled)
    return <Notice>{t(answer === 'leave' ? 'postponement.answered.leave' : 'postponement.answer.left')}</Notice>
  if (state === 'announced') return <Notice kind="attention">{t('postponement.answer.dated')}</Notice>
  return (
    <>
      <p>{t('sessions.is-postponed')}</p>
      <AnswerForm answer={answer} />
    </>
  )
}
