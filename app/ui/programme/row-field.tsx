import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import type { FieldErrors } from '#app/ui/kit/field-texts.ts'

type Control = {
  id: string
  className: string
  'aria-label': string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
  autoFocus?: boolean
}

type Props = {
  name: 'time' | 'minutes' | 'kind' | 'title' | 'people'
  label: string
  at: number
  errors: FieldErrors
  isFocused: boolean
  children: (control: Control) => ReactNode
}

/** A field of one row. Its label is read with the number of the row, and seen above the first. */
export function RowField({ name, label, at, errors, isFocused, children }: Props) {
  const t = useT()
  const id = `row-${at}-${name}`
  const said = errors[id]
  return (
    <div className="programme-form__field" data-kind={name}>
      <span className="programme-form__label" aria-hidden="true">
        {label}
      </span>
      {children({
        id,
        className: 'field__control',
        'aria-label': t('programme.ofRow', { label, number: at + 1 }),
        'aria-invalid': said ? true : undefined,
        'aria-describedby': said ? `${id}-error` : undefined,
        ...(name === 'title' && isFocused && { autoFocus: true }),
      })}
      {said && (
        <p className="field__error" id={`${id}-error`}>
          {said.join(' ')}
        </p>
      )}
    </div>
  )
}
