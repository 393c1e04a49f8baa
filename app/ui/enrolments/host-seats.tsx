import { asksFirst } from '#app/domain/sessions/enrolment-mode.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

type Props = { session: Pick<ShownSession, 'id' | 'enrolmentMode' | 'standing'>; requestsWaiting: number }

/** What there is to do about seats: who waits for an answer, who to invite, who to write down. For hosts only. */
export function HostSeats({ session: { id, enrolmentMode, standing }, requestsWaiting }: Props) {
  const t = useT()
  const isToCome = standing !== 'held' && standing !== 'cancelled' && standing !== 'begun'
  return (
    <>
      {requestsWaiting > 0 && (
        <Notice kind="attention" title={t('requests.waiting', { count: requestsWaiting })}>
          <p>
            <a href={`/sessions/${id}/requests`}>{t('requests.answer')}</a>
          </p>
        </Notice>
      )}
      {isToCome && (
        <p className="row no-print">
          {asksFirst(enrolmentMode) && (
            <LinkButton kind="quiet" href={`/sessions/${id}/requests`}>
              {t('requests.title')}
            </LinkButton>
          )}
          <LinkButton kind="quiet" href={`/sessions/${id}/invitations`}>
            {t('circles.invite')}
          </LinkButton>
          {standing !== 'postponed' && (
            <LinkButton kind="quiet" href={`/sessions/${id}/guests/new`}>
              {t('guestSeats.new')}
            </LinkButton>
          )}
        </p>
      )}
    </>
  )
}
