import { useActionData } from '@remix-run/react'
import { type AskedPlace, placeIn } from '#app/domain/privacy/left-standing.ts'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'

type Refused = {
  errors: Record<string, MessageKey[] | undefined>
  values: Values
  problem?: MessageKey
  places?: AskedPlace[]
}
type Values = Record<string, string | string[] | undefined>

/**
 * What came back when a form was refused: messages in the reader's language, and everything that was typed.
 * `field('title', draft.title)` gives a field its name, its value and its message.
 */
export function useRefused() {
  const t = useT()
  const answer = useActionData<unknown>()
  const refused = isRefused(answer) ? answer : undefined
  const places = refused?.places ?? [refused?.values['leftPlaces[]'] ?? []].flat().map(placeIn)
  // Beside their own field, or at the question why they stay.
  const inField = (name: string) =>
    places.filter(({ field }, at) => field === name || `left-${at}` === name).map(({ fragment }) => `“${fragment}”`)
  const said = Object.entries(refused?.errors ?? {}).map(([name, keys]) => [
    name,
    [...(keys?.map((key) => t(key) ?? key) ?? []), ...inField(name)],
  ])
  const errors = Object.fromEntries(said) as Record<string, string[] | undefined>
  const typed = (name: string, otherwise = '') => String(refused?.values[name] ?? otherwise)
  // Whoever is told that another changed it sees what is kept now, where it is not what they typed.
  const isOvertaken = refused?.problem?.endsWith('.changed-meanwhile') ?? false
  const keptBeside = <V extends string | string[]>(here: V, kept: V) =>
    isOvertaken && wordsOf(here) !== wordsOf(kept) ? kept : undefined
  const many = (name: string, otherwise: string[] = []) => [refused?.values[name] ?? otherwise].flat()
  return {
    errors,
    isOvertaken,
    keptBeside,
    /** Words that point at a person, to change or to give a reason for (left-standing-fields.tsx). */
    places,
    problem: refused?.problem && t(refused.problem),
    typed,
    typedMany: many,
    field: (name: string, otherwise = '') => {
      const defaultValue = typed(name, otherwise)
      return { name, error: errors[name], defaultValue, kept: keptBeside(defaultValue, otherwise) }
    },
    /** Boxes to tick: a form that came back says which were ticked, also when none was. */
    boxes: (name: string, otherwise: string[]) => {
      const defaultValue = many(name, refused ? [] : otherwise)
      return { name, error: errors[name], defaultValue, kept: keptBeside(defaultValue, otherwise) }
    },
  }
}

// A browser ends its lines in its own way, and boxes have no order.
const wordsOf = (value: string | string[]) => [value].flat().sort().join('\n').replaceAll('\r\n', '\n')

const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'errors' in answer && 'values' in answer
