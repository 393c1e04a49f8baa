import type { EnrolmentState } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ConfirmationForm } from './confirmation-form.tsx'
import { SeatLinkHead, type SessionBehind } from './seat-link-head.tsx'

type Props = {
  session: SessionBehind
  seat: { has: EnrolmentState; isConfirmed: boolean; hasBegun: boolean }
  /** Just given back. */
  given?: boolean
}

/** Whether you still come, from a mail. */
export function ConfirmationPage({ session, seat, given }: Props) {
  const t = useT()
  const { problem } = useRefused()
  return (
    <>
      <SeatLinkHead session={session}>{t('reconfirmation.title')}</SeatLinkHead>
      <div className="stack">
        {problem && seat.has === 'enrolled' && <Notice kind="attention">{problem}</Notice>}
        {given && seat.has !== 'enrolled' ? (
          <Notice kind="success">{t('reconfirmation.given')}</Notice>
        ) : (
          <Standing session={session} seat={seat} />
        )}
      </div>
    </>
  )
}

function Standing({ session: { state }, seat: { has, isConfirmed, hasBegun } }: Props) {
  const t = useT()
  if (state !== 'announced') return <Notice kind="attention">{t(`sessions.is-${state}`)}</Notice>
  if (has !== 'enrolled') return <Notice>{t('reconfirmation.gone')}</Notice>
  if (isConfirmed) return <Notice kind="success">{t('sessions.said.confirmed')}</Notice>
  if (hasBegun) return <Notice>{t('sessions.has-begun')}</Notice>
  return <ConfirmationForm />
}
