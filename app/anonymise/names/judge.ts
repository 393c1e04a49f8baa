import type { Match } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { startOfStreet } from '../rules/street.ts'
import { isParticle } from './chunk.ts'
import { elsewhere } from './elsewhere.ts'
import { ROMAN } from './name-end.ts'
import { isInside } from './organisation-words.ts'
import type { Page } from './page.ts'
import { personOf } from './person-proof.ts'
import { placeMatch } from './place.ts'
import { personProposals } from './proposals.ts'
import { leadOf } from './surname.ts'
import type { Cue } from './surroundings.ts'
import type { Token } from './token.ts'
import { trimmed } from './trim.ts'

/** Decides what the words from `from` up to `to`, all with a capital or between capitals, name. */
export function judge(page: Page, from: number, to: number): Match[] {
  // One letter names nobody: looked at quickly, for a text may be full of them.
  if (to - from === 1 && page.tokens[from]?.text.length === 1) return []
  const [start, end] = trimmed(page, from, to)
  if (start >= end) return start < to ? judge(page, start + 1, to) : []
  const rest = end < to ? judge(page, end, to) : []
  return [...judgePiece(page, start, end), ...rest]
}

function judgePiece(page: Page, from: number, to: number): Match[] {
  const { text, tokens } = page
  const words = tokens.slice(from, to)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return []
  const lead = leadOf(page, from)
  const cue = lead.cue
  const names = words.filter(
    (word) => /^(?:title|upper)$/.test(word.shape) && !isParticle(word) && !ROMAN.test(word.text),
  )
  if (names.length === 0)
    return cue === 'naming' && first === last
      ? [
          {
            start: first.start,
            end: first.end,
            label: 'PERSON',
            kind: 'block',
            proof: 'context',
            rule: 'person.initials',
          },
        ]
      : []
  if (isStreet(last, words.length, cue)) return [street(page, first, last)]
  if (isMadeBy(page, from, words.length)) return []
  const cell = inCell(text, first, last)
  if (cell)
    return [
      {
        start: first.start,
        end: last.end + cell,
        label: 'PERSON',
        kind: 'block',
        proof: 'context',
        rule: 'person.index',
      },
    ]
  if (isBirthplace(text, first, last)) return [somewhere(page.lang, first, last)]
  const place = placeMatch(page, from, to, cue)
  // "Zorgprofiel VV04"
  const isNumbered = /\d/.test(text.charAt(last.end))
  if (!isNumbered && words.some(({ lower }, at) => isInside(lower) && (at > 0 || to - from > 1)) && cue !== 'title')
    return [{ start: first.start, end: last.end, label: 'ORG', proof: 'context', rule: 'org.name' }]
  // "volgens commandant de Vries": there is a village of that name, too.
  const isRoleThen = (cue === 'role' || tokens[lead.from]?.lower === 'de') && page.know(first.text).isFamily
  const isPerson =
    place === undefined || isRoleThen || cue === 'title' || cue === 'kin' || cue === 'naming' || cue === 'greeting'
  const verdict = isPerson ? personOf(page, words, names, cue, tokens[to]) : undefined
  // "bij De Bilgaard": a name with its own article is a house, unless a list or a word before it says otherwise.
  if (!verdict && first.text === 'De' && !first.isFirst && !place)
    return [{ start: first.start, end: last.end, label: 'ORG', kind: 'suggest', proof: 'shape', rule: 'org.article' }]
  if (verdict) {
    const proposals = personProposals(page, tokens[lead.from - 1], cue)
    const end = last.end + (INITIALS_AFTER.exec(text.slice(last.end, last.end + 40))?.[0].trimEnd().length ?? 0)
    return [
      {
        start: tokens[coupleFrom(tokens, lead.from)]?.start ?? first.start,
        end,
        label: 'PERSON',
        ...verdict,
        proposals,
      },
    ]
  }
  if (place) return [place]
  return elsewhere(page, from, to, cue)
}

const STREET_END = /(?:straat|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen|pad)$/

/** "aan de Jan van Schaffelaarplein": called after someone, and a street. */
const isStreet = ({ lower }: Token, length: number, cue: Cue) =>
  STREET_END.test(lower) && (lower.length > 7 || length > 1) && cue !== 'title' && cue !== 'kin' && cue !== 'naming'

const street = ({ text, lang }: Page, first: Token, last: Token): Match => {
  const span = { start: startOfStreet(text, first.start), end: last.end }
  const proposals = lang === 'nl' ? ['een straat in de buurt'] : ['a street nearby']
  return { ...span, label: 'LOCATION', kind: 'suggest', proof: 'context', rule: 'place.street', proposals }
}

/** "Dollinger (Passau, ca. 1610 – Praag, 9 mei 1672)": how lives are told; not "over hechting (Bowlby, 1969)". */
const isBirthplace = (text: string, first: Token, last: Token) =>
  pattern`(?:\p{Lu}[\p{L}'.-]{0,24} \(|\d - ?)$`.test(text.slice(Math.max(0, first.start - 28), first.start)) &&
  BEFORE_YEAR.test(text.slice(last.end, last.end + 30))

const BEFORE_YEAR = pattern`^, (?:ca\. ?|circa |omstreeks )?(?:\d{1,2} \p{L}{3,9} )?\d{4}(?!\d)`

const somewhere = (lang: Page['lang'], { start }: Token, { end }: Token): Match => ({
  start,
  end,
  label: 'LOCATION',
  kind: 'suggest',
  proof: 'context',
  rule: 'place.birth',
  proposals: lang === 'nl' ? ['een plaats'] : ['a place'],
})

/** "| Klaver, Door |": a whole cell of a table; how long the rest of it is. */
function inCell(text: string, { start }: Token, { end }: Token): number {
  if (!/(?:^|[\n;|\t]|\d[.)]) ?$/.test(text.slice(Math.max(0, start - 3), start))) return 0
  return pattern`^, \p{Lu}\p{Ll}{1,14}(?=[:;|\t]| [-|] )`.exec(text.slice(end, end + 20))?.[0].length ?? 0
}

const CARS = /^(?:toyota|opel|ford|renault|kia|seat|nissan|mazda|fiat|volkswagen|vw|skoda|citro[eë]n|peugeot)$/i

/** "Opel Corsa": what follows a make is a model of it. */
function isMadeBy({ tokens, know, text }: Page, from: number, length: number): boolean {
  const [make, model] = [tokens[from - 1], tokens[from]]
  if (!make || !model || length > 1 || make.shape === 'lower' || make.shape === 'initials') return false
  return (
    know(make.text).isNoName &&
    // "Als Ruthmar komt": an illness only in capitals.
    !know(make.text).isFunction &&
    (!know(model.text).isGiven || CARS.test(make.text)) &&
    text.slice(make.end, model.start) === ' '
  )
}

/** "H. en M. van Kessel": one surname, and the letters of two. */
function coupleFrom(tokens: Token[], from: number): number {
  const [letters, and] = [tokens[from - 2], tokens[from - 1]]
  const isCouple =
    tokens[from]?.shape === 'initials' && letters?.shape === 'initials' && /^(?:en|and)$/.test(and?.text ?? '')
  if (isCouple) return from - 2
  const isPair =
    /^(?:en|and)$/.test(and?.text ?? '') && letters?.shape === 'title' && PAIR.test(tokens[from - 3]?.lower ?? '')
  return isPair ? from - 2 : from
}

/** "tweeling Zoë en Saar Terpstra": together they are one. */
const PAIR = /^(?:stel|tweeling|echtpaar|gebroeders|gezusters|(?:adoptief|pleeg|groot|schoon)?ouders)$/

/** "Meulen, M. van der": as registers write it. */
const INITIALS_AFTER = pattern`^ \p{Lu}(?=:)|^ (?:[JS]r\.?|junior|senior)(?!\p{L})|^, (?:(?:mw|mevr|d?hr)\.? )?(?:\p{Lu}\.[ ]?){1,4}(?:(?:van|de|den|der|ter|ten|'t|[EeAa]l)(?![\p{L}]) ?){0,3}`
