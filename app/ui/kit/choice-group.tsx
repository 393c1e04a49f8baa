import { Choice } from './choice.tsx'
import { FieldNotes, OptionalMark } from './field-frame.tsx'
import { controlOf, type FieldTexts, isInvalid, labelsOf } from './field-texts.ts'

type Option = { value: string; label: string; hint?: string; count?: number }
type Props = Omit<FieldTexts, 'kept'> & {
  options: Option[]
  /** Checkboxes when more than one may be chosen. */
  many?: boolean
  defaultValue?: string | string[]
  kept?: string | string[]
}

/** A question with its answers in view. The first answer carries the id, so that the error summary can lead to it. */
export function ChoiceGroup({ options, many, defaultValue = [], kept, ...rest }: Props) {
  const field = { ...rest, kept: kept === undefined ? undefined : labelsOf(options, kept) }
  const control = controlOf(field)
  return (
    <fieldset
      className="field"
      data-state={isInvalid(field) ? 'invalid' : undefined}
      aria-describedby={control['aria-describedby']}
    >
      <legend className="field__label">
        {field.label} <OptionalMark required={field.required} />
      </legend>
      <FieldNotes field={field} />
      {options.map((option, index) => (
        <Choice
          key={option.value}
          {...option}
          type={many ? 'checkbox' : 'radio'}
          id={index === 0 ? control.id : `${control.id}-${option.value}`}
          name={control.name}
          required={!many && control.required}
          defaultChecked={[defaultValue].flat().includes(option.value)}
        />
      ))}
    </fieldset>
  )
}
