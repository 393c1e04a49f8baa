export const seat = {
  'seat.title': 'Jouw plaats',
  'seat.link': 'Jouw plaats: code voor de deur, en wie je naam ziet',
  'seat.link.held': 'Jouw plaats, en je deelnamebewijs',
  'seat.others': '{count, plural, one {en nog een mens} other {en nog # mensen}}',

  'seat.shownTo': 'Wie mag je naam zien?',
  'seat.shownTo.hint': 'Je naam staat dan op de pagina van de werksessie, met je vak en je organisatie.',
  'seat.shownTo.nobody': 'Alleen de kringhouder',
  'seat.shownTo.nobody.hint': 'Voor anderen ben je een plaats aan tafel.',
  'seat.shownTo.participants': 'Wie ook een plaats heeft',
  'seat.shownTo.participants.hint': 'Zo weten jullie wie je aan tafel ontmoet.',
  'seat.shownTo.all': 'Iedereen die de pagina mag lezen',
  'seat.shownTo.all.hint': 'Is de werksessie openbaar? Dan leest ook wie niet is ingelogd je naam.',
  'seat.shownTo.button': 'Bewaar',
  'seat.shownTo.saved': 'Bewaard. Dit geldt vanaf nu, op elke pagina.',

  'seat.code.without': 'Geen telefoon bij je? Zeg je naam, dan vindt de kringhouder je.',
  'seat.code.mail': 'Laat bij de deur deze code zien: {link}',
  'seat.present': 'Je bent aanwezig gemeld.',
  'seat.todo': 'Wat je kunt doen',
  'seat.toSession': 'Naar de werksessie',
  'seat.host.attendance': 'Aanwezig melden, aan de deur',
} as const
