import type { Finding } from '#app/anonymise/detect.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import { type DoorName, doorNamed } from './doors.ts'
import { languagesOf } from './language-of.ts'
import { type AskedPlace, keyOf } from './left-standing.ts'
import { readInEach } from './read-in-each.ts'
import { type Together, togetherIn } from './together.ts'

export type FoundIn = Finding & { field: string; fragment: string }

/** Each text as people read it, with what was found in it, in the language it is written in. */
function looked(texts: Record<string, string>) {
  const plain = Object.entries(texts).map(([field, source]) => ({ field, text: toPlainText(source) }))
  const languages = languagesOf(plain.map(({ text }) => text))
  return plain.map((one, at) => ({ ...one, findings: readInEach(one.text, languages[at] ?? []) }))
}

/** Places where someone may be recognisable, field by field, by the same rules as in the browser. */
export const foundIn = (texts: Record<string, string>): FoundIn[] =>
  looked(texts).flatMap(({ field, text, findings }) =>
    findings.map((found) => ({ ...found, field, fragment: text.slice(found.start, found.end) })),
  )

/** What in these texts together points at few people. */
export const togetherOf = (texts: Record<string, string>): Together | undefined => togetherIn(looked(texts))

/** The places that stop a text at this door, each once. What only may point at someone stops nobody. */
export function stoppingIn(door: DoorName, texts: Record<string, string>): AskedPlace[] {
  const { isFor = {}, together } = doorNamed(door)
  const read = looked(texts)
  // Security: a name with "mevrouw" or "zijn dochter" before it is a person, also where buildings are named.
  const saidOfSomeone = ({ label, confidence }: Finding) => label === 'PERSON' && confidence >= 0.9
  const places = read.flatMap(({ field, text, findings }) =>
    findings
      .filter((found) => found.kind === 'block' && (saidOfSomeone(found) || !isFor[field]?.includes(found.label)))
      .map(({ start, end, label, proposals }) => ({ label, fragment: text.slice(start, end), field, proposals })),
  )
  const once = [...new Map(places.toReversed().map((place) => [keyOf(place), place])).values()].toReversed()
  return together ? [...once, ...perhapsOnlyOne(read)] : once
}

/** What is said together and may be true of one person only, as one more place. */
function perhapsOnlyOne(read: ReturnType<typeof looked>): AskedPlace[] {
  const found = togetherIn(read)
  if (found?.level !== 'hold') return []
  return [{ label: 'QUASI', fragment: found.words.join(' + '), field: 'together', proposals: [] }]
}
