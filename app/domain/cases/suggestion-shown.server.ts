import { versionOf } from '#app/domain/form-version.server.ts'
import { textsAsKept } from './case-texts.ts'
import { type Suggested, type SuggestedField, suggestedFields } from './suggestion.ts'

// Per field what a host had before them, so that a form that was overtaken can be joined with the text of now: what they left
// alone follows the author, and what they changed is theirs.

/** How each text is known again, in the order of the fields. Security: not the text itself, which may be taken out by then. */
export const shownOf = (texts: Suggested): string[] => suggestedFields.map((field) => versionOf(texts[field]))

/** The fields in which something else came back than was shown. */
export function touchedIn(typed: Record<string, string | string[]>): SuggestedField[] {
  const shown = [typed['shown[]'] ?? []].flat()
  const kept = textsAsKept(Object.fromEntries(suggestedFields.map((field) => [field, String(typed[field] ?? '')])))
  return suggestedFields.filter((field, at) => versionOf(kept[field]) !== shown[at])
}
