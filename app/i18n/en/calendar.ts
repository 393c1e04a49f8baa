import type { calendar as dutch } from '../nl/calendar.ts'

export const calendar: Record<keyof typeof dutch, string> = {
  'calendar.doors': 'Doors open at {open}, start at {begin}.',
  'calendar.postponed': 'Postponed: {title}',
  'calendar.cancelled': 'Cancelled: {title}',
  'calendar.mine': 'My work sessions',
}
