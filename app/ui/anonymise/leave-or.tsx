import { type ReactNode, useState } from 'react'
import type { Entry } from '#app/domain/privacy/entries.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { idOf } from './field-texts.ts'
import { LeaveReason } from './leave-reason.tsx'
import type { Left } from './left.ts'

type Props = {
  place: Pick<Entry, 'key' | 'kind' | 'fragment'>
  onLeave: (left: Left) => void
  /** The other button. */
  children?: ReactNode
}

/** Let it stand: at once, or with a reason when it points at one person. */
export function LeaveOr({ place: { key, kind, fragment }, onLeave, children }: Props) {
  const t = useT()
  const [asking, ask] = useState(false)
  if (asking) return <LeaveReason id={idOf(key)} fragment={fragment} onLeave={onLeave} onCancel={() => ask(false)} />
  return (
    <p className="row">
      {children}
      <Button
        type="button"
        size="small"
        kind="quiet"
        aria-label={t('anonymise.leave.what', { fragment })}
        onClick={() => (kind === 'block' ? ask(true) : onLeave({ reason: '', words: '' }))}
      >
        {t('anonymise.leave')}
      </Button>
    </p>
  )
}
