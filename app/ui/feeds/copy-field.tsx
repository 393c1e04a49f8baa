import { useEffect, useRef, useState } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

type Props = { label: string; text: string }

/** A text to take along. Without JavaScript it can be selected and copied by hand. */
export function CopyField({ label, text }: Props) {
  const t = useT()
  const field = useRef<HTMLInputElement>(null)
  const [can, setCan] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setCan(typeof navigator.clipboard?.writeText === 'function'), [])

  const copy = async () => {
    field.current?.select()
    setCopied(
      await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    )
  }
  return (
    <div className="copy-field row">
      <input ref={field} className="field__control copy-field__text" readOnly value={text} aria-label={label} />
      {can && (
        <Button type="button" kind="quiet" onClick={copy}>
          {t('feeds.copy')}
        </Button>
      )}
      <span role="status">{copied && t('feeds.copied')}</span>
    </div>
  )
}
