import type { TextKind } from '#app/domain/texts/text.ts'
import { useT } from '#app/i18n/use-t.ts'

/** One press away from any text that others read; for who wrote it, the way to take words out. */
export function ReportLink({ kind, id, isMine = false }: { kind: TextKind; id: string; isMine?: boolean }) {
  const t = useT()
  return (
    <p className="no-print">
      {isMine ? (
        <a href={`/texts/${kind}/${id}/redaction`}>{t('threads.redact')}</a>
      ) : (
        <a href={`/texts/${kind}/${id}/report`}>{t('threads.report')}</a>
      )}
    </p>
  )
}
