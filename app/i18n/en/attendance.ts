import type { attendance as dutch } from '../nl/attendance.ts'

export const attendance: Record<keyof typeof dutch, string> = {
  'attendance.title': 'Attendance',
  'attendance.lead':
    'Scan a participant’s code with the camera of your phone. Or look for the name below. Only hosts see this list.',
  'attendance.count': '{present} of {seats} present',
  'attendance.search': 'Search by name or organisation',
  'attendance.search.button': 'Search',
  'attendance.search.all': 'Show everyone',
  'attendance.none': 'Nobody with this name has a seat.',
  'attendance.nobody': 'Nobody has enrolled yet.',
  'attendance.needs': 'Needs: {needs}',
  'attendance.mark': 'Present',
  'attendance.unmark': 'Not after all',
  'attendance.of': '{name}:',
  'attendance.is': 'Present',
  'attendance.by': 'at {time}, by {by}',
  'attendance.at': 'at {time}',
  'attendance.early': 'The doors are not open yet. You can mark people from {time}.',
  'attendance.late': 'People can no longer be marked: that was possible until the day after.',
  'attendance.no-seat': 'This seat was given back meanwhile. Enrol this person again.',
  'attendance.waits': 'Not saved yet',
  'attendance.waiting':
    '{count, plural, one {One mark is not saved yet. It is} other {# marks are not saved yet. They are}} on this device.',
  'attendance.waiting.offline': 'No connection. We try again by ourselves.',
  'attendance.waiting.busy': 'The server does not answer. We try again by ourselves.',
  'attendance.waiting.signed-out': 'You are signed out. Sign in again, and they will be sent.',
  'attendance.sign-in': 'Sign in',
  'attendance.walk-in': 'Is there someone at the door without a seat?',
  'attendance.walk-in.link': 'Enrol someone',
  'attendance.refused': 'This mark could not be saved. Refresh the page and see how things stand.',

  'attendance.code': 'Code for the door',
  'attendance.code.lead': 'Show this code when you come in. The host reads it with a phone.',
  'attendance.code.image': 'QR code for the door',
  'attendance.code.host': 'Are you the host? Sign in to see whose code this is.',
  'attendance.code.list': 'To the list',
}
