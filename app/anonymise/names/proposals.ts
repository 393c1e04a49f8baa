import type { TextLanguage } from '../finding.ts'
import type { Page } from './page.ts'
import type { Cue } from './surroundings.ts'
import type { Token } from './token.ts'

const someone: Record<TextLanguage, string[]> = { nl: ['iemand', 'N.'], en: ['someone', 'N.'] }
// "zijn zoon Colin" keeps its noun: a letter that is nobody's reads better than a second noun.
const letter: string[] = ['N.']

/** What to write for a name, given the word that stands before it. */
export function personProposals({ lang }: Page, before: Token | undefined, cue: Cue): string[] {
  return before && cue !== 'none' && cue !== 'place' && cue !== 'article' ? letter : someone[lang]
}
