import type { TextLanguage } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isLikeDeed } from './cues.ts'
import type { Token } from './token.ts'

/** "Kelindra (nog net geen twaalf)", "Mirrick, bijna veertig", "Quispels vraag": not of a list or a heading. */
export function isInSentence(
  { end, text: word }: Token,
  next: Token | undefined,
  text: string,
  lang: TextLanguage,
): boolean {
  if (word.length < 3 || !next || word === word.toUpperCase()) return false
  if (
    next.shape === 'lower' &&
    /^ $/.test(next.gap) &&
    (isLikeDeed(next.lower, lang) || ADVERB.test(next.lower)) &&
    !/en$/.test(word)
  )
    return true
  return ASIDE.test(text.slice(end, end + 16))
}

/** "Dovan mee naar dagbesteding": how notes begin, without a verb. */
const ADVERB =
  /^(?:mee|niet|weer|nog|ook|al|wel|even|vandaag|vannacht|vanochtend|vanmorgen|vanmiddag|vanavond|gisteren|morgen|wakker|rustig|onrustig|ziek|moe|boos|thuis|alleen|zelf)$/

const ASIDE = pattern`^(?: \([\p{Ll}\d]|'s \p{Ll}| [zd]'[nr] | van (?:de|het) |, (?:de|het|een|zijn|haar|die|onze|mijn|bijna|nu|net|inmiddels|toen|geboren|oud|\d{1,2}[ ,]|the|his|her|my|a|who|aged)\b)`
