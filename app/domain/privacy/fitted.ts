import type { Label } from '#app/anonymise/finding.ts'
import type { Spot } from './entries.ts'
import { genitive } from './left-standing.ts'

// Other words have to stand well where a name stood: "in het Radboudumc" becomes "in een ziekenhuis", not "in het een".

type Fitted = { start: number; end: number; words: string }

const ARTICLE = /(?<![\p{L}\p{M}])(?:de|het|['’]t|the) $/iu
const DAY = /(?<![\p{L}\p{M}])(?:op|on) $/iu
const PREPOSITION =
  /(?<![\p{L}\p{M}])(?:aan|op|in|bij|langs|naar|uit|van|voor|na|tot|vanaf|sinds|rond|from|on|at|to|since|until|by|before|after) $/iu
const BEGINNING = /(?:^|[.?!…:]["'’”)]?\s+|\n(?:- )?)$/
const furthest = 24

/**
 * What comes in the place of one spot, with the little words around it that go along: an article, a second preposition, the
 * ’s of an owner. Who owned something still does, and a sentence begins with a capital.
 */
export function fitted(label: Label, spot: Spot, chosen: string, text: string): Fitted {
  let { start } = spot
  let words = chosen
  const leaveOut = (pattern: RegExp) => {
    start -= pattern.exec(text.slice(Math.max(0, start - furthest), start))?.[0].length ?? 0
  }
  if (label === 'ORG' || label === 'LOCATION') leaveOut(ARTICLE)
  if (label === 'DATE') leaveOut(DAY)
  if (PREPOSITION.test(text.slice(Math.max(0, start - furthest), start))) words = words.replace(/^in (?=\p{L})/u, '')

  const owned = label === 'PERSON' ? ownedBy(spot, text) : genitive.test(spot.words) ? '' : undefined
  if (owned !== undefined && !genitive.test(words)) words = genitiveOf(words)
  if (BEGINNING.test(text.slice(0, start).slice(-8)) && /^\p{Lu}/u.test(text.slice(start)))
    words = words.charAt(0).toUpperCase() + words.slice(1)
  const end = spot.end + (owned?.length ?? 0)
  // "met De Vries." becomes "met K.", with the one full stop that both need.
  if (words.endsWith('.') && /^\.(?!\.)/.test(text.slice(end, end + 2))) words = words.slice(0, -1)
  return { start, end, words }
}

/** What stands behind the name of an owner: "Fatima’s", "Thijs’", and nothing in "Ahmeds" when Ahmed is known. */
function ownedBy({ end, words }: Spot, text: string): string | undefined {
  const behind = /^['’](?:s(?!\p{L})|(?=\s))/u.exec(text.slice(end, end + 3))?.[0]
  if (behind?.length === 2 || (behind && /[sxz]$/i.test(words))) return behind
  const name = words.slice(0, -1)
  const isSaid = /\p{L}{2}s$/u.test(words) && text.split(/[^\p{L}\p{M}]+/u).includes(name.split(' ').at(-1) ?? '')
  return genitive.test(words) || isSaid ? '' : undefined
}

/** "een leerlings fiets", "iemand met een zus’ fiets", "J.’s fiets", "someone’s bike" */
function genitiveOf(words: string): string {
  if (/[szx]$/.test(words)) return `${words}’`
  return /\.$|^(?:an?|the|someone)\b/.test(words) ? `${words}’s` : `${words}s`
}
