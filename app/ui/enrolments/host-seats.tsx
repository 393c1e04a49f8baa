import { asksFirst } from '#app/domain/sessions/enrolment-mode.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

type Props = { session: Pick<ShownSession, 'id' | 'enrolmentMode'>; requestsWaiting: number }

/** What there is to do about seats: who waits for an answer. For hosts only. */
export function HostSeats({ session: { id, enrolmentMode }, requestsWaiting }: Props) {
  const t = useT()
  return (
    <>
      {requestsWaiting > 0 && (
        <Notice kind="attention" title={t('requests.waiting', { count: requestsWaiting })}>
          <p>
            <a href={`/sessions/${id}/requests`}>{t('requests.answer')}</a>
          </p>
        </Notice>
      )}
      {asksFirst(enrolmentMode) && requestsWaiting === 0 && (
        <p className="row no-print">
          <LinkButton kind="quiet" href={`/sessions/${id}/requests`}>
            {t('requests.title')}
          </LinkButton>
        </p>
      )}
    </>
  )
}
