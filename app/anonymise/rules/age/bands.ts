import type { TextLanguage } from '../../finding.ts'

const TENS_NL = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig']
const TENS_EN = ['', '', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties']
// The bands are fixed. One around the age itself would give it away again.
const YOUNG = [
  [3, 'jonger dan 4', 'under 4'],
  [7, 'tussen de 4 en 7', 'between 4 and 7'],
  [11, 'tussen de 8 en 11', 'between 8 and 11'],
  [13, '12 of 13', '12 or 13'],
  [16, 'tussen de 14 en 16', 'between 14 and 16'],
  [19, 'tussen de 17 en 19', 'between 17 and 19'],
] as const

/** An age in the words of a case: "64 jaar" becomes "in de zestig", and over ninety all are alike. */
export function bandOf(age: number, lang: TextLanguage): string {
  const young = YOUNG.find(([most]) => age <= most)
  if (young) return lang === 'nl' ? young[1] : young[2]
  if (age >= 90) return lang === 'nl' ? '90 of ouder' : '90 or older'
  const ten = Math.floor(age / 10)
  return lang === 'nl' ? `in de ${TENS_NL[ten]}` : `in their ${TENS_EN[ten]}`
}

const STAGES = [
  [12, 'jonge', 'young'],
  [17, 'minderjarige', 'underage'],
  [26, 'jonge', 'young'],
  [59, 'volwassen', 'adult'],
  [130, 'oudere', 'elderly'],
] as const

/** For before a noun: "een 83-jarige vrouw" becomes "een oudere vrouw". */
export function stageOf(age: number, lang: TextLanguage): string {
  const stage = STAGES.find(([most]) => age <= most) ?? STAGES[4]
  return lang === 'nl' ? stage[1] : stage[2]
}
