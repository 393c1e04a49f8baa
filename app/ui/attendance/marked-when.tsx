import type { AttendanceSeat } from '#app/domain/attendance/attendance-queries.server.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { dateText } from '#app/ui/dates/dates.ts'

/** When, and by which host: at two doors one sees what the other did. */
export function MarkedWhen({ marked }: Pick<AttendanceSeat, 'marked'>) {
  const t = useT()
  const language = useLanguage()
  if (!marked) return null
  const time = dateText(marked.at, 'time', language)
  return (
    <span className="soft">
      {marked.by ? t('attendance.by', { time, by: marked.by }) : t('attendance.at', { time })}
    </span>
  )
}
