import type { home as nl } from '../nl/home.ts'

export const home: Record<keyof typeof nl, string> = {
  'home.title': 'Where do you get stuck',
  'home.titleMarked': 'in your work',
  'home.intro':
    'Bring your case to professionals from other organisations. You need not have an answer. Where you are unsure is where learning begins.',
  'home.bring': 'Bring in a case',
  'home.bringFirst': 'Bring in the first case',
  'home.lookAround': 'Look around first',

  'home.greeting.morning': 'Good morning {name}.',
  'home.greeting.afternoon': 'Good afternoon {name}.',
  'home.greeting.evening': 'Good evening {name}.',
  'home.waiting': 'Waiting for you',
  'home.nothingWaits': 'Nothing is waiting for you. Feel free to look around.',

  'home.nextSession': 'Next work session',
  'home.seatsLeft': '{count, plural, =0 {All seats are taken.} one {# seat left.} other {# seats left.}}',
  'home.enrol': 'Enrol',
  'home.viewSession': 'View the work session',

  'home.how': 'How it works',
  'home.how.case': 'Your case',
  'home.how.caseText':
    'You write down what is going on and what you are unsure about. We help you leave out names and places.',
  'home.how.session': 'The work session',
  'home.how.sessionText':
    'At the table, people from elsewhere look into your question. Without reaching for the rules at once.',
  'home.how.insight': 'The insight',
  'home.how.insightText': 'What you learned together can be found by everyone who has the same question later.',

  'home.uncertainties': 'What others are unsure about now',
  'home.insights': '{count, plural, =0 {still open} one {# insight} other {# insights}}',

  'home.empty': 'It is still quiet here',
  'home.emptyText': 'The first doubt opens the conversation. It could look like this:',
  'home.example': 'example',
  'home.exampleQuestion': 'How long do I keep visiting someone who does not want help?',
}
