import type { modes as dutch } from '../nl/modes.ts'

export const modes: Record<keyof typeof dutch, string> = {
  'modes.title': 'Enrolment',
  'modes.label': 'How do people come in?',
  'modes.direct': 'Enrol',
  'modes.direct.hint': 'Who enrols has a seat.',
  'modes.request': 'Ask for a seat',
  'modes.request.hint': 'People write why they want to come. You say yes, no, or talk first.',
  'modes.application': 'Apply, with conditions',
  'modes.application.hint': 'People answer your conditions. Then you choose.',
  'modes.invitation': 'By invitation only',
  'modes.invitation.hint': 'Only the people you invite can enrol.',
  'modes.open': 'Open door',
  'modes.open.hint': 'Everyone may come. Who likes to, lets you know.',
  'modes.criteria': 'Conditions',
  'modes.criteria.hint':
    'For example: work experience in years, at least 5. Without a number people write a sentence. Empty rows are dropped.',
  'modes.criteria.missing': 'Write down at least one condition, or choose another way.',
  'modes.criterion': 'Condition {number}',
  'modes.criterion.required': 'Write what this number is about.',
  'modes.criterion.atLeast': 'At least, for condition {number}',
  'modes.criterion.atLeast.short': 'at least',
  'modes.criterion.number': 'Fill in a whole number from 0 to 999, or leave it empty.',
}
