import { isGivenName, isHouseholdName, isPlace, isSurname } from '../words/lookup.ts'
import { isKnownOrganisation } from './known-organisations.ts'

// Words with a capital that name nobody: what keeps people trusting the list of findings.

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Function words, which a capital only makes the first of a sentence; names among them need their own proof. */
const functionWords = set(`
  ik jij je u hij zij ze het wij we jullie hun hen hem haar mij me mijn jouw uw zijn ons onze de een en of maar want dus als
  dan toen nu daar daarna daarom daarbij daarnaast hier er ook nog niet wel geen al alle alles altijd soms vaak nooit iets
  niets iemand niemand wie wat waar wanneer waarom hoe hoeveel welke welk dit dat die deze in op aan bij met naar van voor
  door over onder uit om tot te tegen tussen zonder sinds tijdens na volgens omdat doordat terwijl zodat hoewel tenzij indien
  mits toch echter verder vervolgens ten ter sommige veel weinig meer minder beide beiden zowel zelf elke elk ieder iedereen
  gisteren vandaag morgen overmorgen vanmorgen vanmiddag vanavond vorige volgende laatst onlangs later eerst eerder ja nee
  misschien helaas graag bovendien kortom inmiddels momenteel tevens alleen samen zo zoals ondanks dankzij ooit
  i you he she it they him her us them my your his its our their the a an and or but so if then when now there here also
  not no yes who what where why how which this that these those on at by with to from for about as is are was were be
  been has have had do does did can could would should may might must let please thank thanks hello hi dear sincerely
  yesterday today tomorrow after before because although while since until during just only very some many all every each
  ach och tja hè mag kan mee per via pas juist naast behalve wegens rond langs achter voorts eens even heel erg zeer circa
  hoi hallo hai hey goedemorgen goedemiddag goedenavond groet groeten groetjes doei kent kende kennen ken herken herkent snapt
  nou bent ben lieve sir madam afgelopen meneer mevrouw dhr mw mevr mr mrs ms dr drs prof ir ing cliënt cliënte client patiënt patiënte patient pt cl`)

const calendar = set(`
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october feb mrt apr jun jul aug sep sept okt oct nov dec
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
  kerst kerstmis pasen pinksteren hemelvaart hemelvaartsdag koningsdag bevrijdingsdag sinterklaas ramadan suikerfeest
  offerfeest oud nieuwjaar nieuwjaarsdag oudjaarsdag carnaval moederdag vaderdag eid christmas easter thanksgiving halloween
  hanukkah chanoeka divali diwali keti koti`)

/** Medicines end as their kind does: the stems of the International Nonproprietary Names. */
const MEDICINE =
  /^\p{L}{2,12}(?:zepam|zolam|pidem|clone|pram|oxetine|faxine|triptyline|zapine|idone|peridol|piprazole|tiapine|olol|pril|sartan|dipine|statine?|mab|tinib|vir|cilline?|mycine?|floxacine?|cycline|zole?|azol|profen|fenac|coxib|parine|xaban|gatran|formine?|gliptine?|glutide|gliflozine?|thiazide|semide|phenidate|fenidaat|amfetamine|etamine?|codone?|morfine?|fentanyl|adol|[aio]caine?|barbital|zepine|gabaline?|pentine?|setron|prazol|tidine|cortisone?|prednisone?|methasone?|solone?|terol|tropium|lukast|triptan|mazine|thixol|cetam|lithium|valproaat|carbamazepine)e?$/iu

/** Words that only their meaning makes a name, and mostly are none. */
export const isFunctionWord = (lower: string) => functionWords.has(lower)

export const isMedicine = (lower: string) => lower.length > 6 && MEDICINE.test(lower)

export const isNoName = (lower: string) =>
  calendar.has(lower) ||
  (lower.endsWith('days') && calendar.has(lower.slice(0, -1))) ||
  isHouseholdName(lower) ||
  (isKnownOrganisation(lower) && !isGivenName(lower) && !isSurname(lower) && !isPlace(lower))
