import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { type FieldTexts, isInvalid } from './field-texts.ts'

type Props = { field: FieldTexts; children: ReactNode }

/** Label, hint and error above a control: read in that order, by eye and by ear. */
export function FieldFrame({ field, children }: Props) {
  return (
    <div className="field" data-state={isInvalid(field) ? 'invalid' : undefined}>
      <label className="field__label" htmlFor={field.id ?? field.name}>
        {field.label} <OptionalMark required={field.required} />
      </label>
      <FieldNotes field={field} />
      {children}
    </div>
  )
}

export function FieldNotes({ field: { name, id = name, hint, error, kept } }: { field: FieldTexts }) {
  const t = useT()
  return (
    <>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {kept !== undefined && <KeptNote id={`${id}-kept`}>{kept}</KeptNote>}
      {isInvalid({ error }) && (
        <p className="field__error" id={`${id}-error`}>
          <span className="visually-hidden">{t('kit.error')} </span>
          {error?.join(' ')}
        </p>
      )}
    </>
  )
}

/** What a colleague kept of it meanwhile. */
export function KeptNote({ id, children }: { id: string; children: string }) {
  const t = useT()
  return (
    <p className="field__kept" id={id}>
      {t('form.kept')} <span dir="auto">{children || t('form.kept.nothing')}</span>
    </p>
  )
}

export function OptionalMark({ required }: Pick<FieldTexts, 'required'>) {
  const t = useT()
  return required === false ? <span className="field__optional">{t('kit.optional')}</span> : null
}
