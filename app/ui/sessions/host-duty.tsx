import type { AnswerCounts } from '#app/domain/enrolments/seat-answer-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

/** What a host still owes who wait: a date, or a no. With what they answered. */
export function HostDuty({ answers }: { answers: AnswerCounts }) {
  const t = useT()
  return (
    <Notice kind="attention" title={t('postponement.duty')}>
      <p>{t('postponement.duty.lead')}</p>
      <p>{t('postponement.counts', answers)}</p>
    </Notice>
  )
}
