import { isGivenName, isPlace } from '../words/lookup.ts'
import type { Token } from './token.ts'

const JOINS =
  /^(?:van|von|vd?|v\. ?d\.|v\/d|vander|vande|de|der|den|het|'t|ter|ten|el|al|bin|bint|ben|ibn|abu|da|das|do|dos|di|del|della|la|le|du|des|zu|zur|ould|ait|st|d)$/iu
const PLACING = /^(?:in|op|aan|uit|onder|over|bij|te)$/i
const ARTICLES = /^(?:de|den|der|het|'t)$/i
const BESIDE = /^ {1,2}$/
const MOST = 8

export const isParticle = ({ text }: Token) => JOINS.test(text)
export const isBeside = ({ gap }: Token) => BESIDE.test(gap)
export const isCapital = ({ shape, isLoud }: Token) => shape !== 'lower' && !isLoud

/** The words with a capital that stand together, with the small words of surnames between them. */
export function* chunksOf(tokens: Token[], taken: Set<number>): Generator<[from: number, to: number]> {
  for (let from = 0; from < tokens.length; ) {
    const first = tokens[from]
    if (!first || !isCapital(first) || taken.has(from)) {
      from += 1
      continue
    }
    const to = endOf(tokens, from, taken)
    yield [from, to]
    from = to
  }
}

function endOf(tokens: Token[], from: number, taken: Set<number>): number {
  let end = from + 1
  while (end - from < MOST) {
    const next = stepOver(tokens, end)
    const token = tokens[next]
    if (
      !token ||
      (token.text.length < 2 && !isBetweenNames(tokens, next)) ||
      taken.has(next) ||
      !isCapital(token) ||
      !isBeside(token) ||
      (token.isFirst && next === end)
    )
      return end
    // "Corné van het COA", and not "Corné van OOIJEN"
    const isLetters = token.shape === 'upper' && (token.text.length < 5 || tokens[next - 1]?.lower === 'het')
    if (next > end && isLetters && tokens[end - 1]?.shape !== 'upper') return end
    end = next + 1
  }
  return end
}

/** "Tjin A Tsoi", "Gerlach I van Brederholt": one letter in the middle of a name. */
function isBetweenNames(tokens: Token[], at: number): boolean {
  const [letter, after] = [tokens[at]?.text, tokens[at + 1]]
  if (!after) return false
  // "Karel V"
  if (/^[IVX]$/.test(letter ?? '') && isGivenName(tokens[at - 1]?.text ?? '')) return true
  if (!isBeside(after)) return false
  return letter === 'A' ? after.shape === 'title' : letter === 'I' && after.lower === 'van'
}

/** "Antoon te Riele": behind a first name alone, and no town. */
function isTe(tokens: Token[], at: number): boolean {
  const [before, name, te, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (te?.lower !== 'te' || name?.shape !== 'title') return false
  // "Anouk te Winkel": nobody tells where someone is of whom a first name is all that is known.
  if (isGivenName(name.text) && !(before?.shape === 'title' && isBeside(name))) return true
  return !isPlace(next?.text ?? '') && (isGivenName(name.text) || before?.shape === 'lower')
}

/** Past "van der", "in 't", "de": where the surname goes on. */
function stepOver(tokens: Token[], at: number): number {
  let next = at
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first && second && PLACING.test(first.text) && first.shape === 'lower' && isBeside(first))
    next = ARTICLES.test(second.text) && isBeside(second) && /^'|^den$/i.test(second.text) ? at + 2 : at
  while (next < at + 3) {
    const token = tokens[next]
    if (token?.shape !== 'lower' || !isBeside(token) || !(isParticle(token) || isTe(tokens, next))) break
    // "Ik ben Roos"
    if (token.lower === 'ben' && /^ik$/i.test(tokens[next - 1]?.text ?? '')) break
    next += 1
  }
  return next
}
