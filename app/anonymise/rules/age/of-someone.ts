import { before } from '../../before.ts'
import type { Rule, TextLanguage } from '../../finding.ts'
import { isLikeDeed } from '../../names/cues.ts'
import { pattern } from '../../pattern.ts'
import { isGivenName, isOrdinary } from '../../words/lookup.ts'
import { ageRule, lastNumber } from './age.ts'
import { countingWords } from './number-words.ts'

// Ages that follow who has them: "een meisje van zeven", "zonen van 12 en 15".
const UNIT =
  '(?! ?(?:jaar|jr|years?|euro|kilo|kg|kinderen|maanden|mnd|weken|dagen|cm|meter|punten|months|weeks|children|uur|keer|%))'
/** "van bijna twee", "van ±17", "van een jaar of vier" */
const ABOUT =
  '(?:(?:bijna|nog geen|net|pas|ruim|rond de|ongeveer|circa|ca\\.|hooguit|zeker|een jaar of|begin|eind|about|almost|nearly) |± ?|\\+/- ?|~ ?)?'
/** "een kind van twee culturen", "de dochter van 2 jonge ouders" */
const OF_OTHERS =
  '(?! (?!thuis|soms|vaak|steeds)(?:\\p{L}{3,12}e )?(?!(?:aan|op|uit|af|mee)?ge)\\p{L}{3,20}(?:en|s)(?!\\p{L}))'
const OF_SOMEONE = pattern.gi`(?:(?<!\p{L})(?:(?:leeftijd(?: (?:cliënt|kind|patiënt|in jaren))?|lft\.?|age|jarig)[:,|\t ]{1,4}(?:van |is |of )?|aged )| (?:van|of) (?<=(?<!\p{L})(?:man|vrouw|jongen|jongetje|meisje|heer|dame|weduwe|weduwnaar|cliënte?|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|neef|neefje|nicht|nichtje|moeder|vader|oma|opa|kind|kindje|peuter|kleuter|puber|tiener|jongere|fietser|automobilist|voetganger|verdachte|slachtoffer|inwoner|buurman|buurvrouw|vriend|vriendin|collega|kerel|gozer|kanjers?|zwangere|leerlinge?|studente?|bewoner|bewoonster|patiënte?|iemand|tweeling|woman|boy|girl|son|daughter|child|teenager|widow|mother|father|\p{L}{3,16}(?:der|ster|ling|genoot|genote)) (?:van|of) ))${ABOUT}([1-9]\d{0,2}|${countingWords})(?=[.,;!?)"']{0,2}(?:\s|$))${UNIT}${OF_OTHERS}`
/** Someone has as many children: "een moeder van twee". */
const HAS_CHILDREN = pattern.i`(?<!\p{L})(?:moeder|vader|oma|opa|mother|father|\p{L}+(?:der|ster|ling|genoo?te?))$`
const CHILDREN =
  'kinderen|leeftijden|ouders|grootouders|parents|grandparents|zoons|zonen|zoontjes|dochters|dochtertjes|broers|broertjes|zussen|zusjes|jongens|meisjes|pubers|tieners|tweeling|children|sons|daughters|boys|girls'
/** "zonen van 12 en 15", "drie kinderen (2, 5 en 9)", "de ouders van aanvrager zijn 66 en 75" */
const OF_CHILDREN = pattern.gi`(?<![\p{L}\d])(?=(?:\d{1,2}|${countingWords})(?:, | en | and |\/))(?<=(?:${CHILDREN})(?:(?: (?:van|of)(?: \p{L}{2,20}){1,2})? (?:zijn|waren|are|were)| van| \(|:|,| of| aged)? ?)(?:\d{1,2}|${countingWords})(?:(?:, | en | and |\/)(?:\d{1,2}|${countingWords})){1,6}(?![\p{L}\d;:]|[.,]\d)${UNIT}`

/** "haar zoontje Ilko van 4 mocht mee", "een zusje, Eline, van 8;" */
const OF_NAMED = pattern.g`(?<!\p{L})\p{Lu}\p{Ll}{1,20},? (?:van|of) ${ABOUT}([1-9]\d?|${countingWords})(?=[.,;!?)](?!\d)|\s*(?:\n|$)| (\p{Ll}+))`
/** "Mila, Daan en Sem (12, 9 en 4)" */
const IN_A_ROW = pattern.g`(?<=\p{Lu}\p{Ll}{1,20} \()\d{1,2}(?:, \d{1,2}){0,6} (?:en|&|and) \d{1,2}(?=\))`

export const ofSomeoneRules: Rule[] = [
  ageRule('age.of-someone', OF_SOMEONE, (match, lang) => {
    const read = lastNumber(match, lang)
    return read && read.years < 15 && HAS_CHILDREN.test(before(match.input, match.index, 24)) ? undefined : read
  }),
  ageRule('age.of-named', OF_NAMED, (match, lang) => {
    const [name = ''] = match[0].split(/,? /)
    const isSaid = !match[2] || /^(?:en|die|and|who)$/.test(match[2]) || isLikeDeed(match[2], lang)
    return !isSaid || (isOrdinary(name, 'nl') && !isGivenName(name)) ? undefined : lastNumber(match, lang)
  }),
  ageRule('age.of-children', OF_CHILDREN, several, { needs: new RegExp(CHILDREN, 'i') }),
  ageRule('age.in-a-row', IN_A_ROW, several, { needs: /\(/ }),
]

function several({ 0: whole, index }: RegExpExecArray, lang: TextLanguage) {
  const proposals = lang === 'nl' ? ['verschillende leeftijden'] : ['various ages']
  return { start: index, end: index + whole.length, years: 0, proposals }
}
