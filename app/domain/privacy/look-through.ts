import { findingsIn, type Part, readPart } from '#app/anonymise/document.ts'
import type { Checked } from './entries.ts'
import { languagesOf } from './language-of.ts'

type Written = { field: string; text: string }

/**
 * Looks through the texts of one record as one document, each in the language it is written in; a short one is read as
 * those beside it are. Asked again, it reads anew only what changed. `seed` is the record: its people get letters of its
 * own. Security: not its author, or two of their cases could be laid side by side.
 */
export function startLooking(seed: string): (texts: Written[]) => Checked[] {
  const known = new Map<string, { text: string; languages: string; part: Part }>()
  function partOf({ field, text }: Written, languages: ReturnType<typeof languagesOf>[number]): Part {
    const before = known.get(field)
    if (before?.text === text && before.languages === languages.join()) return before.part
    const part = readPart(text, languages)
    known.set(field, { text, languages: languages.join(), part })
    return part
  }
  return (texts) => {
    const languages = languagesOf(texts.map(({ text }) => text))
    const found = findingsIn(
      texts.map((written, at) => partOf(written, languages[at] ?? [])),
      seed,
    )
    return texts.map((written, at) => ({ ...written, findings: found[at] ?? [] }))
  }
}
