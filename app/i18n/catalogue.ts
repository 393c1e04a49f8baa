import type { Messages } from './nl.ts'
import { type Language, type Translate, translator } from './translate.ts'

const translators = new Map<Language, Translate>()

/** The server offers both languages at start; a browser gets the one on its page, and of it only what enhanced pages say. */
export function offer(language: Language, messages: Partial<Messages>): void {
  translators.set(language, translator(language, messages))
}

export function translatorFor(language: Language): Translate {
  const translate = translators.get(language)
  if (!translate) throw new Error(`no texts for ${language}`)
  return translate
}
