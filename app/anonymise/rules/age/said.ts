import type { Rule, TextLanguage } from '../../finding.ts'
import { isLikeDeed, isRole, kin } from '../../names/cues.ts'
import { pattern } from '../../pattern.ts'
import { monthNames } from '../date/calendar.ts'
import { ageRule, lastNumber } from './age.ts'
import { countingWords, largerNumberWords } from './number-words.ts'

// Ages without the word for years: "ze werd gisteren 82", "Dax, bijna veertig, hield een toespraak", "(nog geen twaalf)".
const NUMBER = `([1-9]\\d?(?:[.,]5)?|10\\d|${countingWords})`
const ABOUT = `(?:(?:gisteren|vandaag|morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|onlangs|binnenkort|nu|al|pas|zelf|bijna|net|nog|maar|geen|ruim|rond de|inmiddels|intussen|ook|(?:dit|volgend) jaar|(?:deze|volgende) (?:week|maand)|toen|in (?:${monthNames})|now|already|nearly|almost|just|only|about|not|yet|yesterday|today|recently) ){0,3}`
const KIN =
  'man|vrouw|moeder|vader|oma|opa|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|tante|oom|buurman|buurvrouw|client|cliënte?|bewoner|bewoonster|mevrouw|meneer|mw\\.?|dhr\\.?|patiënte?|jongen|meisje|tweeling|baby|peuter|oudste|jongste|middelste|kleinzoon|kleindochter|vriend|vriendin|partner|echtgeno(?:ot|te)|kennis|husband|wife|mother|father|son|daughter|brother|sister|grandmother|grandfather|resident'
const NAME = '(?!Het|Dat|Dit|Er|It|That|This|There|Wat|Score|Nummer|Kamer|Punt|Groep|Bus|Lijn)\\p{Lu}\\p{Ll}{1,20}'
const SOMEONE = `(?<!\\p{L})(?:${KIN}|(?:Mw|Mevr|Dhr|[Pp]t|[Cc]l)\\.|[HhZz]ij|[Zz]e|[Hh]e|[Ss]he|[Ii]k|I|die|who|${NAME})`
/** Whom notes speak of without a name: "fietser (9)", "stiefbroertje (12)", "huisgenote (31)". */
const ANYONE =
  '(?<!\\p{L})\\p{Ll}{0,12}(?:genoot|genote|vriend|vriendin|vriendje|vriendinnetje|fietser|voetganger|bestuurder|automobilist|passagier|bezoek(?:er|ster)|meld(?:er|ster)|huurder|leerling|vluchteling|zuigeling|kind|kindje|zoontje|dochtertje|broertje|zusje|jongen|meisje|meid|gast|knul|pleger|slachtoffer|verdachte|puber|ouder)'
const BECAME = '(?:werd|wordt|word|is|was|ben|am|turned|turns|turning)'
const COUNTED =
  '(?! ?(?:jaar|jr|years?|euro|kilo|kg|kinderen|maanden|mnd|weken|dagen|cm|meter|punten|months|weeks|children|uur|keer|minuten|km|%|[-/.,]\\d))'
const ENDS = `(?![\\p{L}\\d])${COUNTED}(?=[.,;:!?)"']|\\s*$|\\n| (?:en|maar|and|but|geworden|toen|when|op|on|vorige|last|now|nu|today)(?!\\p{L}))`

const IS = pattern.g`(?:${BECAME}|'[ms]) (?<=(?:${SOMEONE},? ${BECAME}|, werd|(?<!\p{L})(?:I|[Hh]e|[Ss]he)'[ms]) )${ABOUT}${NUMBER}${ENDS}`
const BECOMES = pattern.g`(?<!\p{L})(?:[Ww]ordt?|[Ww]erd|[Ww]as|[Ii]s|[Bb]en) (?:${KIN}|hij|zij|ze|ik|${NAME}) ${ABOUT}${NUMBER}${ENDS}`
/** "toen hij 16 was", "als oma negentig wordt" */
const WHEN = pattern.g`(?<!\p{L}|alsof )(?:hij|zij|ze|ik|je|(?:${KIN})|(?<=, )die|(?<=(?:je|kind|\p{Lu}\p{Ll}{1,20}),? )d(?:ie|at)|(?<=(?:toen|als|tot|dat|voor|zodra|wanneer|sinds|nu) )${NAME}) ${ABOUT}${NUMBER}(?= (?:was|is|ben|bent|wordt|werd|word)(?!\p{L}))`
/** A verb behind a number, from the verb. */
const NUMBER_IS = pattern` (?:was|is|bent?|wordt?|werd|geworden)(?<=(?:\d|${countingWords}|${largerNumberWords}) \p{L}+)`
/** "een van beiden honderd wordt": a number of tens that someone becomes. */
const BECOMING = pattern.g`(?<!\p{L}|\d |(?:jaren|die|van|de|alle|deze|half|om|kwart over|kwart voor) )(${largerNumberWords}|(?<=, )[1-9]\d|[1-9]\d(?= ge))(?= (?:wordt|geworden)(?!\p{L}))`
/** "de oudste is 14, de jongste 9": the second without the verb. */
const YOUNGEST = pattern.g`(?<!\p{L})(?:[Oo]udste|[Jj]ongste|[Mm]iddelste) ([1-9]\d?|${largerNumberWords})(?=[.,;)]| en )`
/** "mijn man, bijna zestig, zegt", "beiden ruim tachtig, wonen" */
const BESIDE = pattern.g`(?:, (?<=${SOMEONE}(?: \p{Lu}\.)?, )|(?<!\p{L})(?:[Bb]eiden?|[Aa]llebei|[Bb]oth) )${ABOUT}([1-9]\d?|${largerNumberWords})(?=, | en | and )${COUNTED}`
const IN_BRACKETS = pattern.g`\((?<=(?:${SOMEONE}|${ANYONE}|(?<![\p{L}\d.])\p{Lu}\.,?|te jong|te oud|overleden) \()${ABOUT}${NUMBER}(?=\)|, )`
/** "jongere (Fatiha, 15)", "zoon Fender (ass, 23)" */
const NAMED_IN_BRACKETS = pattern.g`\((?:${NAME}|(?<=${NAME} \()\p{Ll}{2,14}), ([1-9]\d?)(?=\))`
/** "zus Ivana 18, verbreekt contact", "moeder 44, vader 46": notes leave words out. */
const AFTER_NAME = pattern.g` ([1-9]\d)(?<=(?<!\p{L})(?:(?:${KIN})(?: ${NAME})?|[Hh]ij|[Zz]ij) \d\d)(?= ?[,;)\n]|\.(?:\s|$)|$)${COUNTED}`
/** "V/45", "(m, 23)", "vrouw/56", "Noor, meisje, 5." */
const BY_SEX = pattern.g`(?<![\p{L}\d])(?:(?:[MmVv]|man|vrouw|male|female) ?[,/] ?(?=\d\d)|(?:[mvj]|jongen|meisje|zoon|dochter), (?<=[(,] ?\p{Ll}{1,7}, )(?=\d\d?[).\n]))([1-9]\d?)(?=[),;\n]|\.(?:\s|$)| ?j(?:r|aar)?(?!\p{L}))`
/** "Kinderen: Kim 9, Tom 6", and a list with one a line. */
const IN_LIST = pattern.g`(?=[1-9])(?<=(?<!\p{L})(?:[Kk]inderen|[Bb]roers?|[Zz]us(?:sen|jes)?|[Zz]oon?s|[Zz]onen|[Dd]ochters|[Gg]ezin)(?: \p{Ll}{2,10})?:? \(?(?:${NAME} \d{1,2}(?:, | en )){0,4}${NAME} |(?:^|\n)[-*·] ${NAME}, )([1-9]\d?)(?=[,;.)]?(?:\s|$))(?! \d| (?!en )\p{L})`
/** "Leeftijd: naar eigen zeggen 39", "Leeftijd bij aanmelding: 12" */
const AGE_FIELD = pattern.g`(?=\d)(?<=[Ll]eeftijd(?: \(\p{L}{2,8}\)| \p{Ll}{2,12}){0,3}: ?(?:\p{Ll}{2,12} ){0,3})(\d{1,3})(?![\d.:/-])`
/** "Broer melkt en is zelf 83", "mevrouw De Wit: wordt vandaag 91" */
const SELF = pattern.g`(?<!\p{L}|(?:Het|het|[Dd]at) )(?:(?:is|was) zelf|(?<=\p{Lu}\p{Ll}{1,20} )zelf is|[Ww]ordt (?:vandaag|morgen|overmorgen|zelf|(?:op )?\d{1,2}(?: (?:${monthNames})|[-/]\d{1,2}(?:[-/]\d{4})?))|(?<=jarig(?: op \d[^,.\n]{1,20} en|[^.\n]{0,24},)? |verjaardag, |\()wordt) (?:(?:al|nu|pas|ook|bijna) )?${NUMBER}${ENDS}`
/** "zegt 22, oogt 17", "He says sixteen, the office says 23" */
const SAYS = pattern.g`(?<!\p{L})(?:zegt|oogt|says|looks) ${NUMBER}(?=[.,;])`
/** "meneer kan niet lezen en is 54.", "haar kind heet Laila en is 6 maanden." */
const AND_IS = pattern.g` (?:en|and) is (?<=(?<!\p{L})(?:[Hh]ij|[Zz]ij|[Zz]e|[Mm]eneer|[Mm]ijnheer|[Mm]evrouw|heet|heten|${KIN})[^.\n]{0,40} (?:en|and) is )(?:ongeveer |bijna |nu )?${NUMBER}(?=(?: maanden| weken| mnd)?[.,;\n])`
/** "meisje 7 doet open" */
const CHILD = pattern.g`(?<=(?<!\p{L})(?:[Mm]eisje|[Jj]ongen|[Jj]ongetje|[Kk]leuter|[Pp]euter|[Zz]oontje|[Dd]ochtertje) )([1-9]|1[0-7])(?=[.,;)]|\s*$| (?:op|in|uit|bij|met|zonder|alleen|thuis|zegt|en|die|tel) | (\p{Ll}+))`

const ORDINALS =
  'tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)ste'
const BIRTHDAY = pattern.gi`(?<!\p{L})(?:op|rond|vanaf|sinds|voor|na|tot|at) (?:haar|zijn|z'n|d'r|mijn|her|his) (\d{1,2}(?:e|de|ste|th)|${ORDINALS})(?! (?:verjaardag|kamer|huis|baan|huwelijk|vrouw|man|kind|plek|etage|poging))(?![\p{L}\d])`
/** "Ahmed Shire, huisvader, 45, Tilburg": the number behind what someone is. */
const BEHIND_ROLE = pattern.g`(?<=\p{Lu}[\p{L}'-]{1,24}, |[;(] ?)(\p{Ll}{3,24})\.?, ([1-9]\d)(?=[,;)\n]|\.(?:\s|$)|$)`
/** "in haar tachtigste levensjaar", "zijn 50e verjaardag" */
const YEAR_OF_LIFE = pattern.gi`(?<![\p{L}\d])(\d{1,3}(?:e|de|ste)|${ORDINALS}) (?:levensjaar|verjaardag)(?!\p{L})`

export const saidAgeRules: Rule[] = [
  ageRule('age.is-so-old', IS, lastNumber),
  ageRule('age.behind-role', BEHIND_ROLE, (match, lang) =>
    isRole(match[1] ?? '') || kin.has(match[1] ?? '') ? lastOf(match, lang) : undefined,
  ),
  ageRule('age.becomes', BECOMES, lastNumber),
  ageRule('age.when', WHEN, lastNumber, { needs: NUMBER_IS }),
  ageRule('age.becoming', BECOMING, lastNumber, { needs: NUMBER_IS }),
  ageRule('age.youngest', YOUNGEST, lastNumber, { needs: /(?:oud|jong|middel)ste /i }),
  ageRule('age.beside', BESIDE, lastNumber),
  ageRule('age.in-brackets', IN_BRACKETS, lastNumber, { needs: /\(/ }),
  ageRule('age.named-in-brackets', NAMED_IN_BRACKETS, lastNumber, { needs: /\(/ }),
  ageRule('age.after-name', AFTER_NAME, lastNumber),
  ageRule('age.in-list', IN_LIST, lastNumber),
  ageRule('age.field', AGE_FIELD, lastNumber, { needs: /eeftijd/ }),
  ageRule('age.self', SELF, lastNumber, { needs: /zelf|wordt/i }),
  ageRule('age.says', SAYS, lastNumber, { needs: /(?:zegt|oogt|says|looks) / }),
  ageRule('age.and-is', AND_IS, lastNumber),
  ageRule('age.child', CHILD, (match, lang) =>
    match[2] && !isLikeDeed(match[2], lang) ? undefined : lastNumber(match, lang),
  ),
  ageRule('age.by-sex', BY_SEX, lastNumber),
  ageRule('age.birthday', BIRTHDAY, umpteenth),
  ageRule(
    'age.year-of-life',
    YEAR_OF_LIFE,
    ({ 0: whole, index }) => {
      const proposals = [`zoveelste ${pattern`\p{L}+$`.exec(whole)?.[0]}`]
      return { start: index, end: index + whole.length, years: 0, proposals }
    },
    { needs: /levensjaar|verjaardag/i },
  ),
]

/** The same of a pattern that holds a word before the number. */
const lastOf = (match: RegExpExecArray, lang: TextLanguage) =>
  lastNumber(
    Object.assign([match[0], match[2] ?? ''], { index: match.index, input: match.input }) as RegExpExecArray,
    lang,
  )

function umpteenth(match: RegExpExecArray, lang: TextLanguage) {
  const read = lastNumber(match, lang)
  return read && { ...read, proposals: [lang === 'nl' ? 'zoveelste' : 'umpteenth'] }
}
