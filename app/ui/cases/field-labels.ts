import type { WrittenField } from '#app/domain/cases/case-texts.ts'
import type { MessageKey } from '#app/i18n/nl.ts'

/** What the fields of a case are called. */
export const fieldLabels: Record<WrittenField, MessageKey> = {
  title: 'cases.field.title',
  happening: 'cases.happening',
  goesWell: 'cases.goesWell.label',
  runsInto: 'cases.runsInto.label',
  tried: 'cases.tried.label',
  uncertainty1: 'cases.uncertainty.1',
  uncertainty2: 'cases.uncertainty.2',
  uncertainty3: 'cases.uncertainty.3',
  themes: 'cases.themes.label',
  roleTitle: 'cases.field.roleTitle',
}

export const isWritten = (field: string): field is WrittenField => field in fieldLabels
