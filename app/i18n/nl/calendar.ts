export const calendar = {
  'calendar.doors': 'Deur open {open}, begin {begin}.',
  'calendar.postponed': 'Uitgesteld: {title}',
  'calendar.cancelled': 'Gaat niet door: {title}',
  'calendar.mine': 'Mijn werksessies',
  'calendar.agenda': 'Agenda van {network}',
  'calendar.news.planned': 'Nieuw: {title}',
  'calendar.news.moved': 'Andere tijd of plaats: {title}',
  'calendar.news.postponed': 'Uitgesteld: {title}',
  'calendar.news.redated': 'Nieuwe datum: {title}',
  'calendar.news.cancelled': 'Gaat niet door: {title}',
  'calendar.news.was': 'Eerst gepland: {when}.',
} as const
