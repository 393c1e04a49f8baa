import type { Context } from '#app/domain/context.server.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import type { Language } from '#app/i18n/translate.ts'
import { askEngine, readHits } from './ask-engine.server.ts'
import { addressOf, kinds, nothingChosen, readAddress } from './search-address.ts'
import { mostSuggestions, type Suggestion } from './suggestion.ts'
import { placeOf } from './thing-names.ts'

const mostThemes = 2
const mostRead = 20

const nothingAsked = readAddress(new URLSearchParams())
/** A post is called after its thread, which is proposed itself. */
const proposed = { ...nothingChosen, kind: kinds.filter((kind) => kind !== 'post') }

/**
 * While someone types: titles and themes that answer to the words so far. Security: each comes from a thing that was found
 * for this viewer and read again; a word of the vocabulary is never among them, since it could be of a closed circle (L08).
 */
export async function suggest(ctx: Context, words: string, language: Language): Promise<Suggestion[]> {
  if (words === '') return []
  const asked = { ...nothingAsked, words, chosen: proposed, hitsOnly: true }
  const { isSought, found } = await askEngine(ctx, asked, mostRead, language)
  const read = await readHits(ctx, found?.hits ?? [], language)

  const answers = ({ text }: Suggestion) => text.match(/[\p{L}\p{N}\p{M}]+/gu)?.some(isSought) ?? false
  const themes = [...new Set(read.flatMap(({ themes }) => themes))].map(ofTheme).filter(answers)
  const things = read.map((facts) => ({ kind: facts.kind, text: toPlainText(facts.title), href: placeOf(facts) }))
  return [...themes.slice(0, mostThemes), ...things.filter(answers)].slice(0, mostSuggestions)
}

const ofTheme = (theme: string): Suggestion => {
  const href = addressOf(nothingAsked, { chosen: { ...nothingChosen, theme: [theme] } })
  return { kind: 'theme', text: theme, href }
}
