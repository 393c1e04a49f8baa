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
  return {
    errors,
    /** Words that point at a person, to change or to give a reason for (left-standing-fields.tsx). */
    places,
    problem: refused?.problem && t(refused.problem),
    typed,
    typedMany: (name: string, otherwise: string[] = []) => [refused?.values[name] ?? otherwise].flat() as string[],
    field: (name: string, otherwise = '') => ({ name, error: errors[name], defaultValue: typed(name, otherwise) }),
  }
}

const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'errors' in answer && 'values' in answer
