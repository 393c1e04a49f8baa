import type { SessionMethod } from '#app/domain/sessions/planning-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'

export function SessionMethodLine({ method }: { method: SessionMethod }) {
  const t = useT()
  return (
    <p>
      {t('sessions.method')}: <a href={`/methods/${method.key}`}>{method.name}</a>
    </p>
  )
}
