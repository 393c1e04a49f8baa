import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import { canonical, toHtml } from '#app/domain/rich-text/rich-text.ts'
import type { Place } from './places.ts'

type Row = Record<string, unknown> & { ctid: string }
type Change = (text: string) => string

/** Rewrite every text in these places; HTML is made anew. Returns how many rows were changed. */
export async function takeOut(ctx: Context, places: Place[], id: string, change: Change): Promise<number> {
  let changed = 0
  for (const place of places) changed += await takeOutOf(ctx, place, id, change)
  return changed
}

async function takeOutOf({ db }: Context, place: Place, id: string, change: Change): Promise<number> {
  const { rich = [], lines = [], lists = [], record } = place
  const columns = [...rich, ...lists, ...lines, ...(record ? [record] : [])]
  // The place of a row names it for as long as this transaction holds it; not every table has one id.
  const { rows } = await sql<Row>`
    select ctid::text as ctid, ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(place.table)}
    where ${ofId(place.of, id)} for update
  `.execute(db)

  let changed = 0
  for (const row of rows) {
    const after = changedRow(row, place, change)
    if (Object.keys(after).length === 0) continue
    changed += 1
    const sets = Object.entries({ ...after, ...htmlOf({ ...row, ...after }, place) }).map(
      ([column, value]) => sql`${sql.ref(column)} = ${value}`,
    )
    await sql`update ${sql.table(place.table)} set ${sql.join(sets)} where ctid = ${row.ctid}::tid`.execute(db)
  }
  return changed
}

/** Which rows of a place belong to this text. */
export const ofId = (of: string, id: string) =>
  sql.join(
    of.split('$id').map((part) => sql.raw(part)),
    sql`${id}::uuid`,
  )

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
