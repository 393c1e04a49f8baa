import { config } from '#app/config.server.ts'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import type { Language } from '#app/i18n/translate.ts'
import { type ByFacet, byFacet } from '#search/facets.ts'
import { themesFor } from '#search/themes.server.ts'
import { alsoSought } from './also-sought.ts'
import { askEngine, readHits } from './ask-engine.server.ts'
import { fragmentOf, type IsSought, markedText, mostTelling, type Piece } from './fragment.ts'
import { nearThemes } from './near-themes.ts'
import { type Asked, isNarrowed, pageSize } from './search-address.ts'
import { type Choice, named, shownFacets } from './shown-facets.server.ts'
import type { Facts } from './things.server.ts'

export type Thing = Omit<Facts, 'title' | 'texts' | 'themes' | 'caseTitle'> & {
  title: Piece[]
  caseTitle: Piece[]
  fragment: Piece[]
  /** The themes that answer to the words. */
  themes: Piece[][]
}

export type SearchPage = {
  /** Our own address: on paper a place is told in full. */
  site: string
  /** And of which day it is. */
  day: string
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
  const { asked, like, sought, isSought, found } = await askEngine(ctx, typed, pageSize, language)
  if (!found) return { ...nothing, day: dayOf(ctx.now), asked, ...(like ? { like } : { wordless: true }) }

  const { hits, more, facets, capped } = found
  const read = await readHits(ctx, hits, language)
  const things = read.map((facts) => asThing(facts, isSought))
  return {
    ...nothing,
    day: dayOf(ctx.now),
    asked,
    things,
    more,
    facets: await named(ctx, shownFacets(ctx.viewer, facets, asked.chosen), language),
    capped,
    alsoSought: like ? [] : alsoSought(read, sought),
    ...(like && { like }),
    themesNear:
      things.length > 0 || isNarrowed(asked) || like ? [] : nearThemes(asked.words, await themesFor(ctx.viewer)),
  }
}

const nothing = {
  site: config.publicUrl.origin,
  wordless: false,
  things: [],
  more: false,
  facets: byFacet(() => []),
  capped: false,
  alsoSought: [],
  themesNear: [],
}

const longestTitle = 160

function asThing({ title, texts, themes, caseTitle, ...facts }: Facts, isSought: IsSought): Thing {
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
