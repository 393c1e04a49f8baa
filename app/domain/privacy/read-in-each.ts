import { detect, type Finding } from '#app/anonymise/detect.ts'
import type { TextLanguage } from '#app/anonymise/finding.ts'

/** What is found in a text, read in each of these languages: all of the first, and of the others what points straight at a person. */
export function readInEach(text: string, [first, ...others]: TextLanguage[]): Finding[] {
  const found = detect(text, { lang: first })
  return others
    .flatMap((lang) => detect(text, { lang }).filter(({ kind }) => kind === 'block'))
    .reduce(added, found)
    .toSorted((one, other) => one.start - other.start)
}

/** Security: a place grows over what it overlaps, so that no part of a name stays uncovered, and stays the sterner one. */
function added(found: Finding[], next: Finding): Finding[] {
  const touched = found.filter(({ start, end }) => start < next.end && next.start < end)
  const kept = touched.find(({ kind }) => kind === 'block') ?? next
  const start = Math.min(next.start, ...touched.map((one) => one.start))
  const end = Math.max(next.end, ...touched.map((one) => one.end))
  return [...found.filter((one) => !touched.includes(one)), { ...kept, start, end }]
}
