import type { TextLanguage } from '../finding.ts'
import type { Token } from './token.ts'
import type { Known } from './word.ts'

/** A text as the rules for names read it. */
export type Page = { text: string; tokens: Token[]; lang: TextLanguage; know: (word: string) => Known }
