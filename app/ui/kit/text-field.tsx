import type { PropsOf } from './element.ts'
import { FieldFrame } from './field-frame.tsx'
import { controlOf, type FieldTexts } from './field-texts.ts'

type Props = FieldTexts & Omit<PropsOf<'textarea'>, keyof FieldTexts>

/** Several lines to fill in. */
export function TextField({ name, label, hint, error, kept, required, id, rows = 5, ...rest }: Props) {
  const field = { name, label, hint, error, kept, required, id }
  return (
    <FieldFrame field={field}>
      <textarea dir="auto" {...rest} {...controlOf(field)} rows={rows} className="field__control" />
    </FieldFrame>
  )
}
