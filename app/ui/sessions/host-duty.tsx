import type { AnswerCounts } from '#app/domain/enrolments/seat-answer-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

/** What a host still owes who wait: a date, or a no. With what they answered. */
export function HostDuty({ id, answers }: { id: string; answers: AnswerCounts }) {
  const t = useT()
  return (
    <Notice kind="attention" title={t('postponement.duty')}>
      <p>{t('postponement.duty.lead')}</p>
      <p>{t('postponement.counts', answers)}</p>
      <p className="no-print">
        <a href={`/sessions/${id}/date-poll`}>{t('datePolls.open')}</a>
      </p>
    </Notice>
  )
}
