import type { Match, Rule } from '../finding.ts'

// Lengths of the account numbers people here are likely to write down.
const LENGTHS: Record<string, number> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  TR: 26,
}

const BEGINNING = /(?<![\p{L}\d])[a-z]{2}[ ]?\d{2}(?=[ ]?[a-z\d])/giu

export const iban: Rule = {
  name: 'iban.mod-97',
  label: 'IBAN',
  kind: 'block',
  proof: 'checksum',
  proposals: { nl: ['een rekeningnummer'], en: ['an account number'] },
  find: (text) =>
    [...text.matchAll(BEGINNING)].flatMap(({ 0: begin, index }): Match[] => {
      const length = LENGTHS[begin.slice(0, 2).toUpperCase()] ?? 0
      const end = length && endOf(text, index, length)
      return end && isWholeNumber(text.slice(index, end)) ? [{ start: index, end }] : []
    }),
}

/** Where the account number ends when it begins here: so many letters and digits, with at most one space between them. */
function endOf(text: string, start: number, length: number): number {
  let [at, taken] = [start, 0]
  for (; taken < length && at < text.length; at += 1) {
    if (/[a-z\d]/i.test(text.charAt(at))) taken += 1
    else if (!/[ \u00a0]/.test(text.charAt(at)) || !/[a-z\d]/i.test(text.charAt(at - 1))) return 0
  }
  return taken === length && !/[\p{L}\d]/u.test(text.charAt(at)) ? at : 0
}

function isWholeNumber(written: string): boolean {
  const number = written.replace(/\s/g, '').toUpperCase()
  // "de 12 kinderen in de klas" begins as a German number does.
  if (number.replace(/\D/g, '').length < 10) return false
  const moved = number.slice(4) + number.slice(0, 4)
  let rest = 0
  for (const char of moved) {
    const value = Number.parseInt(char, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
