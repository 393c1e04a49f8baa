import type { Finding } from '#app/anonymise/detect.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import { type DoorName, doorNamed } from './doors.ts'
import type { Checked } from './entries.ts'
import { type AskedPlace, isSame } from './left-standing.ts'
import { startLooking } from './look-through.ts'
import { heldBy, togetherIn } from './together.ts'

export type FoundIn = Finding & { field: string; fragment: string }

/** Each text of a record as people read it, with what was found in it by the same rules as in the browser. */
export const looked = (texts: Record<string, string>, seed: string): Checked[] =>
  startLooking(seed)(Object.entries(texts).map(([field, source]) => ({ field, text: toPlainText(source) })))

/** Places where someone may be recognisable, field by field. */
export const foundAmong = (read: Checked[]): FoundIn[] =>
  read.flatMap(({ field, text, findings }) =>
    findings.map((found) => ({ ...found, field, fragment: text.slice(found.start, found.end) })),
  )

/** The places that stop a text at this door, each once. What only may point at someone stops nobody. */
export const stoppingIn = (door: DoorName, texts: Record<string, string>, seed: string): AskedPlace[] =>
  stoppingAmong(door, looked(texts, seed))

export function stoppingAmong(door: DoorName, read: Checked[]): AskedPlace[] {
  const { isFor = {}, together } = doorNamed(door)
  // Security: a name with "mevrouw" or "zijn dochter" before it is a person, also where buildings are named.
  const saidOfSomeone = ({ label, confidence }: Finding) => label === 'PERSON' && confidence >= 0.9
  const places = read.flatMap(({ field, text, findings }) =>
    findings
      .filter(
        (found) => found.kind === 'block' && (saidOfSomeone(found) || !isFor[rowless(field)]?.includes(found.label)),
      )
      .map(({ start, end, label, proposals }) => ({ label, fragment: text.slice(start, end), field, proposals })),
  )
  const once = places.filter((place, at) => places.findIndex((one) => isSame(one, place)) === at)
  return together ? [...once, ...perhapsOnlyOne(read)] : once
}

/** `row-3-people` is the field people of one row. */
const rowless = (field: string) => field.replace(/^[a-z]+-\d+-/, '')

/** What is said together and may be true of one person only, as one more place. */
function perhapsOnlyOne(read: Checked[]): AskedPlace[] {
  const held = heldBy(togetherIn(read))
  return held ? [{ ...held, field: 'together', proposals: [] }] : []
}
