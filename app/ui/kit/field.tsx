import type { PropsOf } from './element.ts'
import { FieldFrame } from './field-frame.tsx'
import { controlOf, type FieldTexts } from './field-texts.ts'

type Kind = 'text' | 'email' | 'password' | 'date' | 'time' | 'number' | 'search' | 'tel' | 'url'
type Props = FieldTexts & Omit<PropsOf<'input'>, keyof FieldTexts | 'type'> & { type?: Kind }

/** One line to fill in. */
export function Field({ name, label, hint, error, kept, required, id, type = 'text', ...rest }: Props) {
  const field = { name, label, hint, error, kept, required, id }
  return (
    <FieldFrame field={field}>
      <input
        dir={type === 'text' ? 'auto' : undefined}
        {...rest}
        {...controlOf(field)}
        type={type}
        className="field__control"
      />
    </FieldFrame>
  )
}
