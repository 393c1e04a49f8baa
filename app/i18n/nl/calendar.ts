export const calendar = {
  'calendar.doors': 'Deur open {open}, begin {begin}.',
  'calendar.postponed': 'Uitgesteld: {title}',
  'calendar.cancelled': 'Gaat niet door: {title}',
  'calendar.mine': 'Mijn werksessies',
} as const
