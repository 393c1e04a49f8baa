import type { Match, TextLanguage } from '../finding.ts'
import { isGivenName, isOnlyCompound, isOrdinary, isPlace, isSurname } from '../words/lookup.ts'
import { isCapital } from './chunk.ts'
import { knownAs } from './known-organisations.ts'
import { isOfCompany } from './name-end.ts'
import { isJoined } from './organisation-span.ts'
import type { Page } from './page.ts'
import type { Token } from './token.ts'

const MOST = 4

/** Which of those everyone knows begins at this word; where its word is another thing too, another rule must say so. */
export function knownOrganisation(page: Page, at: number): Match[] {
  const { tokens, lang } = page
  const token = tokens[at] as Token
  if (!isCapital(token) || isOfCompany(tokens, at)) return []
  const { to, known } = longest(tokens, at)
  if (!known) return []
  const last = endOfBranch(page, to)
  const { end, text } = tokens[last] as Token
  // "Gamma Ommen": the word before a place is no ordinary one any more.
  const isBranch = last > at && isPlace(text)
  if (to === at + 1 && (token.isLoud || (isAlsoOther(token, lang, page.text.slice(end, end + 3)) && !isBranch)))
    return []
  const proposals = [known[lang]]
  return [{ start: token.start, end, label: 'ORG', kind: known.kind, proof: 'list', rule: 'org.known', proposals }]
}

/** "Gamma Ommen", "Altra Noordrand": the last word of which one it is. */
function endOfBranch({ tokens, know }: Page, from: number): number {
  let to = from
  while (to < from + 2) {
    const token = tokens[to]
    if (token?.shape !== 'title' || token.isFirst || !isJoined(token, tokens[to - 1])) break
    const { isGiven, isFunction, isNoName } = know(token.text)
    if (isGiven || isFunction || isNoName) break
    to += 1
  }
  return to - 1
}

/** The most words from here on that are one name, up to four: "Zorg van de Zaak". */
function longest(tokens: Token[], at: number) {
  let words = tokens[at]?.lower ?? ''
  let found = { to: at + 1, known: knownAs(words) }
  for (let to = at + 1; to < at + MOST; to += 1) {
    const token = tokens[to]
    if (!token || !isJoined(token, tokens[to - 1])) break
    words += `${token.gap}${token.lower}`
    const known = isCapital(token) ? knownAs(words) : undefined
    if (known) found = { to: to + 1, known }
  }
  return found
}

/**
 * "Florence" may be someone, and "Action, 43 euro" at the begin of a sentence anything; inside one a word has a capital only
 * when it is a name.
 */
function isAlsoOther({ text, isFirst, shape }: Token, lang: TextLanguage, after: string): boolean {
  if (isGivenName(text) || isSurname(text) || isPlace(text)) return true
  if (text.length < 3) return shape !== 'upper'
  if (!isOrdinary(text, lang)) return false
  return lang === 'en' || (isFirst && !(isOnlyCompound(text) && LISTED.test(after)))
}

/** "Woonbron, huurachterstand", "Kruidvat | 12,50": it stands in a list. */
const LISTED = /^(?:,| \(| ?\||: ?\d| - )/
