import type { ReactNode } from 'react'
import type { Kind, Label } from '#app/anonymise/finding.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { fieldLabels, isWritten } from '#app/ui/cases/field-labels.ts'

type Props = {
  label: Label
  kind: Kind
  fragment: string
  /** Per time it stands there, the field. */
  fields: string[]
  id?: string
  children: ReactNode
}

/** What was found, why it may point at someone, and where it stands; below that, what can be done. */
export function FindingPlace({ label, kind, fragment, fields, id, children }: Props) {
  const t = useT()
  const language = useLanguage()
  const where = [...new Set(fields)].filter(isWritten).map((field) => `‘${t(fieldLabels[field])}’`)
  return (
    <li className="finding-list__place" data-kind={kind} id={id}>
      <p>
        <strong dir="auto">{fragment}</strong> {t(`anonymise.why.${label}`)}
      </p>
      <p className="soft">
        {fields.length > 1 && `${t('anonymise.times', { count: fields.length })} `}
        {where.length > 0 && t('anonymise.where', { field: new Intl.ListFormat(language).format(where) })}
      </p>
      {children}
    </li>
  )
}
