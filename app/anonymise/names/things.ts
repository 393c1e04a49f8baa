import { pattern } from '../pattern.ts'
import { isListedWord, isOrdinary } from '../words/lookup.ts'
import type { Token } from './token.ts'

// What has a capital and is no person: places and works as they are defined, medicines, departments, made words.

/** "Dronkenlaw is een gehucht", "Olearia is een geslacht van struiken": what is said of no person. */
export const isThing = (text: string, { end }: Token) =>
  THING.test(text.slice(end, end + 60)) || DOSE.test(text.slice(end, end + 16))

/** "Buccolam 10 mg" */
const DOSE = pattern`^ \d{1,5}(?:[.,]\d{1,3})? ?(?:mg|ml|mcg|µg|gr?|kg|IE|E|%|dd)(?!\p{L})`

const THING = pattern`^(?: \([^)]{0,30}\))? (?:is|was|zijn|waren)(?: (?:een?|de|het|an?|the))?(?: \p{L}+){0,2} \p{Ll}{0,12}(?:ras|reeks|wedstrijd|zender|kanaal|dorp|stad|plaats|gemeente|rivier|beek|meer|eiland|berg|provincie|streek|wijk|buurt|gehucht|buurtschap|kasteel|kerk|station|stadion|park|soort|geslacht|familie|orde|plant|vogel|kever|vlinder|vis|boom|struik|album|single|lied|nummer|film|boek|roman|serie|televisieserie|programma|spel|computerspel|tijdschrift|krant|band|club|voetbalclub|bedrijf|merk|partij|ziekte|taal|schip|wapen|village|town|city|river|island|species|genus|song|novel|company)\b`

/** "medewerker Klantcontact", "docent Scheikunde": how what someone is of ends. */
export const DEPARTMENT =
  /(?:ing|heid|zaken|zorg|hulp|kunde|beleid|werk|schap|beheer|iek|ie|teit|isme|ment|onderwijs|recht|contact|team|dienst|balie|centrum|school|punt|loket|groep|bureau|tafel|fonds|raad|bank|hal|techniek|sport|ingen|ers|ouderen|jongeren|gezinnen|kinderen|zaken|diensten)$/u

/** "Chiquita-bananen", "KNIL-militair", "DM-ers", "Etruskische": a word made of a name. */
const NO_NAME = pattern`(?:aceae|idae|inae)$|-\p{Ll}{2,}$|(?<!-\p{Lu})-\p{Lu}\p{Ll}?$|-\p{Lu}{2,5}$|^\p{Lu}-|(?:[^s]sche|iaanse|[dlr]se)$`

/** "VoiceOver", "NaCl": a capital inside, as makers write what they make; not "McAllister". */
const IN_CAMEL = pattern`^(?!Mac|Mc|De|Di|Da|Du|La|Le|Van|Von|Ten|Ter|Fitz|St)\p{Lu}\p{Ll}+\p{Lu}`

/** "Gymnocrex tenebrosa", "Mammillaria peraltae": a kind of animal or plant, by the Latin word behind it. */
export const isSpecies = (next: Token | undefined) =>
  next?.shape === 'lower' && next.gap === ' ' && SPECIES.test(next.lower) && !isOrdinary(next.lower, 'nl')

const SPECIES = /.{3}(?:us|um|is|ae|ii|osa|ata|ina|ica|ida|oides|ensis)$/

/** "Norovirus", "Onttrekkingsinsult", "Tafeldomino", "Coulance": how no name ends, and how only words go on. */
export const isMade = (word: string) =>
  IN_CAMEL.test(word) || (word.length > 5 && MADE.test(word)) || isListedWord(word, 'en')

const MADE = pattern`(?:ings|heids|teits|schaps)\p{Ll}{4,}$|(?:virus|saurus|idae|aceae|verstrekking|itis|ectomie|pathie|ance|ware|ment|teit|sis|emie|ium|fen|prost|lamide|azepines?|motoriek|atiek|tamol|losine|ctol|crogol|terrol|trigo|\p{Ll}{2}nr|ateurs|itoren|ionals|lijsten|lijst|kaart|toets|training|route|.{3}kapel|pomp|insult|geld|rondje|gassen|flessen|instrument(?:en)?|telefoon|pas(?:je|jes)?|medicatie|machine|domino|bank(?:s|en)?|banen|werk|opvang|boek|overleg|verslag|materiaal|formulier|thlon|café|zorg|hulp|pedie|ondersteuning|regeling|rekening)$`

/** Letters that can be said aloud, and are no acronym. */
export function isLikeName({ text, shape }: Token): boolean {
  if (text.length < 2 || text.length > 24 || NO_NAME.test(text)) return false
  if (shape === 'upper') return text.length > 4 && /[AEIOUYÀ-Ü].*[AEIOUYÀ-Ü]/u.test(text)
  return /[aeiouy]/i.test(text.normalize('NFD'))
}
