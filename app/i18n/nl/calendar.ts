export const calendar = {
  'calendar.doors': 'Deur open {open}, begin {begin}.',
} as const
