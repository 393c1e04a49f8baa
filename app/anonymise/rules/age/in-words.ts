import { after } from '../../before.ts'
import type { Rule } from '../../finding.ts'
import { pattern } from '../../pattern.ts'
import { ageRule } from './age.ts'
import { bandOf, stageOf } from './bands.ts'
import { isAge, isOfThing } from './context.ts'
import { numberOf, numberWords } from './number-words.ts'

const NUMBER = `(${numberWords})`

const YEARS = pattern.gi`(?<![\p{L}\d-])${NUMBER} (?:jaar|jr|years?)(?: oud| old)?(?![\p{L}\d]| of (?:\d|${numberWords}))`
const AGED = pattern.gi`(?<![\p{L}\d])(?:(?:${numberWords})- (?:en|of) )?${NUMBER}(?:[- ]?jarig(?:e|en)?|-years?-old)(?![\p{L}\d])`
const TENS = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig'
const BAND = pattern.gi`(?<![\p{L}])(?:(?:begin|midden|half|halverwege|eind|ver|diep|hoog|dik|achter|achterin|early|mid|late)[ -](?:in )?(?:(?:de|zijn|haar|z'n) )?|(?<=(?:van|is|was|loopt|al|nu) )(?:tegen|rond|richting) de )(?:${TENS}|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![\p{L}\d]| \p{Ll}{4,}en(?!\p{L}))`
/** "begin 50", "een vrouw van rond de 60", "een jaar of 40" */
const BAND_IN_DIGITS = pattern.gi`(?<![\p{L}])(?:(?:begin|midden|eind|halverwege|ver in|achter in|diep in)(?: de)?|(?<=(?:van|is|was|loopt|al|nu|,) )(?:(?:tegen|rond|richting|in) de|een jaar of)) [2-9]0(?!\d|[.,:-]\d| ?(?:%|¤|euro|keer|km|uur|meter|kilo|jaar geleden|stuks|\p{Ll}{4,}(?:en|s)(?!\p{L})))`
/** "een dertiger", "een 65-plusser", "40+": said as loosely as the decade. */
const OF_A_DECADE = pattern.gi`(?<![\p{L}\d])(?:(?:${TENS})er(?! jaren)|[3-9]\d(?:\+'?(?:er)?|-?plus(?:ser)?| plusser)(?! (?:\p{Ll}{2,}ingen|\p{Ll}{2,}(?:dd|kk)en|keer|uur|jaar|%)))(?![\p{L}\d+])`
const OF_A_THING =
  /^ (?:bestaan|jubileum|huwelijk|contract|dienstverband|verblijf|relatie|traject|periode|project|opleiding|oorlog)/i
const NAMED_TENS = new RegExp(`${TENS}|ties`, 'i')
const TENTHS: Record<string, number> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

export const ageWordRules: Rule[] = [
  ageRule(
    'age.years-in-words',
    YEARS,
    ({ 0: whole, 1: word = '', index, input }, lang) => {
      const [years, end] = [numberOf(word), index + whole.length]
      if (!isAge(input, index, end, years) && (!/ o[ul]d$/i.test(whole) || isOfThing(input, index))) return undefined
      return { start: index, end, years, proposals: [bandOf(years, lang)] }
    },
    { needs: / (?:jaar|jr|year)/i },
  ),
  ageRule(
    'age.aged-in-words',
    AGED,
    ({ 0: whole, 1: word = '', index, input }, lang) => {
      const [years, end] = [numberOf(word), index + whole.length]
      if (OF_A_THING.test(after(input, end, 16))) return undefined
      return { start: index, end, years, proposals: [stageOf(years, lang)] }
    },
    { needs: /jarig|years?-old/i },
  ),
  // Said loosely already; the decade alone says it more loosely still.
  ageRule(
    'age.band',
    BAND,
    ({ 0: whole, index }, lang) => {
      const last = pattern`\p{L}+$`.exec(whole)?.[0] ?? ''
      const years = TENTHS[last.toLowerCase()] ?? numberOf(last)
      return { start: index, end: index + whole.length, years, proposals: [bandOf(years, lang)] }
    },
    { kind: 'notice', needs: NAMED_TENS },
  ),
  ageRule(
    'age.band-in-digits',
    BAND_IN_DIGITS,
    ({ 0: whole, index }, lang) => {
      const years = Number(whole.slice(-2))
      return { start: index, end: index + whole.length, years, proposals: [bandOf(years, lang)] }
    },
    { kind: 'notice', needs: /(?:begin|midden|eind|halverwege|in|de|of) [2-9]0/i },
  ),
  ageRule(
    'age.decade',
    OF_A_DECADE,
    ({ 0: whole, index }, lang) => {
      const years = numberOf(whole.replace(/er$/, ''))
      return { start: index, end: index + whole.length, years, proposals: [stageOf(years, lang)] }
    },
    { kind: 'notice', needs: /tiger|[3-9]\d(?:\+| ?-?plus)/i },
  ),
]
