import type { DoorName } from '#app/domain/privacy/doors.ts'

// Every place where words of people are kept. tests/domain/redactions holds this list to the tables as they are.

export type Place = {
  table: string
  /** SQL: which rows belong to `$id`. */
  of: string
  /** Texts in our notation. */
  rich?: string[]
  /** Plain texts of one line. */
  lines?: string[]
  /** Arrays of lines. */
  lists?: string[]
  /** An object whose values are texts in our notation. */
  record?: string
  /** HTML that is made from a text of the same row; `fields`: an object of those. */
  html?: { column: string; from: string } | { column: string; fields: string[] }
  /** The door by which they came, and the column that names what was decided on them (app/domain/privacy). */
  gate?: { door: DoorName; subject: string }
  /** SQL: which of them the author `$alias` wrote or approved. None, when it does not say. */
  ofAuthor?: string
  /** SQL: which of them are for the hosts of `$circle` to put other words in. All, when it does not say. */
  ofHosts?: string
}

const ofCase = '"caseId" = $id'
const byCase = { gate: { door: 'case', subject: 'caseId' }, ofAuthor: 'true' } as const

/** A case with all that hangs under it: what is written of a person in one place is often repeated in another. */
export const placesOfCase: Place[] = [
  {
    table: 'cases',
    of: 'id = $id',
    rich: ['happening', 'goesWell', 'runsInto', 'tried'],
    lines: ['title', 'roleTitle'],
    lists: ['themes'],
    html: { column: 'html', fields: ['happening', 'goesWell', 'runsInto', 'tried'] },
    gate: { door: 'case', subject: 'id' },
    ofAuthor: 'true',
  },
  {
    table: 'caseDrafts',
    of: ofCase,
    rich: ['happening', 'goesWell', 'runsInto', 'tried'],
    lines: ['title', 'roleTitle'],
    lists: ['uncertainties', 'themes'],
    ...byCase,
    // Security: the original is its author's, and so is what stands only there.
    ofHosts: 'false',
  },
  { table: 'caseSuggestions', of: ofCase, lines: ['note'], record: 'texts' },
  { table: 'uncertainties', of: ofCase, lines: ['question'], ...byCase },
  {
    table: 'posts',
    of: ofCase,
    rich: ['body'],
    lines: ['roleTitle'],
    html: { column: 'html', from: 'body' },
    gate: { door: 'post', subject: 'id' },
    ofAuthor: 'alias = $alias',
  },
  { table: 'harvests', of: ofCase, lines: ['firstStep'], gate: { door: 'harvest', subject: 'id' } },
  {
    table: 'insights',
    of: ofCase,
    lines: ['thought', 'seen', 'holdsWhen'],
    gate: { door: 'harvest', subject: 'harvestId' },
    ofAuthor: '"publishedOn" is not null',
    ofHosts: "state <> 'blocked'",
  },
  {
    table: 'tryOuts',
    of: ofCase,
    lines: ['step', 'told'],
    gate: { door: 'try-out', subject: 'id' },
    ofAuthor: 'alias = $alias',
    ofHosts: '"toldOn" is not null',
  },
  { table: 'leftStanding', of: ofCase, lines: ['words'], ofHosts: 'false' },
  {
    table: 'reports',
    of: `$id in ("caseId", (select "caseId" from posts where posts.id = "postId"),
      (select "caseId" from insights where insights.id = "insightId"))`,
    lines: ['words', 'reason'],
    gate: { door: 'report', subject: 'id' },
    ofHosts: 'false',
  },
]

export const placesOfPost: Place[] = [
  { table: 'leftStanding', of: '"subjectId" = $id', lines: ['words'], ofHosts: 'false' },
  {
    table: 'posts',
    of: 'id = $id',
    rich: ['body'],
    html: { column: 'html', from: 'body' },
    gate: { door: 'post', subject: 'id' },
    ofAuthor: 'alias = $alias',
  },
  {
    table: 'reports',
    of: '"postId" = $id',
    lines: ['words', 'reason'],
    gate: { door: 'report', subject: 'id' },
    ofHosts: 'false',
  },
]

const ofSession = { of: '"sessionId" = $id', gate: { door: 'session', subject: 'sessionId' } } as const
const ofItsSeats = {
  of: '"enrolmentId" in (select id from enrolments where "sessionId" = $id)',
  gate: { door: 'seat-request', subject: 'enrolmentId' },
} as const

export const placesOfSession: Place[] = [
  {
    table: 'sessions',
    of: 'id = $id',
    rich: ['introduction'],
    lines: ['title', 'place', 'accessFacts', 'address', 'city', 'typeName', 'cancelledBecause'],
    html: { column: 'html', from: 'introduction' },
    gate: { door: 'session', subject: 'id' },
  },
  { table: 'leftStanding', of: '"subjectId" = $id', lines: ['words'], ofHosts: 'false' },
  { table: 'programmeRows', ...ofSession, lines: ['title', 'people'] },
  {
    table: 'libraryItems',
    of: 'id in (select "itemId" from "libraryUses" where "sessionId" = $id)',
    lines: ['title', 'authors', 'link'],
    gate: { door: 'library', subject: 'id' },
    // Other circles may use it as well.
    ofHosts: '"circleId" = $circle',
  },
  { table: 'libraryUses', of: '"sessionId" = $id', lines: ['note'], gate: { door: 'library', subject: 'sessionId' } },
  {
    table: 'series',
    of: 'id in (select "seriesId" from "seriesSessions" where "sessionId" = $id)',
    lines: ['title', 'about'],
    gate: { door: 'series', subject: 'id' },
    ofHosts: '"circleId" = $circle',
  },
  { table: 'sessionDetails', ...ofSession, lists: ['audienceGroups', 'leadingQuestions'] },
  { table: 'sessionBodies', ...ofSession, lines: ['name', 'link'] },
  { table: 'sessionPeople', ...ofSession, lines: ['name'] },
  { table: 'sessionLinks', ...ofSession, lines: ['title', 'link'] },
  { table: 'sessionChanges', ...ofSession, lines: ['period', 'reason'] },
  { table: 'criteria', ...ofSession, lines: ['question'] },
  {
    table: 'enrolments',
    of: '"sessionId" = $id',
    lines: ['brings', 'hopes', 'needs'],
    gate: { door: 'enrolment', subject: 'id' },
  },
  {
    table: 'leftStanding',
    of: `"subjectId" in (select id from enrolments where "sessionId" = $id)`,
    lines: ['words'],
    ofHosts: 'false',
  },
  { table: 'seatRequests', ...ofItsSeats, lines: ['reason', 'hostSaid'] },
  { table: 'criterionAnswers', ...ofItsSeats, lines: ['question', 'answer'] },
  {
    table: 'waitingMoves',
    of: '"sessionId" = $id',
    lines: ['reason'],
    gate: { door: 'waiting-list', subject: 'enrolmentId' },
  },
  {
    table: 'preparations',
    of: '"sessionId" = $id',
    lines: ['prepare'],
    gate: { door: 'preparation', subject: 'sessionId' },
  },
  { table: 'duties', of: '"sessionId" = $id', lines: ['note'], gate: { door: 'duty', subject: 'sessionId' } },
  { table: 'reports', of: '"sessionId" = $id', lines: ['words', 'reason'], ofHosts: 'false' },
]
