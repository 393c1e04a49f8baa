import type { Context } from '#app/domain/context.server.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import type { Language } from '#app/i18n/translate.ts'
import { isSoughtBy, type QueryWord, queryWordsOf } from '#search/dutch/query-words.ts'
import type { Vocabulary } from '#search/dutch/vocabulary.ts'
import { type ByFacet, byFacet } from '#search/facets.ts'
import { type Hit, searchEngine } from '#search/search.server.ts'
import { readVocabulary } from '#search/vocabulary.server.ts'
import { alsoSought } from './also-sought.ts'
import { fragmentOf, markedText, mostTelling, type Piece } from './fragment.ts'
import { readLike } from './like.server.ts'
import { nearThemes } from './near-themes.ts'
import { type Asked, isNarrowed, type Kind, kinds, nothingChosen, pageSize } from './search-address.ts'
import { type Choice, choosable, named, shownFacets } from './shown-facets.server.ts'
import { type Facts, readThings } from './things.server.ts'

export type Thing = Omit<Facts, 'title' | 'texts' | 'themes' | 'caseTitle'> & {
  title: Piece[]
  caseTitle: Piece[]
  fragment: Piece[]
  /** The themes that answer to the words. */
  themes: Piece[][]
}

export type SearchPage = {
  asked: Asked
  things: Thing[]
  more: boolean
  facets: ByFacet<Choice[]>
  capped: boolean
  /** Something was typed, and none of it is a word. */
  wordless: boolean
  /** What the others are to look like. */
  like?: { title: string }
  /** Words by which something on this page was found though they were not typed. */
  alsoSought: string[]
  /** Where to go on when nothing was found. */
  themesNear: string[]
}

/** One page of what answers to these words and this viewer may read. */
export async function findThings(ctx: Context, typed: Asked, language: Language = 'nl'): Promise<SearchPage> {
  const asked = { ...typed, chosen: await choosable(ctx, typed.chosen) }
  const vocabulary = await readVocabulary()
  const like = asked.like && (await readLike(ctx, asked.like, vocabulary, language))
  const words = like?.words ?? asked.words
  const sought = queryWordsOf(words, vocabulary)
  if (like && sought.length === 0) return { ...nothing, asked, like }
  if (asked.words && sought.length === 0) return { ...nothing, asked, wordless: true }

  const { hits, more, facets, capped } = await searchEngine.search(ctx.viewer, {
    ...asked,
    words,
    limit: pageSize,
    ...(like && { besides: like.besides }),
  })
  const read = inOrder(hits, await readThings(ctx, idsByKind(hits), language))
  const things = read.map((facts) => asThing(facts, sought, vocabulary))
  return {
    asked,
    things,
    more,
    facets: await named(ctx, shownFacets(ctx.viewer, facets, asked.chosen), language),
    capped,
    wordless: false,
    alsoSought: like ? [] : alsoSought(read, sought),
    ...(like && { like }),
    themesNear: things.length > 0 || isNarrowed(asked) || like ? [] : await themesNear(ctx, asked.words),
  }
}

const nothing = {
  wordless: false,
  things: [],
  more: false,
  facets: byFacet(() => []),
  capped: false,
  alsoSought: [],
  themesNear: [],
}

const idsByKind = (hits: Hit[]): Partial<Record<Kind, string[]>> =>
  Object.fromEntries(
    kinds
      .map((kind) => [kind, hits.filter((hit) => hit.kind === kind).map(({ id }) => id)] as const)
      .filter(([, ids]) => ids.length > 0),
  )

// Best match first; what did not survive the second reading is gone.
function inOrder(hits: Hit[], read: Facts[]): Facts[] {
  const known = new Map(read.map((facts) => [`${facts.kind} ${facts.id}`, facts]))
  return hits.flatMap(({ kind, id }) => known.get(`${kind} ${id}`) ?? [])
}

const longestTitle = 160

function asThing(
  { title, texts, themes, caseTitle, ...facts }: Facts,
  sought: QueryWord[],
  vocabulary: Vocabulary,
): Thing {
  const isSought = isSoughtBy(sought, vocabulary)
  const plain = toPlainText(title)
  const short = plain.length > longestTitle ? `${plain.slice(0, plain.lastIndexOf(' ', longestTitle))} …` : plain
  return {
    ...facts,
    title: markedText(short, isSought),
    caseTitle: markedText(caseTitle ?? '', isSought),
    fragment: fragmentOf(mostTelling(texts.map(toPlainText), isSought), isSought),
    themes: themes.map((theme) => markedText(theme, isSought)).filter((pieces) => pieces.some(({ hit }) => hit)),
  }
}

async function themesNear({ viewer }: Context, words: string): Promise<string[]> {
  const { facets } = await searchEngine.search(viewer, { words: '', chosen: nothingChosen, sort: 'day', limit: 1 })
  return nearThemes(words, facets.theme)
}
