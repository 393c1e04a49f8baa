import type { seat as dutch } from '../nl/seat.ts'

export const seat: Record<keyof typeof dutch, string> = {
  'seat.title': 'Your seat',
  'seat.link': 'Your seat: code for the door, and who sees your name',
  'seat.link.held': 'Your seat, and your proof of participation',
  'seat.others': '{count, plural, one {and one more person} other {and # more people}}',

  'seat.shownTo': 'Who may see your name?',
  'seat.shownTo.hint': 'Your name is then on the page of the work session, with your role and your organisation.',
  'seat.shownTo.nobody': 'Only the host',
  'seat.shownTo.nobody.hint': 'To others you are a seat at the table.',
  'seat.shownTo.participants': 'Whoever has a seat too',
  'seat.shownTo.participants.hint': 'So you all know whom you will meet at the table.',
  'seat.shownTo.all': 'Everyone who may read the page',
  'seat.shownTo.all.hint': 'Is the work session public? Then people who are not signed in read your name too.',
  'seat.shownTo.button': 'Save',
  'seat.shownTo.saved': 'Saved. This holds from now on, on every page.',

  'seat.code.without': 'No phone with you? Say your name, and the host will find you.',
  'seat.code.mail': 'Show this code at the door: {link}',
  'seat.present': 'You have been marked as present.',
  'seat.todo': 'What you can do',
  'seat.toSession': 'To the work session',
  'seat.host.attendance': 'Mark who is present, at the door',
}
