import type { ReactNode } from 'react'
import type { PropsOf } from './element.ts'

type Props = Omit<PropsOf<'input'>, 'id' | 'type'> & {
  id: string
  type: 'radio' | 'checkbox'
  label: ReactNode
  hint?: string
  /** How many there are, in a filter. */
  count?: number
}

/** A box or a round to tick, with its label beside it. */
export function Choice({ label, hint, count, 'aria-describedby': notes, ...input }: Props) {
  // The first choice of a group has the id of the group, whose own hint is another.
  const about = `${input.id}-about`
  const describedBy = [hint && about, notes].filter(Boolean).join(' ') || undefined
  return (
    <div className="choice">
      <input {...input} className="choice__box" aria-describedby={describedBy} />
      <label className="choice__label" htmlFor={input.id}>
        {label}
      </label>
      {count !== undefined && <span className="choice__count">{count}</span>}
      {hint && (
        <p className="choice__hint" id={about}>
          {hint}
        </p>
      )}
    </div>
  )
}
