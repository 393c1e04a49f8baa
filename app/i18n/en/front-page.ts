import type { frontPage as nl } from '../nl/front-page.ts'

export const frontPage: Record<keyof typeof nl, string> = {
  'frontPage.title': 'Where do you get stuck',
  'frontPage.untitled': 'untitled',
  'frontPage.online': 'Online',
  'frontPage.harvest': 'Read back what was learned: {title}',
  'frontPage.suggestion': 'A host has a suggestion: {title}',
  'frontPage.draft': 'Go on writing: {title}',
  'frontPage.desk': '{count, plural, one {# thing waits on your desk} other {# things wait on your desk}}',
}
