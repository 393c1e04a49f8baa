import type { frame as nl } from '../nl/frame.ts'

export const frame: Record<keyof typeof nl, string> = {
  'frame.skip': 'Skip to content',
  'frame.menu': 'Menu',
  'frame.mainMenu': 'Main menu',
  'frame.agenda': 'Agenda',
  'frame.cases': 'Cases',
  'frame.insights': 'Insights',
  'frame.circles': 'Circles',
  'frame.search': 'Search',
  'frame.searchLabel': 'Search cases, insights and work sessions',
  'frame.searchButton': 'Search',
  'frame.otherLanguage': 'Nederlands',
  'frame.signIn': 'Sign in',
  'frame.account': 'your account',
  'frame.desk': 'Desk',
  'frame.deskWaiting': '{count, plural, one {case is waiting for you} other {cases are waiting for you}}',
  'frame.footer': 'About this site',
  'frame.methods': 'Methods',
  'frame.accessibility': 'Accessibility',
  'frame.privacyPage': 'Privacy',
  'frame.privacy': 'We do not track you. No advertising, nobody watching.',
}
