import { detect } from '#app/anonymise/detect.ts'

// Whether a text names the organisation, town or network of someone who comes. Better one warning too many than one too
// few: it is private, and the author decides.

/** What kinds of organisations are called, and what stands around a name: they tell nobody apart. */
const common = new Set(
  `bv nv vof cv stichting vereniging cooperatie coöperatie maatschap foundation ltd inc
  de het een van der den te ten ter voor en in op bij aan the of and for
  gemeente provincie regio rijk ministerie dienst centrum huis instelling organisatie netwerk groep team
  zorg thuiszorg jeugdzorg jeugdhulp ouderenzorg ggz ggd gz mbo hbo vo po roc school basisschool college lyceum
  wijkteam buurtteam wijk buurt sociaal welzijn maatschappelijk werk hulp schuldhulp schuldhulpverlening opvang
  reclassering politie woningcorporatie corporatie wonen huisartsenpraktijk praktijk ziekenhuis kliniek
  clientenorganisatie cliëntenorganisatie opleiding onderwijs bibliotheek werk inkomen
  municipality council care school hospital housing association network`
    .normalize('NFD')
    .split(/\s+/)
    .map(fold),
)

/**
 * The words that may name an organisation or a place in a text: what a name is known by again when the text no longer has
 * it. A name of common words alone is known by all of them together.
 */
export function namingWords(text: string): Set<string> {
  const found = foundIn(text)
  const single = wordsOf(text).filter(
    ({ word, capital, first }) => isOwn(word) && (found.words.has(word) || (capital && !first)),
  )
  return new Set([...single.map(({ word }) => bare(word)), ...found.names])
}

/** The same for the name of an organisation: any one of these in a text names it. */
export function wordsOfName(name: string): string[] {
  const parts = wordsOf(withoutBrackets(name)).map(({ word }) => word)
  const own = parts.filter(isOwn)
  return own.length > 0 ? own.map(bare) : parts.length > 1 ? [parts.join(' ')] : []
}

const isOwn = (word: string) => !common.has(word) && word.length > 2
/** Without the -s of a genitive, which may be one of the word's own: both sides lose it. */
const bare = (word: string) => word.replace(/s$/, '')
const withoutBrackets = (name: string) => name.replace(/\([^)]*\)/g, ' ')

type Word = { word: string; capital: boolean; first: boolean }

/** Does this text name one of these? A name in brackets, "(fictief)", and the legal form are no part of it. */
export function namesOneOf(text: string, names: string[]): boolean {
  const words = wordsOf(text)
  const found = foundIn(text).words
  return names.some((name) => isNamedIn(withoutBrackets(name), words, found))
}

function isNamedIn(name: string, words: Word[], found: Set<string>): boolean {
  const parts = wordsOf(name).map(({ word }) => word)
  const own = parts.filter(isOwn)
  const kinds = parts.filter((word) => common.has(word) && word.length > 2)
  // Of a name that is made of common words alone, only the whole name counts.
  if (own.length === 0) return parts.length > 1 && follows(words, parts)
  if (own.length > 1 && follows(words, own)) return true
  return own.some((word) => words.some((at, index) => same(at.word, word) && tells(at, index, words, kinds, found)))
}

/** Names are often ordinary words: "De Brug", "Samen". What makes it a name here? */
function tells({ word, capital, first }: Word, index: number, words: Word[], kinds: string[], found: Set<string>) {
  if (word.length >= 8 || found.has(word)) return true
  if (capital && !first) return true
  const around = words.slice(Math.max(0, index - 3), index + 3).map((near) => near.word)
  return kinds.some((kind) => around.includes(kind))
}

const follows = (words: Word[], parts: string[]) =>
  words.some((_, from) => parts.every((part, at) => same(words[from + at]?.word ?? '', part)))

/** With the -s of a genitive, too. */
const same = (written: string, word: string) => written === word || written === `${word}s`

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: written, index } of text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)) {
    const between = text.slice(end, index)
    const first = words.length === 0 || /[.!?:\n]/.test(between)
    words.push({ word: fold(written), capital: /^\p{Lu}/u.test(written), first })
    end = index + written.length
  }
  return words
}

/** What the anonymiser takes for an organisation or a place, as single words and as whole names. */
function foundIn(text: string): { words: Set<string>; names: string[] } {
  const names = detect(text)
    .filter(({ label }) => label === 'ORG' || label === 'LOCATION')
    .map(({ start, end }) => wordsOf(text.slice(start, end)).map(({ word }) => word))
  return { words: new Set(names.flat()), names: names.filter((name) => name.length > 1).map((name) => name.join(' ')) }
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
