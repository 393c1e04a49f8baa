import type { Match } from '../finding.ts'
import { isCountry, isListedWord } from '../words/lookup.ts'
import type { Page } from './page.ts'
import type { Cue } from './surroundings.ts'
import { isLikeName } from './things.ts'
import type { Token } from './token.ts'

/** What is no place, however it begins: "in Behandeling", "naar Tevredenheid". */
const ABSTRACT =
  /(?:ing|heid|tie|teit|ment|schap|isch|baar|sel|nis|gesprek|plan|wet|zorg|team|groen|blauw|rood)(?:en|s)?$/
/** "in het Maleis", "de Qatarese sjeik": a language, and who comes from there. */
const OF_A_PEOPLE = /(?:is|isch|ees|aans|ijns|se|sche)$/
const GROUND = /^(?:in|uit|naar|op|door|rond|nabij)$/

/** No person and no listed place: a place by the words before it, or nothing. "in Nador", "naar de Ardennen" */
export function elsewhere({ tokens, know, lang }: Page, from: number, to: number, cue: Cue): Match[] {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || isCountry(first.text)) return []
  if (/(?:ijns|isch|aans|ees)$/.test(last.lower)) return []
  const names = tokens.slice(from, to).filter(({ shape }) => shape === 'title' || shape === 'upper')
  const isPlaced = cue === 'place' ? !names.some((name) => isWord(name, know, lang)) : isOnGround(tokens, from, know)
  if (!isPlaced || !names.every(isLikeName)) return []
  const span = { start: first.start, end: last.end }
  return [{ ...span, label: 'LOCATION', kind: 'suggest', proof: 'shape', rule: 'place.preposition' }]
}

/** A word of the language. Two in one that no list holds are a village more often: "in Bovensmilde". */
const isWord = ({ text, lower, shape }: Token, know: Page['know'], lang: Page['lang']) =>
  know(text).isEveryday &&
  (shape !== 'title' ||
    know(text).isFunction ||
    isListedWord(lower, lang) ||
    ABSTRACT.test(lower) ||
    OF_A_PEOPLE.test(lower))

/** "in de Jordaan", "naar de Ardennen" */
function isOnGround(tokens: Token[], from: number, know: Page['know']): boolean {
  const [preposition, article, name] = [tokens[from - 2], tokens[from - 1], tokens[from]]
  if (!name || !article || !/^(?:de|het)$/.test(article.text) || !GROUND.test(preposition?.text ?? '')) return false
  const { isEveryday, isFamily, isGiven } = know(name.text)
  if (OF_A_PEOPLE.test(name.lower) || name.text.length < 4) return false
  return name.shape === 'title' && !isEveryday && !isFamily && !isGiven && article.gap === ' '
}
