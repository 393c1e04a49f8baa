import { createHash } from 'node:crypto'
import { detect, type Finding, rules } from '#app/anonymise/detect.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import { type DoorName, doorNamed } from './doors.ts'
import { type AskedPlace, keyOf } from './left-standing.ts'

export type FoundIn = Finding & { field: string; fragment: string }

/** Places where someone may be recognisable, field by field, by the same rules as in the browser. */
export function foundIn(texts: Record<string, string>): FoundIn[] {
  return Object.entries(texts).flatMap(([field, source]) => {
    const text = toPlainText(source)
    return detect(text).map((found) => ({ ...found, field, fragment: text.slice(found.start, found.end) }))
  })
}

/** The places that stop a text at this door, each once. What only may point at someone stops nobody. */
export function stoppingIn(door: DoorName, texts: Record<string, string>): AskedPlace[] {
  const { isFor = {} } = doorNamed(door)
  const places = foundIn(texts)
    .filter(({ kind, field, label, confidence }) => {
      // Security: a name with "mevrouw" or "zijn dochter" before it is a person, also where buildings are named.
      const saidOfSomeone = label === 'PERSON' && confidence >= 0.9
      return kind === 'block' && (saidOfSomeone || !isFor[field]?.includes(label))
    })
    .map(({ label, fragment, field, proposals }) => ({ label, fragment, field, proposals }))
  return [...new Map(places.toReversed().map((place) => [keyOf(place), place])).values()].toReversed()
}

/** Which rules looked: it changes whenever one of them does. */
export const detectorVersion = createHash('sha256')
  .update(rules.map((rule) => `${rule.name} ${rule.label} ${rule.kind} ${rule.find}`).join('\n') + detect)
  .digest('hex')
  .slice(0, 16)
