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
}

const ofCase = '"caseId" = $id'

/** A case with all that hangs under it: what is written of a person in one place is often repeated in another. */
export const placesOfCase: Place[] = [
  {
    table: 'cases',
    of: 'id = $id',
    rich: ['happening', 'goesWell', 'runsInto', 'tried'],
    lines: ['title', 'roleTitle'],
    lists: ['themes'],
    html: { column: 'html', fields: ['happening', 'goesWell', 'runsInto', 'tried'] },
  },
  {
    table: 'caseDrafts',
    of: ofCase,
    rich: ['happening', 'goesWell', 'runsInto', 'tried'],
    lines: ['title', 'roleTitle'],
    lists: ['uncertainties', 'themes'],
  },
  { table: 'caseSuggestions', of: ofCase, lines: ['note'], record: 'texts' },
  { table: 'uncertainties', of: ofCase, lines: ['question'] },
  { table: 'posts', of: ofCase, rich: ['body'], lines: ['roleTitle'], html: { column: 'html', from: 'body' } },
  { table: 'harvests', of: ofCase, lines: ['firstStep'] },
  { table: 'insights', of: ofCase, lines: ['thought', 'seen', 'holdsWhen'] },
  { table: 'tryOuts', of: ofCase, lines: ['step', 'told'] },
  { table: 'leftStanding', of: ofCase, lines: ['words'] },
  {
    table: 'reports',
    of: `$id in ("caseId", (select "caseId" from posts where posts.id = "postId"),
      (select "caseId" from insights where insights.id = "insightId"))`,
    lines: ['words', 'reason'],
  },
]

export const placesOfPost: Place[] = [
  { table: 'leftStanding', of: '"subjectId" = $id', lines: ['words'] },
  { table: 'posts', of: 'id = $id', rich: ['body'], html: { column: 'html', from: 'body' } },
  { table: 'reports', of: '"postId" = $id', lines: ['words', 'reason'] },
]

const ofItsEnrolments = '"enrolmentId" in (select id from enrolments where "sessionId" = $id)'

export const placesOfSession: Place[] = [
  {
    table: 'sessions',
    of: 'id = $id',
    rich: ['introduction'],
    lines: ['title', 'place', 'accessFacts', 'address', 'city', 'typeName', 'cancelledBecause'],
    html: { column: 'html', from: 'introduction' },
  },
  { table: 'leftStanding', of: '"subjectId" = $id', lines: ['words'] },
  { table: 'programmeRows', of: '"sessionId" = $id', lines: ['title', 'people'] },
  {
    table: 'libraryItems',
    of: 'id in (select "itemId" from "libraryUses" where "sessionId" = $id)',
    lines: ['title', 'authors', 'link'],
  },
  { table: 'libraryUses', of: '"sessionId" = $id', lines: ['note'] },
  {
    table: 'series',
    of: 'id in (select "seriesId" from "seriesSessions" where "sessionId" = $id)',
    lines: ['title', 'about'],
  },
  { table: 'sessionDetails', of: '"sessionId" = $id', lists: ['audienceGroups', 'leadingQuestions'] },
  { table: 'sessionBodies', of: '"sessionId" = $id', lines: ['name', 'link'] },
  { table: 'sessionPeople', of: '"sessionId" = $id', lines: ['name'] },
  { table: 'sessionLinks', of: '"sessionId" = $id', lines: ['title', 'link'] },
  { table: 'sessionChanges', of: '"sessionId" = $id', lines: ['period', 'reason'] },
  { table: 'criteria', of: '"sessionId" = $id', lines: ['question'] },
  { table: 'enrolments', of: '"sessionId" = $id', lines: ['brings', 'hopes', 'needs'] },
  { table: 'leftStanding', of: `"subjectId" in (select id from enrolments where "sessionId" = $id)`, lines: ['words'] },
  { table: 'seatRequests', of: ofItsEnrolments, lines: ['reason', 'hostSaid'] },
  { table: 'criterionAnswers', of: ofItsEnrolments, lines: ['question', 'answer'] },
  { table: 'waitingMoves', of: '"sessionId" = $id', lines: ['reason'] },
  { table: 'preparations', of: '"sessionId" = $id', lines: ['prepare'] },
  { table: 'duties', of: '"sessionId" = $id', lines: ['note'] },
  { table: 'reports', of: '"sessionId" = $id', lines: ['words', 'reason'] },
]
