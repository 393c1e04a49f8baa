import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Reason } from '#app/domain/privacy/left-standing.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { Left } from './left.ts'
import { ReasonOptions } from './reason-options.tsx'

type Props = { id: string; fragment: string; onLeave: (left: Left) => void; onCancel: () => void }

/** What points straight at one person stays only with a reason, which the host sees. */
export function LeaveReason({ id, fragment, onLeave, onCancel }: Props) {
  const t = useT()
  const [reason, setReason] = useState<Reason | ''>('')
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState(false)
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  const leave = () => {
    if (!reason || (reason === 'other' && !words.trim())) {
      setMissing(true)
      return first.current?.focus()
    }
    onLeave({ reason, words: words.trim().slice(0, 200) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
  }
  return (
    <fieldset className="finding-list__reason" onKeyDown={onKeyDown}>
      <legend>{t('anonymise.reason.title', { fragment })}</legend>
      {missing && (
        <p className="field__error" id={`${id}-missing`} role="alert">
          {t('anonymise.reason.missing')}
        </p>
      )}
      <label className="finding-list__choice">
        {t('form.left.reason')}
        <select
          ref={first}
          className="field__control"
          value={reason}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onChange={({ target }) => setReason(target.value as Reason | '')}
        >
          <ReasonOptions />
        </select>
      </label>
      {reason === 'other' && (
        <label className="finding-list__choice">
          {t('form.left.words')}
          <input
            className="field__control"
            maxLength={200}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
      )}
      <p className="row">
        <Button type="button" size="small" onClick={leave}>
          {t('anonymise.leave')}
        </Button>
        <Button type="button" size="small" kind="quiet" onClick={onCancel}>
          {t('anonymise.reason.cancel')}
        </Button>
      </p>
    </fieldset>
  )
}
