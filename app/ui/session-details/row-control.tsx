import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'

type Props = {
  id: string
  label: string
  number: number
  children: (control: {
    id: string
    className: string
    'aria-label': string
    'aria-invalid': true | undefined
    'aria-describedby': string | undefined
  }) => ReactNode
}

/** A field of one row, with its number in what is read out. */
export function RowControl({ id, label, number, children }: Props) {
  const t = useT()
  const said = useRefused().errors[id]
  return (
    <div className="details-rows__field">
      <span className="details-rows__label" aria-hidden="true">
        {label}
      </span>
      {children({
        id,
        className: 'field__control',
        'aria-label': t('programme.ofRow', { label, number }),
        'aria-invalid': said ? true : undefined,
        'aria-describedby': said ? `${id}-error` : undefined,
      })}
      {said && (
        <p className="field__error" id={`${id}-error`}>
          {said.join(' ')}
        </p>
      )}
    </div>
  )
}
