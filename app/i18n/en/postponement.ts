import type { postponement as dutch } from '../nl/postponement.ts'

export const postponement: Record<keyof typeof dutch, string> = {
  'postponement.title': 'Postpone {title}',
  'postponement.lead':
    '{count, plural, =0 {Nobody has enrolled yet.} one {One person has enrolled and gets a message.} other {# people have enrolled and get a message.}} Seats and cases are kept. Enrolment opens again when there is a new date.',
  'postponement.period': 'When will it be?',
  'postponement.period.hint': 'It need not be a date. For example: early next year',
  'postponement.period.required': 'Write roughly when it will be, such as “early next year”.',
  'postponement.reason': 'Why do you postpone it?',
  'postponement.reason.hint': 'One sentence. Everyone can read this, so give no names.',
  'postponement.reason.required': 'Write in one sentence why you postpone it.',
  'postponement.button': 'Postpone',
  'postponement.keep': 'Keep the date',
  'postponement.was': 'First planned:',
  'postponement.when': 'New period: {period}',
  'postponement.programme': 'This is how it was planned. With the new date it may change.',

  'postponement.ask': 'What do you want?',
  'postponement.seatKept': 'Your seat is kept, also if you say nothing.',
  'postponement.stay': 'I stay',
  'postponement.wait': 'I wait for the date',
  'postponement.leave': 'I give up my seat',
  'postponement.answered.stay': 'You stay. Your seat is kept.',
  'postponement.answered.wait': 'You wait for the date. Your seat is kept.',
  'postponement.answered.leave': 'You gave up your seat. It is free for someone else.',
  'postponement.change': 'You can change your answer until there is a new date.',
  'postponement.answer.dated':
    'There is a new date meanwhile. Your seat was kept. You cannot come then? Sign off at the work session.',
  'postponement.answer.left': 'You no longer have a seat at this work session. With the new date you can enrol again.',

  'postponement.duty': 'Still to do',
  'postponement.duty.lead': 'Choose a new date, or say that it does not take place.',
  'postponement.counts':
    '{stay} {stay, plural, one {stays} other {stay}}, {wait} {wait, plural, one {waits} other {wait}} for the date, {none} said nothing yet. {leave} gave up {leave, plural, one {the seat} other {their seats}}.',

  'postponement.history': 'What happened to the date',
  'postponement.history.host': 'A host',
  'postponement.history.planned': '{by} planned the work session.',
  'postponement.history.planned.on': '{by} planned the work session on {when}.',
  'postponement.history.moved': '{by} changed the time or the place.',
  'postponement.history.moved.on': '{by} moved the work session to {when}.',
  'postponement.history.elsewhere': '{by} chose another place.',
  'postponement.history.postponed': '{by} postponed the work session. New period: {period}.',
  'postponement.history.redated.on': '{by} chose a new date: {when}.',
  'postponement.history.retyped': '{by} changed the kind of meeting.',
  'postponement.history.organised': '{by} changed who organises along.',
  'postponement.history.cancelled': '{by} said that it does not take place.',
  'postponement.history.certain': '{by} said that it takes place for certain.',
  'postponement.history.uncertain': '{by} said that it is not certain yet.',
  'postponement.history.because': 'Reason: {reason}',
}
