import type { Match } from '../finding.ts'
import { isBeside, isCapital } from './chunk.ts'
import type { Page } from './page.ts'
import { placeMatch } from './place.ts'
import { cueBefore } from './surroundings.ts'
import type { Token } from './token.ts'

// Lists of hashes take one in 512 other words for one of theirs: only what can be a place is asked for.
const JOINS =
  /^(?:aan|am|an|auf|bij|da|das|de|del|den|der|des|di|do|dos|du|e|en|het|in|la|le|les|lez|los|of|on|op|onder|over|sous|sur|ten|ter|tot|und|under|upon|van|von|y|zur|'[st])$/i

const BEGINS =
  /^(?:den|de|het|ter|ten|sint|st|nieuwe?|oude?|klein|groot|hoog|laag|noord|zuid|oost|west|new|san|santa|los|las|saint|port|cape|el|al|la|le)$/

/** Security: what is taken for a place is no longer read as a name, and two capitals beside each other mostly are one. */
const isNameInstead = (words: Token[], know: Page['know']) =>
  words.every(isCapital) &&
  !BEGINS.test(words[0]?.lower ?? '') &&
  words.some(({ text, lower }) => {
    const { isEveryday, isNoName, isGiven, isFamily } = know(text)
    return lower !== 'city' && (isEveryday || isNoName || isGiven || isFamily)
  })

/** Places of several words: "Alphen aan den Rijn", "Den Haag". They are read before names are. */
export function placesOfWords(page: Page): { from: number; to: number; match: Match }[] {
  const { tokens, text, know } = page
  const found: { from: number; to: number; match: Match }[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from]
    const isOfTheCount = /^'s$/.test(first?.text ?? '')
    if (!first || (!isCapital(first) && !isOfTheCount) || first.shape === 'initials') continue
    const next = tokens[from + 1]
    if (!next || !(isBeside(next) || isOfTheCount)) continue
    const before = tokens[from - 1]
    // "Jan van Bergen op Zoom" would be a person.
    if (before && isBeside(first) && isCapital(before) && know(before.text).isGiven) continue
    for (let to = from + 4; to > from + 1; to -= 1) {
      // "'s-Hertogenbosch" is two words of ours.
      const isApart = (token: Token, at: number) => !isBeside(token) && !(isOfTheCount && at === 0 && token.gap === '-')
      if (to > tokens.length || tokens.slice(from + 1, to).some(isApart)) continue
      const last = tokens[to - 1]
      if (!last || !isCapital(last) || last.shape === 'initials') continue
      if (tokens.slice(from + 1, to).some((token) => token.shape === 'lower' && !JOINS.test(token.text))) continue
      if (tokens.slice(from, to).every(({ text: word }) => word.length < 2 || JOINS.test(word))) continue
      if (isNameInstead(tokens.slice(from, to), know)) continue
      const match = placeMatch(page, from, to, cueBefore(text, tokens, from))
      if (match?.label !== 'LOCATION') continue
      found.push({ from, to, match })
      from = to - 1
      break
    }
  }
  return found
}
