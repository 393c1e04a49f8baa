import type { SeatStanding } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { OldDate } from '#app/ui/sessions/old-date.tsx'

type Props = {
  session: { title: string; startsAt: string; endsAt: string; standing: SeatStanding; enrolled: boolean }
  hasBegun: boolean
  /** Just signed off. */
  done?: boolean
  beside?: React.ReactNode
}

/** One button to give a seat back. From a mail it tells nothing but the session's title and time. */
export function SignOffPage({ session, hasBegun, done, beside }: Props) {
  const t = useT()
  const { title, startsAt, endsAt, standing, enrolled } = session
  const when = <DateText value={startsAt} until={endsAt} />
  return (
    <>
      <PageTitle
        below={
          <p>
            <strong>{title || t('sessions.heldBack')}</strong>,{' '}
            {standing === 'postponed' ? <OldDate>{when}</OldDate> : when}
          </p>
        }
      >
        {t('sessions.signOff')}
      </PageTitle>
      {standing === 'cancelled' && <p>{t('sessions.you.cancelled')}</p>}
      {standing !== 'cancelled' && !enrolled && (
        <Notice kind="success">{t(done ? 'sessions.signOff.done' : 'sessions.sign-off.already')}</Notice>
      )}
      {standing !== 'cancelled' && enrolled && hasBegun && <p>{t('sessions.has-begun')}</p>}
      {standing === 'postponed' && enrolled && <p>{t('sessions.is-postponed')}</p>}
      {(standing === 'enrolled' || standing === 'postponed') && enrolled && !hasBegun && (
        <PlainForm submit={t('sessions.signOff.button')} beside={beside}>
          <p>{t('sessions.signOff.lead')}</p>
        </PlainForm>
      )}
    </>
  )
}
