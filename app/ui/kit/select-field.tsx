import type { PropsOf } from './element.ts'
import { FieldFrame } from './field-frame.tsx'
import { controlOf, type FieldTexts, labelsOf } from './field-texts.ts'

type Option = { value: string; label: string }
type Props = FieldTexts &
  Omit<PropsOf<'select'>, keyof FieldTexts | 'children'> & {
    options: Option[]
    /** A first line with an empty value, such as "Kies een kring". */
    empty?: string
  }

export function SelectField({ name, label, hint, error, kept, required, id, options, empty, ...rest }: Props) {
  const keptLabel = kept === undefined ? undefined : labelsOf(options, kept)
  const field = { name, label, hint, error, kept: keptLabel, required, id }
  return (
    <FieldFrame field={field}>
      <select {...rest} {...controlOf(field)} className="field__control">
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
