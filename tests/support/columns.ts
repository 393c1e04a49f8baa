import { readFileSync } from 'node:fs'

// Every column that can hold words, and why the gate need not look at it. tests/domain/privacy/doors.test.ts holds this
// list and app/domain/privacy/doors.ts to the schema: a new column of text is in one of the two, or the test fails.

const schema = readFileSync('db/schema.ts', 'utf8')

/** 'table.column' of every text, list of texts and JSON in the schema. */
export const columnsOfText = (): string[] => {
  const tables = [...schema.slice(schema.indexOf('export interface DB')).matchAll(/^ {2}(\w+): (\w+);/gm)]
  return tables.flatMap(([, table, type]) => {
    const [, body = ''] = new RegExp(`export interface ${type} \\{\\n([\\s\\S]*?)\\n\\}`).exec(schema) ?? []
    const columns = [...body.matchAll(/^ {2}(\w+): ([^;]+);/gm)]
    return columns.filter(([, , type = '']) => /string|Json/.test(type)).map(([, column]) => `${table}.${column}`)
  })
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
  'reports.words': 'what a reader says is recognisable: for a host, and forgotten when decided',
}

/** Made from columns that passed the gate, in the same statement or by a job. */
export const derived: Record<string, string> = {
  'cases.html': 'of the released texts',
  'posts.html': 'of posts.body',
  'posts.roleTitle': 'of members.roleTitle or cases.roleTitle',
  'sessions.html': 'of sessions.introduction',
  'searchDocuments.title': 'of released texts',
  'searchDocuments.body': 'of released texts',
  'searchDocuments.words': 'of released texts',
  'searchDocuments.themes': 'of cases.themes',
}

/** Chosen to be known, by the person or organisation itself (docs/decisions/0003). */
export const known: Record<string, string> = {
  'members.name': 'a member sits at a table as themselves',
  'members.email': 'an address to sign in with; shown to nobody else',
  'invitations.email': 'an address to write to; shown to the hosts who typed it',
  'organisations.name': 'where someone works, told to members on purpose; no text about a case',
  'networks.name': 'from the configuration',
  'sessions.onlineLink': 'a link to meet by, made to be followed',
}

/** Not free text: no one types what they like here. */
const facts =
  'reach state sector kind role level result outcome decision reason informed groupMay visibility methodKey timeZone language label'
const hashes = 'passwordHash tokenHash signOffTokenHash fragmentHash salt reporter detectorVersion messageId key'
const ids = /(^|\.)(id|alias)$|Id$/
const days = /(On|\.day)$|\.startsAt$/
const keys = /\.(audience|audienceBefore)$|^events\.name$/

export function isNoFreeText(column: string): boolean {
  const name = column.split('.')[1] ?? ''
  if (column === 'reports.reason') return false
  return ids.test(column) || days.test(column) || keys.test(column) || `${facts} ${hashes}`.split(' ').includes(name)
}
