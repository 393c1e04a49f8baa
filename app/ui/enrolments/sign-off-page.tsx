import type { EnrolmentState } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { SeatLinkHead, type SessionBehind } from './seat-link-head.tsx'

export type SignOff = {
  has: EnrolmentState | null
  hasBegun: boolean
  /** Too late for a button. */
  isClosed: boolean
  /** Until when a button does it, for a date that stands. */
  until: string | null
  /** Just signed off: the seat can still be taken back. */
  isKept: boolean
}

type Props = {
  session: SessionBehind
  seat: SignOff
  /** Just signed off. */
  done?: boolean
  /** Just come back. */
  isBack?: boolean
  /** Where coming back is posted to. */
  comeBack: string
  beside?: React.ReactNode
}

/** One button to give a seat back or to leave the list, and one to come back. From a mail it tells title and time only. */
export function SignOffPage(props: Props) {
  const t = useT()
  const isIn = props.seat.has === 'enrolled'
  return (
    <>
      <SeatLinkHead session={props.session}>{t(isIn ? 'sessions.signOff' : 'seats.yours')}</SeatLinkHead>
      <div className="stack">
        {props.isBack && props.session.state === 'announced' && <IsBack seat={props.seat} />}
        <Standing {...props} />
      </div>
    </>
  )
}

function IsBack({ seat: { has } }: { seat: SignOff }) {
  const t = useT()
  if (has === 'enrolled') return <Notice kind="success">{t('sessions.you.enrolled')}</Notice>
  return has === 'waiting' ? <Notice kind="success">{t('sessions.said.waiting')}</Notice> : null
}

function Standing({ session: { state }, seat, done, comeBack, beside }: Props) {
  const t = useT()
  if (state === 'cancelled') return <p>{t('sessions.you.cancelled')}</p>
  if (seat.has === 'waiting' || seat.has === 'offered')
    return (
      <PlainForm submit={t('waitingList.leave')} beside={beside}>
        <p>{t('seats.waiting.leave')}</p>
      </PlainForm>
    )
  if (seat.has !== 'enrolled') return <SignedOff seat={seat} state={state} done={done} comeBack={comeBack} />
  if (seat.hasBegun) return <p>{t('sessions.has-begun')}</p>
  if (seat.isClosed) return <Notice kind="attention">{t('seats.sign-off-closed')}</Notice>
  return (
    <>
      {state === 'postponed' && <p>{t('sessions.is-postponed')}</p>}
      <PlainForm submit={t('sessions.signOff.button')} beside={beside}>
        <p>{t('sessions.signOff.lead')}</p>
        {seat.until && (
          <p className="soft">
            {t('seats.signOff.until')} <DateText value={seat.until} kind="moment" />.
          </p>
        )}
      </PlainForm>
    </>
  )
}

type SignedOffProps = Pick<Props, 'seat' | 'done' | 'comeBack'> & { state: SessionBehind['state'] }

function SignedOff({ seat: { has, hasBegun, isKept }, state, done, comeBack }: SignedOffProps) {
  const t = useT()
  return (
    <>
      <Notice kind="success">
        {t(isKept ? 'seats.signedOff' : done ? 'sessions.signOff.done' : 'sessions.sign-off.already')}
      </Notice>
      {has !== null && state === 'announced' && !hasBegun && (
        <PlainForm action={comeBack} submit={t(isKept ? 'seats.comeBack' : 'seats.comeBack.button')}>
          <p>{t(isKept ? 'seats.comeBack.kept' : 'seats.comeBack.later')}</p>
        </PlainForm>
      )}
    </>
  )
}
