import { useT } from '#app/i18n/use-t.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

/** Who waits for an answer; for hosts only. */
export function RequestsWaiting({ id, count }: { id: string; count: number }) {
  const t = useT()
  if (count === 0) return null
  return (
    <Notice kind="attention" title={t('requests.waiting', { count })}>
      <p>
        <a href={`/sessions/${id}/requests`}>{t('requests.answer')}</a>
      </p>
    </Notice>
  )
}
