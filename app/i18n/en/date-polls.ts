import type { datePolls as nl } from '../nl/date-polls.ts'

export const datePolls: Record<keyof typeof nl, string> = {
  'datePolls.title': 'Which date suits?',
  'datePolls.open': 'Ask who can come when',
  'datePolls.answer': 'Say which dates suit you',
  'datePolls.for': '{title}, postponed',
  'datePolls.yours': 'When can you come?',
  'datePolls.yours.lead': 'Your seat is kept, whatever you answer.',
  'datePolls.yes': 'I can',
  'datePolls.maybe': 'Perhaps',
  'datePolls.no': 'I cannot',
  'datePolls.save': 'Keep my answer',
  'datePolls.saved': 'Your answer is kept. You can change it until there is a date.',
  'datePolls.answer.required': 'Choose an answer for this date.',
  'datePolls.closed': 'This question is over: a date was chosen, or it does not take place.',
  'datePolls.changed': 'The dates have changed meanwhile. Please look again.',
  'datePolls.none': 'Nothing is asked about a date now.',

  'datePolls.propose': 'Propose dates',
  'datePolls.propose.lead':
    'Choose two to six dates. Everyone with a seat gets a mail with the question. Leave empty what you do not need.',
  'datePolls.propose.again': 'Propose other dates',
  'datePolls.propose.button': 'Ask',
  'datePolls.row.date': 'Date {number}',
  'datePolls.row.start': 'Start {number}',
  'datePolls.row.end': 'End {number}',
  'datePolls.too-few': 'Fill in at least two dates.',
  'datePolls.too-many': 'Choose six dates at most.',
  'datePolls.twice': 'One of the dates stands there twice.',

  'datePolls.weighed': 'What each date brings to the table',
  'datePolls.weighed.lead':
    'The date with the most different organisations and voices comes first, not the one with the most people.',
  'datePolls.answered':
    '{count, plural, =0 {Nobody has answered yet.} one {One person has answered.} other {# people have answered.}}',
  'datePolls.weight':
    '{organisations, plural, one {# organisation} other {# organisations}}, {voices, plural, one {# kind of voice} other {# kinds of voice}}, {people, plural, one {# person} other {# people}}',
  'datePolls.perhaps':
    'with those who perhaps can: {organisations, plural, one {# organisation} other {# organisations}}',
  'datePolls.best': 'Suits best',
  'datePolls.choose': 'Choose this date',

  'datePolls.mail.subject': 'Which date suits you? {title}',
  'datePolls.mail': '“{title}” is postponed. The host looks for a new date, and would like to know when you can come.',
  'datePolls.mail.link': 'Say here when you can come. No need to sign in: {link}',
}
