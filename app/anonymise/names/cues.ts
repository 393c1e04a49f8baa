// Words after which a name often follows, in both languages.
import type { TextLanguage } from '../finding.ts'
import { isListedWord } from '../words/lookup.ts'
import { isFunctionWord } from './not-names.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Kin and people close by: "zijn broertje Colin". */
export const kin = set(`
  vader moeder zoon zoontje dochter dochtertje broer broertje zus zusje zuster oma opa tante oom neef neefje nicht nichtje
  partner echtgenoot echtgenote vriend vriendin vriendje vriendinnetje ex ex-man ex-vrouw ex-partner stiefvader stiefmoeder
  stiefzoon stiefdochter pleegvader pleegmoeder pleegzoon pleegdochter kleinzoon kleindochter schoonzoon schoondochter
  schoonmoeder schoonvader schoonzus zwager tweelingbroer tweelingzus halfbroer halfzus kind baby peuter kleuter jongen
  meisje man vrouw weduwe weduwnaar mama papa buurman buurvrouw buurjongen buurmeisje mantelzorger verloofde vriend
  gezin kinderen zoons zonen dochters broers zussen ouders echtpaar familie fam stel tweeling gebroeders buren buur va ma pa
  adoptiefouders pleegouders pleeggezin crisispleeggezin gezinshuis relatie
  father mother son daughter brother sister grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece
  husband wife partner boyfriend girlfriend friend mum mom dad stepfather stepmother stepson stepdaughter neighbour neighbor
  child baby widow widower fiancé fiancée twins kids children parents couple family`)

/** What people are to each other in care, school and office; words that end as one of ROLE_ENDS count too. */
export const roles = set(`
  cliënt cliënte client clients patiënt patiënte patient leerling student studente deelnemer deelneemster
  arts mentor agent agente psychiater orthopedagoog pedagoog
  voogd bewindvoerder advocaat advocate leraar docent juf
  rector directrice raadslid collega collega's
  stagiair stagiaire vrijwilliger vrijwilligster maatje coach dominee pastoor imam verzorgende
  apotheker chirurg
  contactpersoon deurwaarder gemachtigde justitie aanw gd va pvp vpk psych klant inwoner huurder verdachte aangever getuige
  slachtoffer melder betrokkene ondergetekende woordvoerder woordvoerster griffier notaris
  premier president kanselier koning koningin prins prinses keizer graaf paus bisschop kardinaal
  kamerlid generaal kolonel kapitein luitenant commissaris professor onderzoeker
  schrijfster auteur dichter dichteres zanger zangeres acteur actrice dirigent schilder
  beeldhouwer architect gitarist drummer fotograaf
  filosoof econoom jurist ondernemer oprichter spits keeper verdediger middenvelder
  aanvaller wielrenner renner tennisser tennisster schaatser schaatsster zwemmer atleet
  inspreker steller commandant historica belanghebbende bezwaarmaker eiser eiseres verweerder
  appellant appellante gedaagde exploitant fabrikant predikant informant consultant adjudant evv pb spv poh leerlinge supervisor adviser
  kampioen winnaar rapper leden lid aanwezigen aanwezig afwezig slb ib pm kroonprins aartsbisschop pater
  doctor gp teacher nurse counsellor director colleague resident pupil tenant
  witness victim officer lawyer solicitor king queen prince princess author writer singer actor
  actress judge detective sergeant captain secretary employee customer volunteer`)

const ROLE_ENDS =
  /(?:begeleid(?:er|ster)|bewo(?:ner|onster)|verpleegkundige|arts|agente?|werk(?:er|ster)|consulente?|vpk|psych|majoor|makelaar|coach|regisseur|manager|ambtenaar|minister|leid(?:er|ster)|voorzitter|therapeute?|loog|loge|voogd|beschermer|adviseur|directeur|secretaris|docente?|leraar|lerares|coördinator|specialist|medewerk(?:er|ster)|deskundige|verzorger|verzorgster|ouder|meester|trainer|schrijver|speler|speelster|kunstenaar|rechter|officier|inspecteur|man|vrouw|[^r]ist|iater|iste|eur|euse|ator|atrice|icus|enaar|enares|moeder|vader|dochter|zoon|broer|zus|worker|keeper|assistente?|genoot|genoten?)$/u

export const isRole = (word: string) => roles.has(word) || (word.length > 6 && ROLE_ENDS.test(word))

/** "huisgenoten", "begeleiders": more than one who is someone's something. */
export const isRoles = (word: string) => word.length > 7 && isRole(word.replace(/(?:en|s)$/, ''))

/** "heet Colin", "namens Anneke": nothing but a name follows. */
export const naming =
  set(`heet heette heten genaamd geheten namens roepnaam voornaam voornamen achternaam naam bijnaam bijnamen koosnaam voorletters initialen called named
  ondergetekende t.a.v tav signed namelijk paraaf handtekening`)

export const greetings = set(
  `beste hoi hallo hai hey hi dag geachte lieve goedemorgen goedemiddag dear hello ha dear hoihoi`,
)

/** What someone does, right after a name that begins a sentence. */
export const doing = set(`
  is was heeft had kan kon wil wilde zal zou moet moest mag mocht wordt werd gaat ging komt kwam zegt zei vertelt vertelde
  geeft gaf vindt vond weet wist belt belde vraagt vroeg meldt meldde woont woonde werkt werkte ziet zag denkt dacht staat
  stond zit zat ligt lag slaapt sliep loopt liep krijgt kreeg doet deed neemt nam maakt maakte houdt hield blijft bleef lijkt blijkt bleek
  leek voelt voelde reageert reageerde lacht lachte huilt huilde schreeuwt praat praatte noemt noemde benoemt benoemde
  antwoordt antwoordde legt legde laat liet eet at drinkt dronk begint begon leert leerde speelt speelde schrijft schreef
  verklaart verklaarde heet ervaart ontkent bevestigt wilt mailt mailde appt appte stuurt stuurde helpt hielp verblijft
  wandelt rijdt reed gebruikt gebruikte bezoekt bezocht leeft leefde hoort hoorde
  carries carried has had is was says said tells told asks asked lives lived works worked wants wanted goes went came comes called calls
  thinks thought knows knew feels felt likes moved needs did does will would could should can may got gave took made`)

const STRONG =
  /(?:trok|sprak|brak|stak|bood|goot|loog|vloog|boog|koos|vroor|schoot|sloot|genoot|steeg|zweeg|keek|greep|kneep|sneed|beet|riep|viel|ving|hing|stierf|wierp|zwierf|bond|zong|sprong|zwom|klom|droeg|sloeg|joeg|voer|woog|zwoer|bracht|kocht|zocht|won|las|bad|vergat|verloor)$/

/** What looks like a verb of one person: "nestelt", "verhuisde", "vertrok"; not "apart", which is a word itself. */
export const isLikeDeed = (word: string, lang: TextLanguage) =>
  doing.has(word) || (lang === 'nl' && !isFunctionWord(word) && (STRONG.test(word) || isFormOfVerb(word)))

const isFormOfVerb = (word: string) => word.length > 4 && /(?:t|[dt]e)$/.test(word) && !isListedWord(word)
