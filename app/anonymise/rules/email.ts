import { matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'

const LOCAL = "(?<![\\p{L}\\p{M}\\d._%+-])[\\p{L}\\d_][\\p{L}\\p{M}\\d.'_%+-]{0,63}"
const TOP = '(?:xn--[a-z\\d-]{2,30}|\\p{L}{2,24})(?![\\p{L}\\d@])'
const ADDRESS = pattern.g`${LOCAL}@(?:[\p{L}\d-]{1,63}\.){1,8}${TOP}`
// "noor (at) thuis (punt) example", "noor at thuis dot example": written so that no machine reads it, or so one hopes.
const AT = ' {0,2}[([{<] {0,2}(?:at|apenstaartje|@) {0,2}[)\\]}>] {0,2}'
const DOT = '(?:\\.| {0,2}[([{<] {0,2}(?:dot|punt|\\.) {0,2}[)\\]}>] {0,2}| (?:dot|punt) )'
const BRACKETED = pattern.gi`${LOCAL}${AT}[\p{L}\d-]{1,63}(?:${DOT}[\p{L}\d-]{2,63}){1,4}(?![\p{L}\d@])`
const SPOKEN = pattern.gi`${LOCAL} (?:at|apenstaartje) [\p{L}\d-]{1,63}(?: (?:dot|punt) [\p{L}\d-]{2,24}){1,4}(?![\p{L}\d@])`

const proposals = { nl: ['een e-mailadres'], en: ['an e-mail address'] }
const shared = { label: 'EMAIL', kind: 'block', proof: 'shape', proposals } as const

export const emailRules: Rule[] = [
  { ...shared, name: 'email.address', needs: /@/, find: (text) => matchesOf(text, ADDRESS) },
  {
    ...shared,
    name: 'email.bracketed',
    needs: /[([{<] {0,2}(?:at|apenstaartje|@)/i,
    find: (text) => matchesOf(text, BRACKETED),
  },
  { ...shared, name: 'email.spoken', needs: / (?:at|apenstaartje) /i, find: (text) => matchesOf(text, SPOKEN) },
]
