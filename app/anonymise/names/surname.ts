import { isPlace } from '../words/lookup.ts'
import { isParticle } from './chunk.ts'
import { isRole } from './cues.ts'
import type { Page } from './page.ts'
import { type Cue, cueBefore, SURE } from './surroundings.ts'
import type { Token } from './token.ts'

/** Small words that only a surname writes with a capital. */
export const TELLING = /^(?:te|ter|ten|van|von|el|al|den)$/i

/** How surnames that are two words end: Achterberg, Kloosterboer. */
export const SURNAME_END =
  /(?:berg|man|mans|boer|veld|hof|dijk|bos|hout|kamp|beek|burg|horst|steen|meijer|maker|bakker|mulder|smit|hand|bier|poel|laar|broek|meer|stein|brink|hoek|donk|voort|woud|veen|tink|meister)$/u

/** Where the surname begins, with "van der" and "de" before it, and what stands before that. */
export function leadOf({ text, tokens, know }: Page, from: number): { from: number; cue: Cue } {
  const first = tokens[from] as Token
  const near = cueBefore(text, tokens, from)
  let at = from
  while (at > from - 3 && isSmallBefore(tokens, at)) at -= 1
  // "de leden op den Camp"
  if (
    at < from &&
    /^(?:in|op|aan|uit|onder)$/.test(tokens[at - 1]?.lower ?? '') &&
    SURE.has(cueBefore(text, tokens, at - 1))
  )
    return { from: at - 1, cue: cueBefore(text, tokens, at - 1) }
  const { isGiven, isFamily, isEveryday } = know(first.text)
  if (at === from || first.shape === 'initials' || SURE.has(near)) return { from, cue: near }
  const particles = tokens.slice(at, from).map(({ lower }) => lower)
  const cue = cueBefore(text, tokens, at)
  const isWhole =
    /^v\.? ?d\.?$|^vande[rn]?$/.test(particles[0] ?? '') ||
    (particles.length > 1 &&
      /^(?:van|von|v)/.test(particles[0] ?? '') &&
      /^(?:de[rn]?|het|'t|la)$/.test(particles[1] ?? ''))
  if (isWhole && (isFamily || (!isEveryday && particles[1] !== 'het')) && !(isGiven && !SURE.has(cue) && !isFamily))
    return { from: at, cue: SURE.has(cue) ? cue : 'none' }
  if (cue !== 'title' && isOwner(tokens, at, first)) return { from, cue: 'none' }
  if (particles.join() === 'van' && isOfficeIn(tokens, at) && isPlace(first.text)) return { from, cue: 'place' }
  // "mentor van Dijk" is a name, "de mentor van Anna" and "medewerker van Philips" are not.
  if (SURE.has(cue) && isFamily && (!isGiven || cue === 'title')) return { from: at, cue }
  if (isFamily && !isGiven && (particles[0] === 'van' || particles[0] === 'de') && particles.length === 1)
    return { from: at, cue: 'none' }
  return { from, cue: near }
}

/** "de zaak van Jansen" is not of a Van Jansen: behind a noun, and a name that "van" is no part of. */
const isOwner = (tokens: Token[], at: number, { lower }: Token) =>
  tokens[at]?.lower === 'van' &&
  /(?:[nrktldm]sen|aassen|[rn]s|stra|[st]ma|inga|kker)$/.test(lower) &&
  tokens[at - 1]?.shape === 'lower' &&
  /^(?:de|het|een|dit|dat|deze|die|zijn|haar|hun|mijn|ons|onze|geen)$/.test(tokens[at - 2]?.lower ?? '')

/** "de huisarts van Vlieland", "onze juf van Eext": who is the only one there; "de heer van Vlieland" is called so. */
const isOfficeIn = (tokens: Token[], at: number) =>
  (isRole(tokens[at - 1]?.lower ?? '') || /^(?:juf|meester|dominee|dokter)$/.test(tokens[at - 1]?.lower ?? '')) &&
  /^(?:de|een|die|onze|hun)$/.test(tokens[at - 2]?.lower ?? '')

export function isSmallBefore(tokens: Token[], at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]]
  return Boolean(
    before && here && before.shape === 'lower' && /^ $/.test(here.gap) && isParticle(before) && before.lower !== 'ben',
  )
}
