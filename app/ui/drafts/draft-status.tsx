import type { MessageKey } from '#app/i18n/nl.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { dateText } from '#app/ui/dates/dates.ts'
import type { DraftStatus as Status } from './keep-draft.ts'

/** Says in passing that a text is kept, or that it is not yet. */
export function DraftStatus({ status }: { status: Status }) {
  const t = useT()
  const language = useLanguage()
  return (
    <p className="soft" role="status">
      {status.kind === 'saved' && t('drafts.saved', { time: dateText(status.savedAt, 'time', language) })}
      {status.kind === 'again' && t(reasons[status.because])}
      {status.kind === 'refused' && t('drafts.refused')}
      {status.kind === 'conflict' && t('drafts.conflict.status')}
    </p>
  )
}

const reasons = {
  offline: 'drafts.offline',
  'signed-out': 'drafts.signed-out',
  busy: 'drafts.busy',
} as const satisfies Record<string, MessageKey>
