import { Choice } from './choice.tsx'
import type { PropsOf } from './element.ts'
import { FieldNotes } from './field-frame.tsx'
import { type FieldTexts, isInvalid } from './field-texts.ts'

type Props = FieldTexts & Omit<PropsOf<'input'>, keyof FieldTexts | 'type'>

/** One thing to agree with or to switch on. */
export function Checkbox({ name, label, hint, error, required, id = name, ...rest }: Props) {
  const invalid = isInvalid({ error })
  return (
    <div className="field" data-state={invalid ? 'invalid' : undefined}>
      <FieldNotes field={{ name, label, error, id }} />
      <Choice
        {...rest}
        type="checkbox"
        id={id}
        name={name}
        label={label}
        hint={hint}
        required={required}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? `${id}-error` : undefined}
      />
    </div>
  )
}
