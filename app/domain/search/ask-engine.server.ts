import type { Context } from '#app/domain/context.server.ts'
import type { Language } from '#app/i18n/translate.ts'
import { isSoughtBy } from '#search/dutch/query-words.ts'
import { readQuestion } from '#search/question.server.ts'
import { type Hit, type Query, searchEngine } from '#search/search.server.ts'
import { readLike } from './like.server.ts'
import type { Asked, Kind } from './search-address.ts'
import { choosable } from './shown-facets.server.ts'
import { type Facts, readThings } from './things.server.ts'

/** What the engine proposes to this viewer; nothing when there are no words to ask it. */
export async function askEngine(
  ctx: Context,
  typed: Asked & Pick<Query, 'hitsOnly'>,
  limit: number,
  language: Language,
) {
  const asked = { ...typed, chosen: await choosable(ctx, typed.chosen) }
  const like = asked.like && (await readLike(ctx, asked.like, language))
  const words = like?.words ?? asked.words
  const { sought, readForm } = await readQuestion(ctx.viewer, words)
  const isWordless = sought.length === 0 && (like !== undefined || asked.words !== '')
  const query = { ...asked, words, limit, ...(like && { besides: like.besides }) }
  return {
    ...{ asked, like, sought, isSought: isSoughtBy(sought, readForm) },
    found: isWordless ? undefined : await searchEngine.search(ctx.viewer, query),
  }
}

/** In the order of the hits, and as things are now; what did not survive the second reading is gone. */
export async function readHits(ctx: Context, hits: Hit[], language: Language): Promise<Facts[]> {
  const ids: Partial<Record<Kind, string[]>> = {}
  for (const { kind, id } of hits) ids[kind] = [...(ids[kind] ?? []), id]
  const read = await readThings(ctx, ids, language)
  const known = new Map(read.map((facts) => [`${facts.kind} ${facts.id}`, facts]))
  return hits.flatMap(({ kind, id }) => known.get(`${kind} ${id}`) ?? [])
}
