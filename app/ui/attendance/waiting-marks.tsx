import { useT } from '#app/i18n/use-t.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import type { MarksNow } from './keep-marks.ts'

/** What is pressed and not on the server yet, and what becomes of it. */
export function WaitingMarks({ marks: { waiting, because }, path }: { marks: MarksNow; path: string }) {
  const t = useT()
  if (waiting.size === 0 || !because) return null
  return (
    <Notice kind="attention">
      <p>{t('attendance.waiting', { count: waiting.size })}</p>
      <p>{t(`attendance.waiting.${because}`)}</p>
      {because === 'signed-out' && (
        <p>
          <a href={`/sign-in?returnTo=${encodeURIComponent(path)}`}>{t('attendance.sign-in')}</a>
        </p>
      )}
    </Notice>
  )
}
