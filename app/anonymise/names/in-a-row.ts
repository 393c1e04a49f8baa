import type { Match } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { kin } from './cues.ts'
import type { Page } from './page.ts'
import { isLikeName } from './things.ts'
import type { Token } from './token.ts'

const JOINED = '(?:, ?| (?:en|&|and|of|or) |, (?:en|and) |/)'
const BEFORE = new RegExp(`^${JOINED}"?$`)
const BEHIND = pattern`^${JOINED}(?=\p{Lu})`

/** "Ik heb er zes. Djaimy, Rosalinde en Isaac", "groen terug: Shanaya, Abdirahman" */
const opensRow = (text: string, { isFirst, start }: Token) => isFirst || /: $/.test(text.slice(start - 2, start))

/** "Youssef, Merwiede en Nova": who is named between people, or after one, is one of them, whatever the word is too. */
export function namesInARow({ text, tokens, know }: Page, found: Match[]): Match[] {
  const people = found.filter(({ label }) => label === 'PERSON')
  const endsAt = new Map(people.map((person) => [person.end, person]))
  if (people.length === 0) return []
  const startsAt = new Map(people.map((person) => [person.start, person]))
  const covered = new Uint8Array(text.length)
  for (const { start, end } of found) covered.fill(1, start, end)
  return tokens.flatMap((token, at): Match[] => {
    const { start, end, shape, isFirst } = token
    const before = (/^(?:en|and|of|or)$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1])?.end ?? 0
    const gap = text.slice(before, start)
    const person = gap.includes('\n') ? undefined : endsAt.get(before)
    if (
      shape !== 'title' ||
      covered[start] ||
      end - start < 3 ||
      (person ? !BEFORE.test(gap) || (isFirst && !/"$/.test(gap)) : !opensRow(text, token))
    )
      return []
    const { isFunction, isNoName, isEveryday, isCompound, isGiven } = know(token.text)
    // "drs. Roozen, GZ-psycholoog, BIG …", "Man, Bassam, is in afwachting"
    if (isFunction || isNoName || pattern`-\p{Ll}`.test(token.text) || kin.has(token.lower)) return []
    const behind = BEHIND.exec(text.slice(end, end + 8))?.[0]
    const next = behind === undefined ? undefined : startsAt.get(end + behind.length)
    // "bij hun bijnaam: Smokey, Kleine, Pinda": whatever word has a capital in such a row.
    const isInRow = next !== undefined || (behind !== undefined && person?.kind === 'block')
    const isWord = isEveryday && !isGiven
    if (person ? !isInRow && isEveryday && !(isCompound && gap.length > 2) : !next || isWord || !isLikeName(token))
      return []
    const { kind, proposals } = person ?? (next as Match)
    const match: Match = { start, end, label: 'PERSON', kind, proof: 'context', rule: 'person.in-a-row', proposals }
    endsAt.set(end, match)
    return [match]
  })
}
