import type { calendar as dutch } from '../nl/calendar.ts'

export const calendar: Record<keyof typeof dutch, string> = {
  'calendar.doors': 'Doors open at {open}, start at {begin}.',
  'calendar.postponed': 'Postponed: {title}',
  'calendar.cancelled': 'Cancelled: {title}',
  'calendar.mine': 'My work sessions',
  'calendar.agenda': 'Agenda of {network}',
  'calendar.news.planned': 'New: {title}',
  'calendar.news.moved': 'Another time or place: {title}',
  'calendar.news.postponed': 'Postponed: {title}',
  'calendar.news.redated': 'A new date: {title}',
  'calendar.news.cancelled': 'Cancelled: {title}',
  'calendar.news.was': 'First planned: {when}.',
}
