import type { Rule } from '../../finding.ts'
import { ageRule, lastNumber } from './age.ts'
import { largerNumberWords } from './number-words.ts'

// Ages without the word for years: "ze werd gisteren 82", "Dax, bijna veertig, hield een toespraak", "(nog geen twaalf)".
const NUMBER = `([1-9]\\d?|${largerNumberWords})`
const ABOUT =
  '(?:(?:gisteren|vandaag|morgen|onlangs|nu|al|pas|bijna|net|nog|geen|ruim|rond de|inmiddels|ook|now|already|nearly|almost|just|only|about|not|yet|yesterday|today|recently) ){0,3}'
const KIN =
  'man|vrouw|moeder|vader|oma|opa|zoon|dochter|broer|zus|tante|oom|buurman|buurvrouw|client|cliënte?|bewoner|bewoonster|husband|wife|mother|father|son|daughter|brother|sister|grandmother|grandfather|resident'
const NAME = '(?!Het|Dat|Dit|Er|It|That|This|There|Wat|Score|Nummer|Kamer|Punt|Groep|Bus|Lijn)\\p{Lu}\\p{Ll}{1,20}'
const SOMEONE = `(?<!\\p{L})(?:${KIN}|[HhZz]ij|[Zz]e|[Hh]e|[Ss]he|[Ii]k|I|die|who|${NAME})`
const BECAME = '(?:werd|wordt|word|is|was|ben|am|turned|turns|turning)'
const COUNTED =
  '(?! ?(?:jaar|jr|years?|euro|kilo|kg|kinderen|maanden|mnd|weken|dagen|cm|meter|punten|months|weeks|children|uur|keer|minuten|km|%|[-/.,]\\d))'
const ENDS = `(?![\\p{L}\\d])${COUNTED}(?=[.,;:!?)"'”’]|\\s*$|\\n| (?:en|maar|and|but|geworden|toen|when|op|on|vorige|last|now|nu)(?!\\p{L}))`

const IS = new RegExp(`${SOMEONE} ${BECAME} ${ABOUT}${NUMBER}${ENDS}`, 'gu')
const BESIDE = new RegExp(`${SOMEONE}, ${ABOUT}${NUMBER}(?=, | en | and )${COUNTED}`, 'gu')
const IN_BRACKETS = new RegExp(`${SOMEONE} \\(${ABOUT}${NUMBER}(?=\\)|, )`, 'gu')
const AT = new RegExp(`(?<!\\p{L})At ${NUMBER}(?=,? (?:I|he|she|my|his|her|they)(?!\\p{L}))`, 'gu')

const ORDINALS =
  'tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)ste'
const BIRTHDAY = new RegExp(
  `(?<!\\p{L})(?:op|rond|vanaf|sinds|voor|na|tot|at) (?:haar|zijn|z'n|d'r|mijn|her|his) (\\d{1,2}(?:e|de|ste|th)|${ORDINALS})(?! (?:verjaardag|kamer|huis|baan|huwelijk|vrouw|man|kind|plek|etage|poging))(?![\\p{L}\\d])`,
  'giu',
)

export const saidAgeRules: Rule[] = [
  ageRule('age.is-so-old', IS, lastNumber),
  ageRule('age.beside', BESIDE, lastNumber),
  ageRule('age.in-brackets', IN_BRACKETS, lastNumber),
  ageRule('age.at', AT, lastNumber),
  ageRule('age.birthday', BIRTHDAY, (match, lang) => {
    const read = lastNumber(match, lang)
    return read && { ...read, proposals: [lang === 'nl' ? 'zoveelste' : 'umpteenth'] }
  }),
]
