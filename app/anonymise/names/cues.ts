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
  adoptiefouders pleegouders pleeggezin crisispleeggezin gezinshuis
  father mother son daughter brother sister grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece
  husband wife partner boyfriend girlfriend friend mum mom dad stepfather stepmother stepson stepdaughter neighbour neighbor
  child baby widow widower fiancé fiancée twins kids children parents couple family`)

/** What people are to each other in care, school and office; words that end as one of ROLE_ENDS count too. */
export const roles = set(`
  cliënt cliënte client clients patiënt patiënte patient bewoner bewoonster leerling student studente deelnemer deelneemster
  huisarts arts mentor wijkagent agent agente politieagent psychiater psycholoog orthopedagoog pedagoog casemanager
  casusregisseur regisseur gezinsvoogd voogd curator bewindvoerder advocaat advocate rechter leraar lerares docent docente juf
  meester rector directeur directrice manager wethouder burgemeester raadslid medewerker medewerkster collega collega's
  stagiair stagiaire vrijwilliger vrijwilligster maatje coach trainer dominee pastoor imam verpleegkundige verzorgende
  fysiotherapeut ergotherapeut logopedist tandarts apotheker chirurg neuroloog internist cardioloog specialist zorgmanager
  coördinator zorgcoördinator contactpersoon deurwaarder gemachtigde justitie aanw gd va pvp vpk psych ambtenaar klant inwoner huurder buurtbewoner verdachte aangever getuige
  slachtoffer melder betrokkene ondergetekende voorzitter secretaris penningmeester woordvoerder woordvoerster griffier notaris makelaar
  premier minister staatssecretaris president kanselier koning koningin prins prinses keizer graaf paus bisschop kardinaal
  kamerlid senator ambassadeur generaal kolonel kapitein luitenant officier commissaris hoogleraar professor onderzoeker
  schrijver schrijfster auteur dichter dichteres zanger zangeres acteur actrice regisseuse componist dirigent schilder
  beeldhouwer architect gitarist drummer pianist presentator presentatrice journalist journaliste redacteur fotograaf
  filosoof historicus econoom jurist ingenieur ondernemer oprichter eigenaar spits doelman keeper verdediger middenvelder
  aanvaller wielrenner renner coureur tennisser tennisster schaatser schaatsster zwemmer atleet bondscoach ploegleider
  inspreker steller rapporteur portefeuillehouder commandant historica belanghebbende bezwaarmaker eiser eiseres verweerder
  appellant appellante gedaagde exploitant fabrikant predikant informant consultant assistent adjudant evv pb spv poh leerlinge supervisor adviser adviseur
  kampioen winnaar rapper leden lid aanwezigen aanwezig afwezig slb ib pm rechercheur inspecteur kroonprins aartsbisschop pater
  doctor gp mentor teacher nurse social-worker counsellor therapist manager director colleague resident pupil tenant
  witness victim officer lawyer solicitor president senator minister king queen prince princess author writer singer actor
  actress coach judge detective sergeant captain chairman secretary spokesman spokeswoman employee customer volunteer`)

const ROLE_ENDS =
  /(?:begeleid(?:er|ster)|bewo(?:ner|onster)|verpleegkundige|arts|agente?|werk(?:er|ster)|consulente?|vpk|psych|majoor|makelaar|coach|regisseur|manager|ambtenaar|minister|leid(?:er|ster)|voorzitter|therapeute?|loog|loge|voogd|beschermer|adviseur|directeur|secretaris|docente?|leraar|lerares|coördinator|specialist|medewerk(?:er|ster)|deskundige|verzorger|verzorgster|ouder|meester|trainer|schrijver|speler|speelster|kunstenaar|rechter|officier|inspecteur|man|vrouw|[^r]ist|iste|eur|euse|ator|atrice|icus|enaar|enares|moeder|vader|dochter|zoon|broer|zus|worker|keeper|assistente?|genoot|genoten?)$/u

export const isRole = (word: string) => roles.has(word) || (word.length > 6 && ROLE_ENDS.test(word))

/** "huisgenoten", "begeleiders": more than one who is someone's something. */
export const isRoles = (word: string) => word.length > 7 && isRole(word.replace(/(?:en|s)$/, ''))

/** "heet Colin", "namens Anneke": nothing but a name follows. */
export const naming =
  set(`heet heette heten genaamd geheten namens roepnaam voornaam voornamen achternaam naam voorletters initialen called named
  ondergetekende t.a.v tav signed namelijk`)

export const greetings = set(
  `beste hoi hallo hai hey hi dag geachte lieve goedemorgen goedemiddag dear hello ha dear hoihoi`,
)

/** What someone does, right after a name that begins a sentence. */
export const doing = set(`
  is was heeft had kan kon wil wilde zal zou moet moest mag mocht wordt werd gaat ging komt kwam zegt zei vertelt vertelde
  geeft gaf vindt vond weet wist belt belde vraagt vroeg meldt meldde woont woonde werkt werkte ziet zag denkt dacht staat
  stond zit zat ligt lag slaapt sliep loopt liep krijgt kreeg doet deed neemt nam maakt maakte houdt hield blijft bleef lijkt
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
