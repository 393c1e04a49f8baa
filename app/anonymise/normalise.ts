import { fieldGaps } from './fields.ts'
import { nearSigns, plainSigns } from './look-alikes.ts'
import { pattern } from './pattern.ts'
import { softBreaks } from './soft-breaks.ts'

/** A text as rules read it, and the way back to the places in what was written. */
export type Reading = {
  text: string
  /** The place in the written text of a place in this one. */
  placeOf: (start: number, end: number) => { start: number; end: number }
}

const FURTHER = /[^\0-\xff]/
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u
/** Bold, italic, in a circle: the same letters, as those write who have no other way to stress a word. */
const DRESSED = /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}\u24b6-\u24e9]/u
const DIGRAPHS: Record<string, string> = { ĳ: 'ij', Ĳ: 'IJ' }
/** "0 6 1 2 3 4 5 6 7 8": a number that someone spelled out, digit by digit. */
const SPELLED = /(?<!\d ?)\d(?: \d){8,30}(?! ?\d)/g
const COUNTING = '0123456789'

/**
 * Composed letters, plain spaces, hyphens and digits, look-alikes of other alphabets read as what they look like, and
 * none of the invisible signs that would hide a name from a pattern. Nothing that shows is taken away, but the spaces
 * in a number that was spelled out.
 */
export function readText(written: string): Reading {
  const plain = readOn(plainSigns(written))
  // Most texts need no change: one look, no map.
  const isComposed =
    plain.normalize('NFC') === plain && !INVISIBLE.test(plain) && !/[ĳĲ]/.test(plain) && !DRESSED.test(plain)
  const { text, placeOf } =
    isComposed && plain.search(SPELLED) < 0 ? asWritten(plain) : mapped(withoutGaps(composed(plain)))
  return asFields({ text: FURTHER.test(written) ? nearSigns(text) : text, placeOf })
}

const asWritten = (text: string): Reading => ({ text, placeOf: (start, end) => ({ start, end }) })

const mapped = ({ text, starts, ends }: Mapped): Reading => ({
  text,
  placeOf: (start, end) => ({ start: starts[start] ?? ends.at(-1) ?? 0, end: ends[end - 1] ?? 0 }),
})

/** Stands for a place where two parts of a word come together; as invisible as the other signs that are left out. */
const JOINED = '\u2060'

/** Full lines are read on, place for place: "mevrouw\nDe Vries" is a name, and so is "Ka-\nrin". */
function readOn(text: string): string {
  let read = ''
  let at = 0
  for (const { start, end } of softBreaks(text)) {
    const isCut =
      pattern`\p{L}-$`.test(text.slice(Math.max(0, start - 2), start)) && pattern`^\p{L}`.test(text.charAt(end))
    // "Anne-\nMarie" keeps its hyphen.
    const kept = isCut && pattern`^\p{Ll}`.test(text.charAt(end)) ? start - 1 : start
    read += text.slice(at, kept) + (isCut ? JOINED.repeat(end - kept) : ' '.padEnd(end - kept, JOINED))
    at = end
  }
  return at ? read + text.slice(at) : text
}

type Mapped = { text: string; starts: number[]; ends: number[] }

function composed(plain: string): Mapped {
  const read: Mapped = { text: '', starts: [], ends: [] }
  for (const [cluster, at] of clustersOf(plain)) {
    const sign = DIGRAPHS[cluster] ?? cluster.normalize(DRESSED.test(cluster) ? 'NFKC' : 'NFC')
    for (let unit = 0; unit < sign.length; unit += 1) {
      read.starts.push(at)
      read.ends.push(at + cluster.length)
    }
    read.text += sign
  }
  return read
}

/** A sign with the marks that belong to it, and where it stands; without the invisible ones. */
function* clustersOf(written: string): Generator<[string, number]> {
  for (const { 0: cluster, index } of written.matchAll(/\P{M}\p{M}{0,8}|\p{M}/gsu)) {
    if (!INVISIBLE.test(cluster)) yield [cluster, index]
  }
}

/** Numbers that were spelled out in one piece; a scale of 1 to 9 is left as it is. */
function withoutGaps({ text, starts, ends }: Mapped): Mapped {
  const gaps = new Set<number>()
  for (const { 0: spelled, index } of text.matchAll(SPELLED)) {
    if (COUNTING.includes(spelled.replaceAll(' ', ''))) continue
    for (let at = 1; at < spelled.length; at += 2) gaps.add(index + at)
  }
  const isKept = (_: unknown, at: number) => !gaps.has(at)
  if (gaps.size === 0) return { text, starts, ends }
  return { text: text.split('').filter(isKept).join(''), starts: starts.filter(isKept), ends: ends.filter(isKept) }
}

/** Every form is read as if it were written with colons: "Naam ....... Jansen", "**Naam** Jansen". */
function asFields(reading: Reading): Reading {
  const gaps = fieldGaps(reading.text)
  if (gaps.length === 0) return reading
  let text = ''
  let at = 0
  /** Where each begins and ends in the text with colons. */
  const colons = gaps.map(({ start, end, as }) => {
    text += reading.text.slice(at, start) + as
    at = end
    return { start, end, from: text.length - as.length, to: text.length }
  })
  text += reading.text.slice(at)
  /** What holds the sign at `place` of that text, in the text as it was: the sign itself, or all that a colon stands for. */
  const signAt = (place: number) => {
    const last = colons.findLast(({ from }) => from <= place)
    if (last && place < last.to) return last
    const start = place - (last ? last.to - last.end : 0)
    return { start, end: start + 1 }
  }
  return { text, placeOf: (start, end) => reading.placeOf(signAt(start).start, signAt(end - 1).end) }
}
