import { after, before } from '../../before.ts'
import type { Match, Rule, TextLanguage } from '../../finding.ts'
import { pattern } from '../../pattern.ts'
import { bandOf, stageOf } from './bands.ts'
import { isAge, isOfThing } from './context.ts'
import { numberOf, smallNumberWords, someNumber } from './number-words.ts'

const YEARS = pattern.gi`(?<![\d\p{L}]|\d[.,])(\d{1,3}(?:[.,]5|½)?)(?:(?: ?(?:jaar|jaren(?=[.,;)\n]|$)|jr\.?|j(?=[.,;)\n]|$)|(?<=\d\d)j|years?|yrs?))(?:(?: en|,)? \d{1,2} (?:mnd|maand(?:en)?)\.?)?(?: oud| old)?|[- ]?y/?o)(?![\p{L}\d])`
const AGED = pattern.gi`(?<![\d\p{L}])(?:\d{1,3}- (?:en|of|and|or) )?(\d{1,3})(?:[- ]?jarig(?:e|en)?|-jr|[- ]years?[- ]old|[- ]yr[- ]old)(?![\p{L}\d])`
/** "kinderen van 7, 9 en 12 jaar" */
const SEVERAL = pattern.gi`(?<=(?:(?<!\p{L})(?:van|zijn|is|are|aged|of|:)|,) |\( ?)\d{1,2}(?:(?:, | en | and |/| & )\d{1,2}){1,5} (?:jaar|jr\.?|years)(?: oud| old)?(?![\p{L}\d])`
const OF_A_BABY = 'maanden|mnd|weken|wkn|dagen|months|weeks'
/** "Baby, 10 weken", "zoontje van 11 mnd", "a baby of five weeks" */
const MONTHS = pattern.gi`(?<![\d\p{L}-])(?:\d{1,2}|${smallNumberWords}) ?(?:${OF_A_BABY})(?: (?:oud|old)(?! \p{Ll}{4})|(?<=(?:baby|kindje|kind|zoontje|dochtertje|peuter|zuigeling|jongetje|meisje|broertje|zusje|tweeling|prematuur|zoon|dochter|jongste|oudste|middelste|son|daughter)(?: \p{L}{2,20}){0,2}(?:,| \(|:| is| van| of)?(?: nu| pas)? ?(?:\d{1,2}|\p{L}{2,7}) ?(?:${OF_A_BABY})))(?![\p{L}\d]| (?:te|na|voor|later|geleden|zwanger|lang|ago)(?!\p{L}))`
const OF_WHOM = pattern`(?:[(,:]|(?<!\p{L})(?:van|of|is|pas|nu|[Bb]aby|\p{Lu}\p{L}+)|je|kind|peuter|ling|ste|prematuur|zoon|dochter|son|daughter) ?$`
/** "Sem (11 mnd)", "Sem (nu 9 maanden)", "Kind: Eli Smit, 9 maanden" */
const MONTHS_OF = pattern.g`(?<=\p{Lu}\p{Ll}{1,20}(?: \(|, )(?:(?:nu|pas|bijna|inmiddels|al|ruim) )?|(?<!\p{L})(?:[Kk]ind(?:je)?|[Bb]aby|[Zz]oon(?:tje)?|[Dd]ochter(?:tje)?|[Nn]aam|[Cc]liënt|[Pp]atiënt): \p{Lu}[^\n:;,]{1,40}, (?:[mv], )?)\d{1,2} ?(?:maanden|mnd|weken|wkn|months|weeks)(?=[),.;\n]|$)`
/** "kleine Bilal is 5 maanden." */
const MONTHS_IS = pattern.g`(?<=(?<!\p{L})(?:(?!Het|Dat|Dit|Er|De|Die)\p{Lu}\p{Ll}{2,20}|hij|zij|ze) (?:is|wordt|was) (?:(?:nu|pas|bijna|al|net|inmiddels) )?)\d{1,2} ?(?:maanden|mnd|weken|wkn)(?=[.,;\n]|$| en )`
/** "3;6", as who tests children writes three years and six months. */
const YEARS_AND_MONTHS = pattern.gi`(?<=(?:van|is|was|leeftijd|age|[:(,]) ?)(\d{1,2});(?:\d|1[01])(?: jaar| jr)?(?![\d;\p{L}])`
/** "het 25-jarig bestaan", "een 3-jarig contract": as old as a thing. */
const OF_A_THING =
  /^ (?:bestaan|jubileum|huwelijk|contract|dienstverband|onderzoek|verblijf|relatie|traject|periode|project|plan|opleiding|studie|programma|overeenkomst|mortgage|contract|study|project|plan|house|building|car)/i

const IN_YEARS = /\d (?:j|y)/i
const IN_MONTHS = /\d ?(?:m|w)/i

type Read = { start: number; end: number; years: number; proposals: string[] }

export const ageRules: Rule[] = [
  ageRule('age.years', YEARS, ({ 0: whole, 1: number, index, input }, lang) => {
    const [years, end] = [Number.parseInt(number ?? '', 10), index + whole.length]
    const isSaid = / o[ul]d$|y\/?o$/i.test(whole) && !isOfThing(input, index)
    return isSaid || isAge(input, index, end, years)
      ? { start: index, end, years, proposals: [bandOf(years, lang)] }
      : undefined
  }),
  ageRule(
    'age.aged',
    AGED,
    ({ 0: whole, 1: number, index, input }, lang) => {
      const [years, end] = [Number(number), index + whole.length]
      if (years > 120 || OF_A_THING.test(after(input, end, 16))) return undefined
      return { start: index, end, years, proposals: [stageOf(years, lang)] }
    },
    { needs: /\d[- ]?(?:j|y)/i },
  ),
  ageRule(
    'age.several',
    SEVERAL,
    ({ 0: whole, index, input }, lang) => {
      const end = index + whole.length
      if (!isAge(input, index, end, 50)) return undefined
      const proposals = lang === 'nl' ? ['verschillende leeftijden'] : ['various ages']
      return { start: index, end, years: 0, proposals }
    },
    { needs: IN_YEARS },
  ),
  ageRule('age.months-of', MONTHS_OF, baby, { needs: IN_MONTHS }),
  ageRule('age.months-is', MONTHS_IS, baby, { needs: IN_MONTHS }),
  ageRule(
    'age.years-and-months',
    YEARS_AND_MONTHS,
    ({ 0: whole, 1: years, index }, lang) => {
      const end = index + whole.length
      return { start: index, end, years: Number(years), proposals: [bandOf(Number(years), lang)] }
    },
    { needs: /\d;\d/ },
  ),
]

/** In words too, so that it is not only asked where a digit stands. */
export const monthsRule: Rule = ageRule(
  'age.months',
  MONTHS,
  (match, lang) => {
    const { index, input } = match
    // "haar dochter is drie weken opgenomen", "zijn zoon ligt twee weken in bed": a while.
    const said = before(input, index, 24)
    const isWhile = / is $/.test(said) && /^ (?!en |and )/.test(after(input, index + match[0].length, 5))
    return isWhile || !OF_WHOM.test(said) ? undefined : baby(match, lang)
  },
  { needs: /maand|mnd|weken|wkn|dagen|month|week/i },
)

function baby({ 0: whole, index }: RegExpExecArray, lang: TextLanguage): Read {
  const proposals = [lang === 'nl' ? 'nog geen twee jaar' : 'not yet two']
  return { start: index, end: index + whole.length, years: 1, proposals }
}

/** The number at the end of what was found is the age. */
export function lastNumber({ 0: whole, 1: number = '', index }: RegExpExecArray, lang: TextLanguage): Read | undefined {
  const [years, end] = [numberOf(number), index + whole.length]
  return years > 120 ? undefined : { start: end - number.length, end, years, proposals: [bandOf(years, lang)] }
}

export function ageRule(
  name: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, lang: TextLanguage) => Read | undefined,
  { kind = 'suggest', needs = someNumber }: { kind?: Rule['kind']; needs?: RegExp } = {},
): Rule {
  const find = (text: string, lang: TextLanguage) =>
    [...text.matchAll(pattern)].flatMap((match): Match[] => {
      const age = read(match, lang)
      return age ? [{ start: age.start, end: age.end, proposals: age.proposals }] : []
    })
  const proposals = { nl: ['volwassen'], en: ['adult'] }
  return { name, label: 'AGE', kind, proof: 'context', proposals, needs, find }
}
