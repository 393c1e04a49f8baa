import type { network as nl } from '../nl/network.ts'

export const network: Record<keyof typeof nl, string> = {
  'network.accessibility.title': 'Accessibility',
  'network.accessibility.1':
    'Everyone must be able to read and take part here. We build to WCAG 2.2, level AA. Every page works with a keyboard alone, with a screen reader and without JavaScript.',
  'network.accessibility.2': 'A program tests this at every change. There has been no full audit by people yet.',
  'network.accessibility.3':
    'Are you stuck all the same? Please tell us. We will look for another way for you at once.',
  'network.contact': 'Write to',
  'network.noContact': 'Ask whoever invited you, or who runs this site.',
  'network.privacy.title': 'Privacy',
  'network.privacy.1':
    'We do not track you. There is no advertising and nobody else measures. This site loads nothing from other sites.',
  'network.privacy.2':
    'We keep your name, your e-mail address, your role and your organisation. With a case we do not keep your name; who wrote it is kept apart and can be read by nobody.',
  'network.privacy.3': 'There are two cookies: one remembers that you are signed in, one remembers your language.',
  'network.privacy.4':
    'What you wrote before your case was checked is for you alone to read. {days} days after the case was opened we erase it. The text the circle reads stays until you withdraw it.',
  'network.privacy.5':
    'Do you take part once, as a guest? Then your link opens that work session only. Thirty days after it we erase your name, your address and what you wrote.',
  'network.privacy.6':
    'Do you search and find nothing? Only when three members searched for it do we keep the words. Hosts see them, without names. After ninety days we erase them.',
}
