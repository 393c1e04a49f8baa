import { after } from '../../before.ts'
import type { Match, Rule, TextLanguage } from '../../finding.ts'
import { bandOf, stageOf } from './bands.ts'
import { isAge } from './context.ts'
import { largerNumberWords, numberOf } from './number-words.ts'

const YEARS =
  /(?<![\d\p{L}]|\d[.,])(\d{1,3})(?:(?: ?(?:jaar|jr\.?|years?|yrs?))(?: en \d{1,2} (?:mnd|maand(?:en)?)\.?)?(?: oud| old)?|[- ]?y\/?o)(?![\p{L}\d])/giu
const AGED = /(?<![\d\p{L}])(\d{1,3})(?:[- ]?jarig(?:e|en)?|[- ]years?[- ]old|[- ]yr[- ]old)(?![\p{L}\d])/giu
/** "kinderen van 7, 9 en 12 jaar" */
const SEVERAL =
  /(?<=(?:(?<!\p{L})(?:van|zijn|is|are|aged|of|:)|,|\() )\d{1,2}(?:(?:, | en | and |\/| & )\d{1,2}){1,5} (?:jaar|jr\.?|years)(?: oud| old)?(?![\p{L}\d])/giu
const MONTHS =
  /(?<![\d\p{L}])(\d{1,2}) (?:maanden|mnd|weken|months|weeks)(?: (?:oud|old)|(?<=(?:baby|kindje|zoontje|dochtertje|peuter) van \d{1,2} (?:maanden|mnd|weken)))(?![\p{L}\d])/giu
const UNIT =
  '(?! ?(?:jaar|jr|years?|euro|kilo|kg|kinderen|maanden|mnd|weken|dagen|cm|meter|punten|months|weeks|children|uur|keer|%))'
const OF_SOMEONE = new RegExp(
  '(?<!\\p{L})(?:(?:leeftijd|age)[: ]{1,3}(?:van |is |of )?|aged |(?:man|vrouw|jongen|meisje|heer|dame|weduwe|weduwnaar|cliënte?|zoon|dochter|' +
    'broer|zus|moeder|vader|oma|opa|woman|boy|girl|son|daughter|widow) (?:van|of) )' +
    `([1-9]\\d{0,2}|${largerNumberWords})(?=[.,;!?)]?(?:\\s|$))${UNIT}`,
  'giu',
)
/** "het 25-jarig bestaan", "een 3-jarig contract": as old as a thing. */
const OF_A_THING =
  /^ (?:bestaan|jubileum|huwelijk|contract|dienstverband|onderzoek|verblijf|relatie|traject|periode|project|plan|opleiding|studie|programma|overeenkomst|mortgage|contract|study|project|plan|house|building|car)/i

type Read = { start: number; end: number; years: number; proposals: string[] }

export const ageRules: Rule[] = [
  ageRule('age.years', YEARS, ({ 0: whole, 1: number, index, input }, lang) => {
    const [years, end] = [Number(number), index + whole.length]
    return isAge(input, index, end, years) || / o[ul]d$/i.test(whole) || /y\/?o$/i.test(whole)
      ? { start: index, end, years, proposals: [bandOf(years, lang)] }
      : undefined
  }),
  ageRule('age.aged', AGED, ({ 0: whole, 1: number, index, input }, lang) => {
    const [years, end] = [Number(number), index + whole.length]
    if (years > 120 || OF_A_THING.test(after(input, end, 16))) return undefined
    return { start: index, end, years, proposals: [stageOf(years, lang)] }
  }),
  ageRule('age.several', SEVERAL, ({ 0: whole, index, input }, lang) => {
    const end = index + whole.length
    if (!isAge(input, index, end, 50)) return undefined
    const proposals = lang === 'nl' ? ['verschillende leeftijden'] : ['various ages']
    return { start: index, end, years: 0, proposals }
  }),
  ageRule('age.months', MONTHS, ({ 0: whole, index }, lang) => ({
    start: index,
    end: index + whole.length,
    years: 1,
    proposals: [lang === 'nl' ? 'nog geen twee jaar' : 'not yet two'],
  })),
  ageRule('age.of-someone', OF_SOMEONE, lastNumber),
]

/** The number at the end of what was found is the age. */
export function lastNumber({ 0: whole, 1: number = '', index }: RegExpExecArray, lang: TextLanguage): Read | undefined {
  const [years, end] = [numberOf(number), index + whole.length]
  return years > 120 ? undefined : { start: end - number.length, end, years, proposals: [bandOf(years, lang)] }
}

export function ageRule(
  name: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, lang: TextLanguage) => Read | undefined,
  kind: Rule['kind'] = 'suggest',
): Rule {
  const find = (text: string, lang: TextLanguage) =>
    [...text.matchAll(pattern)].flatMap((match): Match[] => {
      const age = read(match, lang)
      return age ? [{ start: age.start, end: age.end, proposals: age.proposals }] : []
    })
  return { name, label: 'AGE', kind, proof: 'context', proposals: { nl: ['volwassen'], en: ['adult'] }, find }
}
