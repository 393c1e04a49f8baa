import type { participants as dutch } from '../nl/participants.ts'

export const participants: Record<keyof typeof dutch, string> = {
  'participants.title': 'List of participants',
  'participants.lead': 'For hosts only: it also says what people need. Do not leave this list on a table.',
  'participants.caption': 'Who comes',
  'participants.name': 'Name',
  'participants.organisation': 'Organisation',
  'participants.roleTitle': 'Role',
  'participants.role': 'How',
  'participants.role.participant': 'participant',
  'participants.role.listener': 'observer',
  'participants.needs': 'Needs',
  'participants.none': 'Nobody has enrolled yet.',
  'participants.shared': 'List to share',
  'participants.shared.link': 'The list to share: only who agreed to it',
  'participants.shared.lead': 'Here is only who lets the other participants see their name.',
  'participants.shared.none': 'Nobody lets the other participants see their name yet.',
  'participants.csv': 'Download for a spreadsheet (CSV)',
  'participants.file': 'participants',
  'participants.back': 'Back to the whole list',
  'participants.host': 'List of participants',

  'tableCards.title': 'Name cards and table cards',
  'tableCards.lead':
    'On paper there are two name cards to a sheet: cut them apart and fold them. A table card is one whole sheet, folded.',
  'tableCards.names':
    'A name is on a card when that person agreed to it. {empty, plural, =0 {Everyone did.} one {There is an empty card for one person.} other {There are empty cards for # people.}}',
  'tableCards.tables': 'Number of tables',
  'tableCards.tables.button': 'Make cards',
  'tableCards.table': 'Table {number}',
  'tableCards.name': 'Name:',
  'tableCards.minutes': '{minutes} min.',
  'tableCards.question': 'The question of this circle',
  'tableCards.case': 'On the table',
  'tableCards.rules': 'Ground rules',
  'tableCards.nameCards': 'Name cards',
  'tableCards.tableCards': 'Table cards',
}
