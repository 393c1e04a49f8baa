import type { SuggestedField } from '#app/domain/cases/suggestion.ts'
import type { MessageKey } from '#app/i18n/nl.ts'

/** What the fields of a case are called. */
export const suggestedLabels: Record<SuggestedField, MessageKey> = {
  title: 'cases.field.title',
  happening: 'cases.happening',
  goesWell: 'cases.goesWell.label',
  runsInto: 'cases.runsInto.label',
  tried: 'cases.tried.label',
  uncertainty1: 'cases.uncertainty.1',
  uncertainty2: 'cases.uncertainty.2',
  uncertainty3: 'cases.uncertainty.3',
}
