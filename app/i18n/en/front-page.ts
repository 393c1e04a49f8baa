import type { frontPage as nl } from '../nl/front-page.ts'

export const frontPage: Record<keyof typeof nl, string> = {
  'frontPage.title': 'Where do you get stuck',
  'frontPage.untitled': 'untitled',
  'frontPage.online': 'Online',
  'frontPage.harvest': 'Read back what was learned: {title}',
  'frontPage.suggestion': 'A host has a suggestion: {title}',
  'frontPage.postponed': 'Choose a new date: {title}',
  'frontPage.draft': 'Go on writing: {title}',
  'frontPage.checks': '{count, plural, one {# case waits for your look} other {# cases wait for your look}}',
}
