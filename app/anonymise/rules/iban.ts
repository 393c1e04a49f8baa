import { before } from '../before.ts'
import type { Match, Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'

// Every country with account numbers of this kind, and how many letters and digits they have.
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 ' +
    'RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

const BEGINNING = pattern.gi`(?<![\p{L}\d])[a-z]{2}[ .-]?\d{2}(?=[ .-]?[a-z\d])`
const CUE = /(?:iban|rekening(?:nummer|nr\.?)?|account(?: number)?)[^\d\n]{0,15}$/i

const proposals = { nl: ['een rekeningnummer'], en: ['an account number'] }

export const iban: Rule = {
  name: 'iban.mod-97',
  label: 'IBAN',
  kind: 'block',
  proof: 'checksum',
  proposals,
  find: (text) => numbersIn(text, isWholeNumber),
}

/** A number that does not add up is still someone's, mistyped: when the text says so, or when it looks like a Dutch one. */
export const mistypedIban: Rule = {
  name: 'iban.mistyped',
  label: 'ID',
  kind: 'block',
  proof: 'context',
  proposals,
  find: (text) =>
    numbersIn(text, (number, index) => {
      if (isWholeNumber(number)) return false
      return CUE.test(before(text, index)) || /^NL\d\d[A-Z]{4}\d{10}$/.test(number.replace(/[ .-]/g, ''))
    }),
}

function numbersIn(text: string, accept: (number: string, index: number) => boolean): Match[] {
  return [...text.matchAll(BEGINNING)].flatMap(({ 0: begin, index }) => {
    const length = LENGTHS.get(begin.slice(0, 2).toUpperCase()) ?? 0
    const end = length && endOf(text, index, length)
    return end && accept(text.slice(index, end), index) ? [{ start: index, end }] : []
  })
}

/** Where the account number ends when it begins here: so many letters and digits, with at most one sign between them. */
function endOf(text: string, start: number, length: number): number {
  let [at, taken] = [start, 0]
  for (; taken < length && at < text.length; at += 1) {
    if (/[a-z\d]/i.test(text.charAt(at))) taken += 1
    else if (!/[ .-]/.test(text.charAt(at)) || !/[a-z\d]/i.test(text.charAt(at - 1))) return 0
  }
  return taken === length && !pattern`[\p{L}\d]`.test(text.charAt(at)) ? at : 0
}

function isWholeNumber(written: string): boolean {
  const number = written.replace(/[ .-]/g, '').toUpperCase()
  // "de 12 kinderen in de klas" begins as a German number does.
  if (number.replace(/\D/g, '').length < 10) return false
  let rest = 0
  for (const char of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(char, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
