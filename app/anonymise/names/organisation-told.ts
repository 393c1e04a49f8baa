import type { Match } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isPlace } from '../words/lookup.ts'
import { isCapital, isParticle } from './chunk.ts'
import { isRole, isRoles, kin } from './cues.ts'
import { isJoined } from './organisation-span.ts'
import type { Page } from './page.ts'
import { EPONYM } from './surroundings.ts'
import { DEPARTMENT } from './things.ts'
import type { Token } from './token.ts'

// Ordinary words with capitals are what something is called: "Hulp in Huis Salland". Where they stand tells that they are.

const LEADING = /^(?:bij|via|door|van|met|naar|aan|uit|namens)$/
/** "Stroomlicht Energie, eindafrekening, 640 euro", "Energie Voor Jou 630,20" */
const OWED = pattern`^,? (?:\p{Ll}{3,20},? )?(?:¤ ?)?\d[\d.]{0,8}(?:,\d\d| euro| ?eur)`
const MOST = 7

export function toldOrganisation(page: Page, at: number): Match[] {
  const { tokens, know, text } = page
  const [before, first] = [tokens[at - 1], tokens[at] as Token]
  const isBegun = before && isCapital(before) && isJoined(first, before)
  if (!isCapital(first) || isBegun || isParticle(first)) return []
  const { isEveryday, isFunction, isNoName } = know(first.text)
  if ((first.isFirst && isFunction) || !(first.shape === 'upper' ? !isNoName : isEveryday)) return []
  const [to, capitals] = endOfWords(page, at)
  if (capitals < 2 || isPlace(first.text)) return []
  const last = tokens[to - 1] as Token
  const after = text.slice(last.end, last.end + 40)
  if (EPONYM.test(last.lower) || after.startsWith(':')) return []
  const isLed = first.gap === ' ' && before?.shape === 'lower' && LEADING.test(before.lower)
  const isTold =
    (isLed && !DEPARTMENT.test(last.lower)) ||
    (/^[,;.)\n]|^$/.test(after) && isBehindSomeone(page, at)) ||
    (capitals > 2 && (isPlace(last.text) || /land$/.test(last.text))) ||
    OWED.test(after)
  if (!isTold) return []
  return [
    { start: first.start, end: last.end, label: 'ORG', kind: 'suggest', proof: 'context', rule: 'org.enterprise' },
  ]
}

/** Past the words with a capital, with the small ones between them; none where one of them may be someone. */
function endOfWords({ tokens, know }: Page, at: number): [to: number, capitals: number] {
  let [to, capitals] = [at, 0]
  for (let next = at; next < at + MOST; next += 1) {
    const [token, before] = [tokens[next], tokens[next - 1]]
    if (!token || (next > at && !isJoined(token, before))) break
    // "Hulp in Huis", "Jeugd en Gezin"; not "Groene Hart Lyceum in Alphen".
    if (/^(?:de|het|en)$/.test(token.text) || (capitals === 1 && /^(?:van|voor|in|aan|op|met)$/.test(token.text)))
      continue
    const { isGiven, isFamily, isEveryday } = know(token.text)
    if (!isCapital(token) || !(next === at || isEveryday || isPlace(token.text))) break
    if (
      isGiven ||
      isRole(token.lower) ||
      isRoles(token.lower) ||
      (kin.has(token.lower) && !/^(?:gezin|kinderen|ouders)$/.test(token.lower))
    )
      return [at, 0]
    if (
      next > at &&
      ((token.shape === 'upper' && before?.shape === 'upper') || (before && isParticle(before) && isFamily))
    )
      return [at, 0]
    to = next + 1
    capitals += 1
  }
  return [to, capitals]
}

/** "Bewindvoerder: J. van Beek, Rondom Bewind", "Naoual (Woonbron Oost)", "gezinsvoogd, Samen Veilig" */
function isBehindSomeone({ tokens, know }: Page, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || !/^(?:, | \()$/.test(tokens[at]?.gap ?? '')) return false
  const { isGiven, isFamily } = know(before.text)
  return isCapital(before) ? isGiven || isFamily : isRole(before.lower)
}
