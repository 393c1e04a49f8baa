import type { Match, TextLanguage } from '../finding.ts'
import { isGivenName, isOnlyCompound, isOrdinary, isPlace, isSurname } from '../words/lookup.ts'
import { isCapital } from './chunk.ts'
import { organisationsFrom } from './known-organisations.ts'
import { isJoined } from './organisation-span.ts'
import type { Page } from './page.ts'
import type { Token } from './token.ts'

/** Which of those everyone knows begins at this word; where its word is another thing too, another rule must say so. */
export function knownOrganisation(page: Page, at: number): Match[] {
  const { tokens, lang } = page
  const token = tokens[at] as Token
  if (!isCapital(token)) return []
  const found = organisationsFrom(token.lower).find(({ words }) =>
    words.every((word, next) => isThere(tokens, at + next, word, next === 0)),
  )
  if (!found) return []
  const { group, words } = found
  const last = endOfBranch(page, at + words.length)
  const { end, text } = tokens[last] as Token
  // "Gamma Ommen": the word before a place is no ordinary one any more.
  const isBranch = last > at && isPlace(text)
  if (words.length === 1 && (token.isLoud || (isAlsoOther(token, lang) && !isBranch))) return []
  const proposals = [group[lang]]
  return [{ start: token.start, end, label: 'ORG', kind: group.kind, proof: 'list', rule: 'org.known', proposals }]
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

function isThere(tokens: Token[], at: number, word: string, isBegin: boolean): boolean {
  const token = tokens[at]
  return token?.lower === word && (isBegin || isJoined(token, tokens[at - 1]))
}

/** "Buurtzorg" inside a sentence is who is called so; "Halt", "Florence" and what only begins a sentence may be anything. */
function isAlsoOther({ text, isFirst }: Token, lang: TextLanguage): boolean {
  if (text.length < 3 || isGivenName(text) || isSurname(text) || isPlace(text)) return true
  return isOrdinary(text, lang) && (isFirst || lang === 'en' || !isOnlyCompound(text))
}
