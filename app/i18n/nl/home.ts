export const home = {
  'home.title': 'Waar loop jij tegenaan',
  'home.titleMarked': 'in je werk',
  'home.intro':
    'Leg je casus voor aan professionals van andere organisaties. Je hoeft geen antwoord te hebben. Juist waar je twijfelt, begint het leren.',
  'home.bring': 'Breng een casus in',
  'home.bringFirst': 'Breng de eerste casus in',
  'home.lookAround': 'Kijk eerst rond',

  'home.greeting.morning': 'Goedemorgen {name}.',
  'home.greeting.afternoon': 'Goedemiddag {name}.',
  'home.greeting.evening': 'Goedenavond {name}.',
  'home.waiting': 'Dit wacht op je',
  'home.nothingWaits': 'Er wacht niets op je. Kijk gerust rond.',

  'home.nextSession': 'Eerstvolgende werksessie',
  'home.seatsLeft': '{count, plural, =0 {Alle plaatsen zijn bezet.} one {Nog # plaats.} other {Nog # plaatsen.}}',
  'home.enrol': 'Schrijf je in',
  'home.viewSession': 'Bekijk de werksessie',

  'home.how': 'Hoe het werkt',
  'home.how.case': 'Je casus',
  'home.how.caseText':
    'Je schrijft op wat er speelt en waar je onzeker over bent. Wij helpen je namen en plaatsen weg te laten.',
  'home.how.session': 'De werksessie',
  'home.how.sessionText':
    'Aan tafel onderzoeken mensen van andere plekken jouw vraag. Zonder meteen naar regels te grijpen.',
  'home.how.insight': 'Het inzicht',
  'home.how.insightText': 'Wat jullie leerden, blijft vindbaar voor iedereen die later dezelfde vraag heeft.',

  'home.uncertainties': 'Hier twijfelen anderen nu over',
  'home.insights': '{count, plural, =0 {nog open} one {# inzicht} other {# inzichten}}',

  'home.empty': 'Hier is het nog stil',
  'home.emptyText': 'De eerste twijfel opent het gesprek. Zo kan het eruitzien:',
  'home.example': 'voorbeeld',
  'home.exampleQuestion': 'Hoe lang blijf ik langsgaan bij iemand die geen hulp wil?',
} as const
