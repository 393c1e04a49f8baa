import { sql } from 'kysely'
import { authorise, can, memberOf } from '#app/access/policy.ts'
import { visibleTo } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { readSeriesToRevise } from '#app/domain/series/series-queries.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import { visibleSessions } from '#app/domain/sessions/session-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import type { ItemInUse, ItemKind, LibraryItem, Reader, UseMoment } from './library.ts'

const perPage = 200
const mostChoices = 500

/** Where every reading of the library begins. It is for everyone; for which sessions something is there, as those are. */
const items = ({ db }: Context) =>
  db
    .selectFrom('libraryItems as i')
    .leftJoin('libraryItems as w', 'w.id', 'i.partOf')
    .select(['i.id', 'i.kind', 'i.title', 'i.authors', 'i.year', 'i.link'])
    .select(['w.id as wholeId', 'w.title as wholeTitle'])

type Row = Omit<LibraryItem, 'kind' | 'whole'> & { kind: string; wholeId: string | null; wholeTitle: string | null }

function asItem({ wholeId, wholeTitle, kind, ...row }: Row): LibraryItem {
  return { ...row, kind: kind as ItemKind, whole: wholeId ? { id: wholeId, title: wholeTitle ?? '' } : null }
}

/** Words in the title, the authors, or the whole it is part of; none are in everything. */
function has(words: string) {
  const like = `%${words
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(i.title ilike ${like} or i.authors ilike ${like} or w.title ilike ${like})`
}

/** The library, by title; with words only what has them in title, authors or the whole it is part of. */
export async function listItems(ctx: Context, words = '') {
  const rows = await items(ctx)
    .select(({ selectFrom, fn }) =>
      selectFrom('libraryUses as u')
        .leftJoin('sessions', 'sessions.id', 'u.sessionId')
        .select(fn.countAll<string>().as('count'))
        .whereRef('u.itemId', '=', 'i.id')
        .where(({ or, eb }) =>
          or([eb('u.seriesId', 'is not', null), visibleTo(ctx.viewer, sql.ref('sessions.audience'))]),
        )
        .as('count'),
    )
    .where(has(words))
    .orderBy('i.title')
    .orderBy('i.id')
    .limit(perPage + 1)
    .execute()
  const mayAdd = ctx.viewer.kind === 'member' && ctx.viewer.hostOf.length > 0
  const shown = rows.slice(0, perPage).map(({ count, ...row }) => ({ ...asItem(row), count: Number(count) }))
  return { items: shown, isMore: rows.length > perPage, mayAdd }
}

/** One item, its parts, and for what it is there. Security: sessions are named only to who may see them. */
export async function readItem(ctx: Context, id: string) {
  const found = await items(ctx).select(['i.circleId', 'i.addedAt']).where('i.id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound('library item')
  const { circleId, addedAt, ...row } = found
  const [parts, sessions, series] = await Promise.all([
    ctx.db
      .selectFrom('libraryItems')
      .select(['id', 'title', 'authors', 'year'])
      .where('partOf', '=', id)
      .orderBy('title')
      .execute(),
    visibleSessions(ctx)
      .innerJoin('libraryUses as u', 'u.sessionId', 'sessions.id')
      .select(['sessions.id', 'sessions.title', 'sessions.startsAt'])
      .where('u.itemId', '=', id)
      .orderBy('sessions.startsAt', 'desc')
      .execute(),
    ctx.db
      .selectFrom('series')
      .innerJoin('libraryUses as u', 'u.seriesId', 'series.id')
      .select(['series.id', 'series.title'])
      .where('u.itemId', '=', id)
      .orderBy('series.title')
      .execute(),
  ])
  return {
    ...asItem(row),
    circleId,
    addedAt: addedAt.toISOString(),
    parts,
    sessions: sessions.map(({ startsAt, ...one }) => ({ ...one, startsAt: startsAt.toISOString() })),
    series,
    mayRevise: can(ctx.viewer, 'library.revise', { circleId }),
  }
}

export type ShownItem = Awaited<ReturnType<typeof readItem>>

/** What the form of an item shows. */
export async function readItemToRevise(ctx: Context, id: string, look: Look = { words: '', chosen: [] }) {
  const item = await readItem(ctx, id)
  authorise(ctx.viewer, 'library.revise', item)
  const { kind, title, authors, year, link, whole } = item
  return {
    item,
    version: versionOf({ kind, title, authors, year, link, partOf: whole?.id ?? null }),
    choices: await itemChoices(ctx, { words: look.words, chosen: [...look.chosen, whole?.id ?? ''] }, id),
  }
}

/** What there is to read for a session or a series. Security: for who has read that, so the caller did. */
export async function listInUse(ctx: Context, reader: Reader): Promise<ItemInUse[]> {
  const [column, id] =
    'sessionId' in reader ? (['u.sessionId', reader.sessionId] as const) : (['u.seriesId', reader.seriesId] as const)
  const rows = await items(ctx)
    .innerJoin('libraryUses as u', 'u.itemId', 'i.id')
    .select(['u.moment', 'u.note'])
    .where(column, '=', id)
    .orderBy('u.position')
    .execute()
  return rows.map(({ moment, note, ...row }) => ({ ...asItem(row), moment: moment as UseMoment, note }))
}

/** What the form of it says. */
export const usesIn = (chosen: ItemInUse[]) => chosen.map(({ id, moment, note }) => [id, moment, note])

/** What someone looks for, and what stands in their form already. */
type Look = { words: string; chosen: string[] }

/**
 * Whole works a chapter can be part of, and items to choose from: with authors and year, to tell two of one title apart.
 * A library too big for one list is searched; what is chosen already is always there, so that keeping it loses nothing.
 */
export async function itemChoices(ctx: Context, { words, chosen }: Look, but?: string) {
  memberOf(ctx.viewer)
  const named = items(ctx)
    .clearSelect()
    .select(['i.id', sql<string>`concat_ws(', ', i.title, nullif(i.authors, ''), i.year::text)`.as('name')])
    .$if(but !== undefined, (query) => query.where('i.id', '!=', but ?? ''))
  const found = await named
    .where(has(words))
    .orderBy('i.title')
    .limit(mostChoices + 1)
    .execute()
  const shown = found.slice(0, mostChoices)
  const kept = chosen.filter((id) => id !== '' && !shown.some((one) => one.id === id))
  const beside = kept.length > 0 ? await named.where('i.id', 'in', kept).execute() : []
  return { choices: [...beside, ...shown], found: shown.length, isMore: words !== '' || found.length > mostChoices }
}

export type ItemChoices = Awaited<ReturnType<typeof itemChoices>>

/** The page on which hosts say what there is to read. */
export async function readItemsToChoose(ctx: Context, reader: Reader, look: Look = { words: '', chosen: [] }) {
  const { id, title } =
    'sessionId' in reader
      ? await readSessionToLead(ctx, reader.sessionId)
      : await readSeriesToRevise(ctx, reader.seriesId)
  const chosen = await listInUse(ctx, reader)
  const inForm = [...look.chosen, ...chosen.map(({ id }) => id)]
  const choices = await itemChoices(ctx, { words: look.words, chosen: inForm })
  return { of: { id, title }, chosen, version: versionOf(usesIn(chosen)), choices }
}
