import { config } from '#app/config.server.ts'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import { csvOf } from '#app/domain/sheets/csv.server.ts'
import { odsOf } from '#app/domain/sheets/ods.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import { askEngine, readHits } from './ask-engine.server.ts'
import { type Asked, addressOf } from './search-address.ts'
import { nameOf, placeOf } from './thing-names.ts'
import type { Facts } from './things.server.ts'

const mostRows = 500

/**
 * All that a search finds, in its order, to take along. Security: read again as this viewer reads it now, titles and facts
 * only, and it says itself that it is not for others.
 */
async function rowsOf(ctx: Context, typed: Asked, language: Language): Promise<string[][]> {
  const t = translatorFor(language)
  const { asked, like, found } = await askEngine(ctx, { ...typed, after: 0, hitsOnly: true }, mostRows, language)
  const read = await readHits(ctx, found?.hits ?? [], language)
  const circles = await ownCircles(ctx, read)
  const lines = read.map((facts) => [
    toPlainText(facts.title),
    t(nameOf(facts)),
    dayIn(facts),
    [circles.get(facts.id), originOf(facts, language)].filter(Boolean).join('; '),
    facts.themes.join(', '),
    absolute(placeOf(facts)),
  ])
  return [
    [t('search.sheet.search'), asked.words || like?.title || '', absolute(addressOf(asked))],
    [t('search.sheet.day'), dayOf(ctx.now), ...(found?.more ? [t('search.sheet.more', { most: mostRows })] : [])],
    [t('search.sheet.keep')],
    [],
    columns.map((column) => t(`search.sheet.${column}`)),
    ...lines,
  ]
}

const columns = ['title', 'kind', 'when', 'origin', 'themes', 'address'] as const

/** The list as a file for a spreadsheet. */
export async function searchAsCsv(ctx: Context, asked: Asked, language: Language) {
  return { file: fileOf(ctx, language, 'csv'), body: csvOf(await rowsOf(ctx, asked, language), language) }
}

export async function searchAsOds(ctx: Context, asked: Asked, language: Language) {
  const name = translatorFor(language)('search.sheet.name')
  return { file: fileOf(ctx, language, 'ods'), body: odsOf(name, await rowsOf(ctx, asked, language), language) }
}

const fileOf = ({ now }: Context, language: Language, ending: string) =>
  `${translatorFor(language)('search.sheet.file')}-${dayOf(now)}.${ending}`

const absolute = (path: string) => new URL(path, config.publicUrl).href

/** A day is a day; a session has a moment, and is on the day it has in the Netherlands. */
const dayIn = ({ day, kind }: Facts) => (day && kind === 'session' ? dayOf(new Date(day)) : (day ?? ''))

function originOf({ sector, caseTitle, heldAt, threadOf }: Facts, language: Language): string {
  const t = translatorFor(language)
  return [
    ...(sector ? [t(`kit.sector.${sector}` as 'kit.sector.care')] : []),
    ...(threadOf ? [t(`search.inThread.${threadOf}`)] : []),
    ...(caseTitle ? [`${t('search.inCase')} ‘${toPlainText(caseTitle)}’`] : []),
    ...(heldAt ? [t('search.fromSession', { day: dayOf(new Date(heldAt)) })] : []),
  ].join('; ')
}

/** Security: of which circle a thing is, is told of one's own circles alone. A list is easily passed on. */
async function ownCircles({ db, viewer }: Context, read: Facts[]): Promise<Map<string, string>> {
  if (viewer.kind !== 'member' || viewer.circleIds.length === 0 || read.length === 0) return new Map()
  const ids = read.map(({ id }) => id)
  const rows = await db
    .selectFrom('searchDocuments as d')
    .innerJoin('circles', 'circles.id', 'd.circleId')
    .select(['d.id', 'circles.name'])
    .where('d.id', 'in', ids)
    .where('d.circleId', 'in', viewer.circleIds)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
