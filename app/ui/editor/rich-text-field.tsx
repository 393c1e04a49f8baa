import { useRef, useState } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { FieldFrame } from '#app/ui/kit/field-frame.tsx'
import { controlOf, type FieldTexts, isInvalid } from '#app/ui/kit/field-texts.ts'
import { CharactersLeft, lengthOf } from './characters-left.tsx'
import { useLazyEditor } from './use-lazy-editor.ts'
import { useTypedEarly } from './use-typed-early.ts'

type Props = FieldTexts & {
  defaultValue?: string
  /** Said when the text comes near it. The server decides; no one is cut off halfway a sentence. */
  maxLength?: number
  rows?: number
  onChange?: (source: string) => void
}

/**
 * A text with paragraphs, emphasis, lists and quotes, in our notation. It is a textarea; on focus it becomes an editor,
 * behind which the textarea stays and is what the form sends.
 */
export function RichTextField({ defaultValue = '', maxLength, rows = 6, onChange, ...field }: Props) {
  const t = useT()
  const textarea = useRef<HTMLTextAreaElement>(null)
  const [length, setLength] = useState(() => lengthOf(defaultValue))
  const { ready, listeners } = useLazyEditor(textarea)
  const { id, name, required: _required, ...control } = controlOf(field)
  useTypedEarly(id, textarea)
  const notation = `${id}-notation-hint`
  const counted = maxLength && `${id}-length`
  return (
    <FieldFrame field={field}>
      {ready ? (
        <ready.Editor
          id={id}
          label={field.label}
          describedBy={control['aria-describedby']}
          invalid={isInvalid(field)}
          textarea={textarea}
          selected={ready.selected}
        />
      ) : (
        <p className="field__hint" id={notation}>
          {t('editor.notation')}
        </p>
      )}
      <textarea
        {...control}
        {...listeners}
        ref={textarea}
        id={ready ? `${id}-notation` : id}
        name={name}
        aria-describedby={[control['aria-describedby'], notation, counted].filter(Boolean).join(' ')}
        hidden={Boolean(ready)}
        aria-hidden={ready ? true : undefined}
        className="field__control"
        dir="auto"
        rows={rows}
        defaultValue={defaultValue}
        onChange={({ target }) => {
          setLength(lengthOf(target.value))
          onChange?.(target.value)
        }}
      />
      {counted && <CharactersLeft id={counted} length={length} maxLength={maxLength} />}
    </FieldFrame>
  )
}
