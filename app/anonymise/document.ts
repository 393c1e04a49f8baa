import type { Finding, TextLanguage } from './finding.ts'
import { namesKnownFrom, type Read, remembered } from './names/memory.ts'
import { tokensOf } from './names/token.ts'
import { type Reading, readText } from './normalise.ts'
import { withPseudonyms } from './pseudonyms.ts'
import { resolve } from './resolve.ts'
import { provenIn } from './rules/rules.ts'
import { doubtsIn } from './rules/second-reading.ts'

/** One of the texts of a document, with what the rules find in it by itself, in each language it is read in. */
export type Part = Reading & { readings: Read[] }

export function readPart(written: string, languages: TextLanguage[]): Part {
  const { text, placeOf } = readText(written)
  const tokens = tokensOf(text)
  const readings = languages.map((lang) => {
    const found = provenIn(text, lang, tokens)
    return { text, tokens, lang, found: [...found, ...doubtsIn(text, tokens, lang, found)] }
  })
  return { text, placeOf, readings }
}

/**
 * What is found in each part of one document, in the places of that part. No rule reads from one part into the next, and
 * whoever is known from one is known in all, by one letter. Security: a document is one record; nothing is remembered after.
 */
export function findingsIn(parts: Part[], seed: string): Finding[][] {
  const known = namesKnownFrom(parts.flatMap(({ readings }) => readings))
  const settled = parts.map(({ text, readings }) => {
    const [first = [], ...others] = readings.map((read) => resolve([...read.found, ...remembered(read, known)]))
    return { text, found: together(first, others) }
  })
  return withPseudonyms(settled, seed).map((found, at) =>
    found.map((finding) => ({ ...finding, ...parts[at]?.placeOf(finding.start, finding.end) })),
  )
}

/**
 * All of the first reading, and of the others what points straight at a person. Security: a place grows over what it
 * overlaps, so that no part of a name stays uncovered, and stays the sterner one.
 */
function together(first: Finding[], others: Finding[][]): Finding[] {
  const stern = others.flatMap((found) => found.filter(({ kind }) => kind === 'block'))
  const sorted = [...first, ...stern].toSorted((one, other) => one.start - other.start)
  const all: Finding[] = []
  for (const next of sorted) {
    const last = all.at(-1)
    if (!last || next.start >= last.end) all.push(next)
    else
      all[all.length - 1] = {
        ...(last.kind === 'block' ? last : next),
        start: last.start,
        end: Math.max(last.end, next.end),
      }
  }
  return all
}
