import { sql } from 'kysely'
import { db } from '#db/connection.server.ts'

// Every column that can hold words, and why the gate need not look at it. tests/domain/privacy/doors.test.ts holds this
// list and app/domain/privacy/doors.ts to the tables as they are: a new column of text is in one of the two, or it fails.

/** 'table.column' of every text, list of texts and JSON in the database. */
export async function columnsOfText(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and table_schema = 'public' and table_name not like 'kysely%'
      and data_type not in ('uuid', 'date', 'timestamp with time zone', 'boolean', 'integer', 'smallint', 'bigint')
    order by table_name, ordinal_position`.execute(db)
  return rows.map(({ name }) => name)
}

/** Text that nobody but its writer, and who checks it for them, reads. It passes the gate when it is released. */
export const unreleased: Record<string, string> = {
  'caseDrafts.title': 'the writer, and a host while checking; released into cases',
  'caseDrafts.happening': 'the same',
  'caseDrafts.goesWell': 'the same',
  'caseDrafts.runsInto': 'the same',
  'caseDrafts.tried': 'the same',
  'caseDrafts.uncertainties': 'the same; released into uncertainties',
  'caseDrafts.themes': 'the same',
  'caseDrafts.roleTitle': 'the same',
  'leftStanding.words': 'the writer and the host who checks; names are refused by the gate itself',
  'savedSearches.name': 'its owner alone, and in no mail: theirs to word, like a note in a drawer',
  'savedSearches.address': 'the same; the words they looked for',
  'reports.words': 'what a reader says is recognisable: for a host, and forgotten when decided',
}

/** Made from columns that passed the gate, in the same statement or by a job. */
export const derived: Record<string, string> = {
  'cases.html': 'of the released texts',
  'posts.html': 'of posts.body',
  'posts.roleTitle': 'of members.roleTitle or cases.roleTitle',
  'sessions.html': 'of sessions.introduction',
  'criterionAnswers.question': 'of criteria.question, as it was when it was answered',
  'searchDocuments.title': 'of released texts',
  'searchDocuments.body': 'of released texts',
  'searchDocuments.words': 'of released texts',
  'searchDocuments.themes': 'of cases.themes',
  'searchWords.word': 'of searchDocuments.words',
}

/** Looked through by the same rules, and not kept at all when something is found (also app/domain/synonyms/unanswered.server.ts). */
export const lookedThrough: Record<string, string> = {
  'members.name':
    'a member sits at a table as themselves: a name and nothing else (app/domain/privacy/only-names.server.ts)',
  'guests.name': 'the same, of who is invited for one session',
  'organisations.name': 'where someone works, told to members on purpose: a name and nothing else',
  'unansweredSearches.words': 'what three people searched for in vain, for hosts',
}

/** Chosen to be known, by the person or organisation itself (docs/decisions/0003). */
export const known: Record<string, string> = {
  'members.email': 'an address to sign in with; shown to nobody else',
  'guests.email': 'an address to write to; shown to the hosts who typed it',
  'invitations.email': 'an address to write to; shown to the hosts who typed it',
  'seatInvitations.email': 'the same',
  'networks.name': 'from the configuration',
  'sessions.onlineLink': 'a link to meet by; no number of a person in it (app/domain/rich-text/web-link.server.ts)',
  'libraryItems.link': 'a link, made to be followed; no number of a person in it',
  'sessionBodies.link': 'a link, made to be followed; no number of a person in it',
  'sessionLinks.link': 'a link, made to be followed; no number of a person in it',
}

/**
 * Text, but not free: a key, a hash or one of a few words; no one types what they like here. Written out by hand, table by
 * table: whoever adds a column looks at it and says so.
 */
const noFreeText: Record<string, string> = {
  caseChecks: 'decision detectorVersion',
  caseDrafts: 'groupMay informed onceNamed reach sector',
  cases: 'audience groupMay reach sector state',
  circleMemberships: 'role',
  dateAnswers: 'answer',
  attendances: 'proofCode',
  enrolments: 'postponedAnswer role shownTo state',
  clockSteps: 'step',
  closingCounts: 'answer question',
  closingUsed: 'hash',
  duties: 'key outcome',
  events: 'audience name',
  guestLinks: 'tokenHash',
  feeds: 'tokenHash',
  guests: 'language sector',
  insights: 'audience level state',
  invitations: 'role tokenHash',
  leftStanding: 'detectorVersion fragmentHash label reason salt',
  libraryItems: 'kind',
  libraryUses: 'moment',
  members: 'language passwordHash role sector',
  organisations: 'sector',
  passwordResets: 'tokenHash',
  posts: 'kind sector',
  programmeRows: 'kind startsAt',
  rateLimits: 'key',
  reports: 'audienceBefore decision reporter',
  searchDocuments: 'audience kind level method sector state',
  searchChanges: 'kind',
  searchIndexes: 'engine built',
  searchRebuild: 'step',
  searchWords: 'knownTo',
  savedSearches: 'alert',
  savedSearchHits: 'kind',
  savedSearchLinks: 'tokenHash',
  seatLinks: 'opens tokenHash',
  sentMails: 'messageId',
  seatInvitations: 'tokenHash voice',
  seriesSessions: 'label',
  sessionBodies: 'role',
  sessionDetails: 'recording',
  sessionLinks: 'kind',
  sessionPeople: 'roles',
  sessions: 'accessFeatures audience coCircleIds enrolmentMode methodKey spoken state timeZone typeKey visibility',
  signIns: 'tokenHash',
  takenBack: 'act kind words',
  tryOuts: 'result',
  unansweredSearches: 'asker query',
  uncertainties: 'state',
  uncertaintyOutcomes: 'outcome',
}

export const columnsWithoutFreeText: string[] = Object.entries(noFreeText).flatMap(([table, columns]) =>
  columns.split(' ').map((column) => `${table}.${column}`),
)
