import type { Messages } from './nl.ts'
import { type Language, type Translate, translator } from './translate.ts'

const translators = new Map<Language, Translate>()

/** The server offers both languages at start; a browser only the one it shows. */
export function offer(language: Language, messages: Messages): void {
  translators.set(language, translator(language, messages))
}

export function translatorFor(language: Language): Translate {
  const translate = translators.get(language)
  if (!translate) throw new Error(`no texts for ${language}`)
  return translate
}
