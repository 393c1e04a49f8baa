import type { Label } from '#app/anonymise/finding.ts'

/**
 * Every way by which a text reaches other people. Each domain action that writes one of these columns calls `passGate`
 * with the name of its door; tests/domain/privacy/doors.test.ts finds a column of text that has none.
 *
 * Names of people, organisations and networks have no door: they are chosen to be known. Nothing but a name may stand in the
 * first two (only-names.server.ts). Who sits at a table sits there
 * as themselves, and where someone works is told to members on purpose (docs/decisions/0003).
 */
type Door = {
  columns: string[]
  /**
   * Where a label is what the field is for: the address of a venue leads people to a table, not to a client. Venues are
   * called after people too, so a bare name may stand there; “bij mevrouw …” may not.
   */
  isFor?: Record<string, Label[]>
  /** The texts are one description, and what they say together may point at one person. */
  together?: true
  /** Reasons are asked on a page without the fields themselves. */
  apart?: true
}

const ofCase = ['title', 'happening', 'goesWell', 'runsInto', 'tried', 'roleTitle', 'themes']

export const doors = {
  case: { columns: [...ofCase.map((name) => `cases.${name}`), 'uncertainties.question'], apart: true, together: true },
  suggestion: { columns: ['caseSuggestions.texts', 'caseSuggestions.note'] },
  post: { columns: ['posts.body'] },
  harvest: { columns: ['insights.thought', 'insights.seen', 'insights.holdsWhen', 'harvests.firstStep'] },
  'try-out': { columns: ['tryOuts.step', 'tryOuts.told'] },
  session: {
    columns: [
      'sessions.title',
      'sessions.introduction',
      'sessions.place',
      'sessions.accessFacts',
      'sessions.address',
      'sessions.city',
      'sessions.typeName',
      'sessions.cancelledBecause',
      'sessionChanges.period',
      'sessionChanges.reason',
      'programmeRows.title',
      'criteria.question',
      'programmeRows.people',
      'sessionDetails.audienceGroups',
      'sessionDetails.leadingQuestions',
      'sessionBodies.name',
      'sessionPeople.name',
      'sessionLinks.title',
    ],
    // Who speaks at a session is told on purpose.
    isFor: {
      place: ['LOCATION', 'ORG', 'PERSON'],
      address: ['LOCATION', 'ORG', 'PERSON'],
      city: ['LOCATION', 'PERSON'],
      accessFacts: ['LOCATION', 'ORG'],
      people: ['ORG', 'PERSON'],
      name: ['LOCATION', 'ORG', 'PERSON'],
    },
  },
  enrolment: { columns: ['enrolments.brings', 'enrolments.hopes', 'enrolments.needs'] },
  'seat-request': { columns: ['seatRequests.reason', 'criterionAnswers.answer', 'seatRequests.hostSaid'] },
  'waiting-list': { columns: ['waitingMoves.reason'] },
  preparation: { columns: ['preparations.prepare'] },
  duty: { columns: ['duties.note'] },
  /** Books are by people and about people, and are known by their names. */
  library: {
    columns: ['libraryItems.title', 'libraryItems.authors', 'libraryUses.note'],
    isFor: { title: ['LOCATION', 'ORG', 'PERSON'], authors: ['LOCATION', 'ORG', 'PERSON'] },
  },
  series: { columns: ['series.title', 'series.about'] },
  /** Organisations of the field are called by short names too. */
  synonym: {
    columns: ['synonyms.one', 'synonyms.other'],
    isFor: { one: ['LOCATION', 'ORG'], other: ['LOCATION', 'ORG'] },
  },
  circle: { columns: ['circles.name', 'circles.leadingQuestion', 'circles.groundRules'] },
  member: { columns: ['members.roleTitle'] },
  report: { columns: ['reports.reason'] },
} satisfies Record<string, Door>

export type DoorName = keyof typeof doors
export const doorNamed = (name: DoorName): Door => doors[name]
