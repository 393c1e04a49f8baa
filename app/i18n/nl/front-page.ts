export const frontPage = {
  'frontPage.title': 'Waar loop jij tegenaan',
  'frontPage.untitled': 'zonder titel',
  'frontPage.online': 'Online',
  'frontPage.harvest': 'Lees na wat er geleerd is: {title}',
  'frontPage.suggestion': 'Een begeleider heeft een voorstel: {title}',
  'frontPage.postponed': 'Kies een nieuwe datum: {title}',
  'frontPage.draft': 'Schrijf verder: {title}',
  'frontPage.checks': '{count, plural, one {Er wacht # casus op je blik} other {Er wachten # casussen op je blik}}',
} as const
