export const frontPage = {
  'frontPage.title': 'Waar loop jij tegenaan',
  'frontPage.untitled': 'zonder titel',
  'frontPage.online': 'Online',
  'frontPage.harvest': 'Lees na wat er geleerd is: {title}',
  'frontPage.suggestion': 'Een begeleider heeft een voorstel: {title}',
  'frontPage.draft': 'Schrijf verder: {title}',
  'frontPage.desk': '{count, plural, one {Er ligt # ding op je bureau} other {Er liggen # dingen op je bureau}}',
} as const
