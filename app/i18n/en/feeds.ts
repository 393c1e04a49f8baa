import type { feeds as dutch } from '../nl/feeds.ts'

export const feeds: Record<keyof typeof dutch, string> = {
  'feeds.account': 'Your account',
  'feeds.title': 'Your work sessions in your own calendar',
  'feeds.lead':
    'The calendar on your phone or computer fetches them by itself, with day, time and place. When something changes, your calendar changes too.',
  'feeds.make': 'Make an address',
  'feeds.make.lead': 'You get a secret address. You give it to your calendar once.',
  'feeds.since': 'You have had an address since',
  'feeds.onlyOnce': 'We do not show it again. Lost it? Then make a new one.',
  'feeds.renew': 'Make a new address',
  'feeds.renew.lead': 'The old address then stops working at once.',
  'feeds.made': 'Your address is ready',
  'feeds.made.text':
    'Copy it now: we show it once. Whoever has this address sees which work sessions you go to. Share it with nobody.',
  'feeds.address': 'Your address',
  'feeds.copy': 'Copy',
  'feeds.copied': 'Copied.',
  'feeds.open': 'Open in your calendar',
  'feeds.how.phone': 'On your phone or tablet',
  'feeds.how.phone.text':
    'Press “Open in your calendar”, then “Subscribe”. Does nothing happen? Copy the address. Choose a new subscription in the settings of your calendar and paste it there.',
  'feeds.how.outlook': 'In Outlook',
  'feeds.how.outlook.text':
    'Copy the address. Open your calendar, choose “Add calendar”, then “Subscribe from web”. Paste the address and save.',
  'feeds.how.google': 'In Google Calendar',
  'feeds.how.google.text':
    'Copy the address. Open Google Calendar on a computer. At “Other calendars” choose the plus, then “From URL”. Paste the address. Google sometimes looks again only after a day.',
  'feeds.end': 'Stop using this address',
  'feeds.end.lead': 'Your calendar then fetches nothing any more. Your seats stay yours.',
  'feeds.end.button': 'Stop using this address',
  'feeds.ended': 'The address no longer works.',
  'feeds.none': 'You have no address now.',
  'feeds.keep': 'Back',
}
