import type { Match } from '../finding.ts'
import { isParticle } from './chunk.ts'
import { doing } from './cues.ts'
import type { Page } from './page.ts'
import { SURNAME_END, TELLING } from './surname.ts'
import { type Cue, SURE } from './surroundings.ts'
import type { Token } from './token.ts'
import type { Known } from './word.ts'

/** How sure it is that words name a person, and by what. */
export type Verdict = Pick<Match, 'kind' | 'proof'> & { rule: string }

export function personOf(
  { know, text }: Page,
  words: Token[],
  names: Token[],
  cue: Cue,
  next: Token | undefined,
): Verdict | undefined {
  const [first] = words
  const [name] = names
  if (!first || !name) return undefined
  const known = know(name.text)
  const { isGiven, isFamily, isEveryday, isAlso, isFunction } = known
  const isListed = isGiven || isFamily
  const sure = SURE.has(cue)
  if (sure && (cue !== 'role' || SURNAME_END.test(name.lower)) && !name.isFirst && known.isCompound)
    return { kind: 'block', proof: 'context', rule: `person.${cue}` }
  const isLone = names.length === 1 && words.length === 1
  if (isFunction && isLone && !isGiven) return undefined
  if (sure && (isListed ? !isEveryday || !name.isFirst : !isEveryday && isLikeName(name)))
    return { kind: 'block', proof: 'context', rule: `person.${cue}` }
  if (isParticle(first) && first.shape !== 'lower' && !first.isFirst && TELLING.test(first.text))
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  const hasInitials = words.some(({ shape }) => shape === 'initials')
  if (hasInitials && !isEveryday && isLikeName(name)) return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (first.shape === 'initials' && !isFunction && (isFamily || !first.isFirst))
    return { kind: 'block', proof: 'list', rule: 'person.initials' }
  if (
    !isLone &&
    isGiven &&
    (!isAlso || names.slice(1).some(({ text: other }) => know(other).isFamily || !know(other).isEveryday))
  )
    return { kind: 'block', proof: 'list', rule: 'person.full-name' }
  if (cue === 'article' && !isGiven && !(words.length > 1)) return undefined
  if (isLone) return loneName(name, know(name.text), cue, next, text)
  if (isFamily && !isEveryday) return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  if (cue === 'article' || (cue === 'place' && !isListed)) return undefined
  const strange = names.filter(({ text: word }) => !know(word).isEveryday)
  const all = strange.length === names.length && names.every(isLikeName) && names.length < 4
  return all ? { kind: 'suggest', proof: 'shape', rule: 'person.strange' } : undefined
}

function loneName(name: Token, known: Known, cue: Cue, next: Token | undefined, text: string): Verdict | undefined {
  const { isGiven, isFamily, isEveryday, isAlso, isFunction } = known
  if (!isLikeName(name) && !(name.shape === 'upper' && isGiven && name.text.length > 2)) return undefined
  const acts = next !== undefined && /^[ \u00a0]$/.test(next.gap) && next.shape === 'lower' && doing.has(next.lower)
  const after = text.slice(name.end, name.end + 12)
  const speaks = name.isFirst && (isGiven || isFamily ? /^:/ : /^: ?["“'‘]/).test(after)
  const isExplained =
    name.isFirst && isGiven && /^, (?:de|het|een|zijn|haar|die|onze|mijn|the|his|her|my|a|who)\b/.test(after)
  if (isGiven && !isAlso) return { kind: 'suggest', proof: 'list', rule: 'person.given-name' }
  if (isFunction) return undefined
  if (isGiven && (acts || speaks || isExplained || (!name.isFirst && cue !== 'article')))
    return { kind: 'suggest', proof: 'list', rule: 'person.given-name' }
  if (isFamily && !isEveryday && cue !== 'place') return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  if (isFamily && (acts || !name.isFirst) && cue === 'none')
    return { kind: 'suggest', proof: 'list', rule: 'person.surname' }
  const isSurnameLike = !name.isFirst && SURNAME_END.test(name.lower) && known.isCompound
  if ((isEveryday && !isSurnameLike) || cue === 'place' || cue === 'article') return undefined
  if (!name.isFirst || acts || speaks)
    return { kind: 'suggest', proof: 'shape', rule: acts ? 'person.acts' : 'person.strange' }
  return undefined
}

/** Letters that can be said aloud, and are no acronym. */
export function isLikeName({ text, shape }: Token): boolean {
  if (text.length < 2 || text.length > 24) return false
  if (shape === 'upper') return text.length > 4 && /[AEIOUYÀ-Ü].*[AEIOUYÀ-Ü]/u.test(text)
  return /[aeiouy]/i.test(text.normalize('NFD'))
}
