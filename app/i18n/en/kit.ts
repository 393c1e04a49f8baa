import type { kit as nl } from '../nl/kit.ts'

export const kit: Record<keyof typeof nl, string> = {
  'kit.error': 'Error:',
  'kit.optional': '(optional)',
  'kit.errorSummary':
    '{count, plural, one {Please look at one thing again} other {Please look at these # things again}}',
  'kit.breadcrumb': 'Breadcrumb',
  'kit.stepDone': 'done',

  'kit.sector.care': 'Care',
  'kit.sector.education': 'Education',
  'kit.sector.municipality': 'Municipality',
  'kit.sector.social': 'Social services',
  'kit.sector.other': 'Other',
  'kit.sector.free': 'Free seat',

  'kit.seats.care': '{count} care',
  'kit.seats.education': '{count} education',
  'kit.seats.municipality': '{count} municipality',
  'kit.seats.social': '{count} social services',
  'kit.seats.other': '{count} other',

  'kit.ring.legend': 'What the shapes mean',
  'kit.ring.empty':
    '{total, plural, =0 {Nobody at the table yet} one {Table with # free seat} other {Table with # free seats}}',
  'kit.ring.partly': 'Table with {taken} of {total} seats taken: {mix}',
  'kit.ring.full': 'Table of {total}: {mix}',
  'kit.print': 'Print with Ctrl+P or ⌘P. Menu and buttons stay behind.',
}
