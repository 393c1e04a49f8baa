import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import { canonical, toHtml } from '#app/domain/rich-text/rich-text.ts'
import type { Place } from './places.ts'

type Row = Record<string, unknown> & { ctid: string; isOwn: boolean; subject: string | null }
type Change = (text: string) => string

/** Whose words they are: an author's, or of the circle of a host. */
export type Speaker = { alias: string } | { circle: string }

/** What becomes of a text, and what of one that is not the speaker's: nobody puts words in the mouth of another. */
export type Taking = { by?: Speaker; own?: Change; others: Change }

/** A row as it was and as it is, by the names of its columns. */
export type Taken = {
  place: Place
  subject: string
  isOwn: boolean
  isChanged: boolean
  before: Record<string, string>
  after: Record<string, string>
}

/** Rewrite every text in these places; HTML is made anew. */
export async function takeOut(ctx: Context, places: Place[], id: string, taking: Taking): Promise<Taken[]> {
  const taken: Taken[] = []
  for (const place of places) taken.push(...(await takeOutOf(ctx, place, id, taking)))
  return taken
}

async function takeOutOf({ db }: Context, place: Place, id: string, taking: Taking): Promise<Taken[]> {
  const { rich = [], lines = [], lists = [], record } = place
  const columns = [...rich, ...lists, ...lines, ...(record ? [record] : [])]
  // The place of a row names it for as long as this transaction holds it; not every table has one id.
  const { rows } = await sql<Row>`
    select ctid::text as ctid, ${ownOf(place, taking.by)} as "isOwn", ${subjectOf(place)} as subject,
      ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(place.table)}
    where ${filled(place.of, { id })} for update
  `.execute(db)

  const taken: Taken[] = []
  for (const row of rows) {
    const { isOwn, subject } = row
    const after = changedRow(row, place, isOwn && taking.own ? taking.own : taking.others)
    const isChanged = Object.keys(after).length > 0
    const texts = { before: textsIn(row, place), after: textsIn({ ...row, ...after }, place) }
    taken.push({ place, subject: subject ?? id, isOwn, isChanged, ...texts })
    if (!isChanged) continue
    const sets = Object.entries({ ...after, ...htmlOf({ ...row, ...after }, place) }).map(
      ([column, value]) => sql`${sql.ref(column)} = ${value}`,
    )
    await sql`update ${sql.table(place.table)} set ${sql.join(sets)} where ctid = ${row.ctid}::tid`.execute(db)
  }
  return taken
}

const ownOf = ({ ofAuthor = 'false', ofHosts = 'true' }: Place, by?: Speaker) => {
  if (!by) return sql`false`
  return 'alias' in by ? filled(ofAuthor, by) : filled(ofHosts, by)
}

const subjectOf = ({ gate }: Place) => (gate ? sql`${sql.ref(gate.subject)}::text` : sql`null`)

/** A condition with an id wherever its name stands: `$id`, `$alias`, `$circle`. */
export const filled = (condition: string, ids: Record<string, string>) =>
  sql.join(
    condition.split(/\$(id|alias|circle)\b/).map((part, at) => (at % 2 ? sql`${ids[part]}::uuid` : sql.raw(part))),
    sql``,
  )

const textsIn = (row: Record<string, unknown>, { rich = [], lines = [], lists = [] }: Place) =>
  Object.fromEntries([
    ...[...rich, ...lines].map((column) => [column, String(row[column] ?? '')]),
    ...lists.map((column) => [column, ((row[column] ?? []) as string[]).join(', ')]),
  ])

function changedRow(row: Row, { rich = [], lines = [], lists = [], record }: Place, change: Change) {
  const after: Record<string, unknown> = {}
  const put = (column: string, value: unknown) => {
    if (JSON.stringify(value) !== JSON.stringify(row[column])) after[column] = value
  }
  const richly: Change = (text) => (change(text) === text ? text : canonical(change(text)))
  for (const column of rich) if (row[column]) put(column, richly(row[column] as string))
  for (const column of lines) if (row[column]) put(column, change(row[column] as string))
  for (const column of lists) put(column, (row[column] as string[]).map(change))
  if (!record) return after

  const texts = Object.entries((row[record] ?? {}) as Record<string, string>)
  const value = Object.fromEntries(texts.map(([name, text]) => [name, richly(text)]))
  put(record, value)
  if (record in after) after[record] = JSON.stringify(value)
  return after
}

function htmlOf(row: Record<string, unknown>, { html }: Place): Record<string, unknown> {
  if (!html) return {}
  if ('from' in html) return { [html.column]: toHtml(String(row[html.from] ?? '')) }
  // A case that holds no released text has none rendered either.
  if (row[html.fields[0] ?? ''] === null) return {}
  const rendered = html.fields.map((field) => [field, toHtml(String(row[field] ?? ''))])
  return { [html.column]: JSON.stringify(Object.fromEntries(rendered)) }
}
