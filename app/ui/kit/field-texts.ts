/** Messages by the name of the field, as a form schema gives them. The name 'form' is for the form as a whole. */
export type FieldErrors = Record<string, string[] | undefined>

export type FieldTexts = {
  name: string
  label: string
  hint?: string
  error?: string[]
  /** What is kept of it now, where that is not what stands in the form. */
  kept?: string
  /** Say false to tell people that it may stay empty. */
  required?: boolean
  /** Only when the same name stands on a page twice. */
  id?: string
}

export const isInvalid = ({ error }: Pick<FieldTexts, 'error'>) => Boolean(error?.length)

/** The attributes that tie a control to its label, its hint and its error. */
export function controlOf({ name, id = name, hint, error, kept, required }: FieldTexts) {
  const notes = [
    hint && `${id}-hint`,
    kept !== undefined && `${id}-kept`,
    isInvalid({ error }) && `${id}-error`,
  ].filter(Boolean)
  return {
    id,
    name,
    required,
    'aria-invalid': isInvalid({ error }) || undefined,
    'aria-describedby': notes.join(' ') || undefined,
  }
}

/** What was chosen, as people read it. */
export const labelsOf = (options: { value: string; label: string }[], chosen: string | string[]) =>
  options
    .filter(({ value }) => [chosen].flat().includes(value))
    .map(({ label }) => label)
    .join(', ')
