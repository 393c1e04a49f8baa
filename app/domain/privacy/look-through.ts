import type { Checked } from './entries.ts'
import { languagesOf } from './language-of.ts'
import { readInEach } from './read-in-each.ts'

type Written = { field: string; text: string }

/**
 * Looks through texts that belong together, each in the language it is written in; a short one is read as those beside
 * it are. Asked again, it reads anew only what changed.
 */
export function startLooking(): (texts: Written[]) => Checked[] {
  const known = new Map<string, { languages: string; checked: Checked }>()
  return (texts) => {
    const perText = languagesOf(texts.map(({ text }) => text))
    return texts.map(({ field, text }, at) => {
      const languages = perText[at] ?? []
      const before = known.get(field)
      if (before?.checked.text === text && before.languages === languages.join()) return before.checked
      const checked = { field, text, findings: readInEach(text, languages) }
      known.set(field, { languages: languages.join(), checked })
      return checked
    })
  }
}
