// Words after which a name often follows, in both languages.
import type { TextLanguage } from '../finding.ts'
import { kept } from '../words/kept.ts'
import { isDoing, isFunctionWord, isListedWord, isRoleWord } from '../words/lookup.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Kin and people close by: "zijn broertje Colin". */
export const kin = set(`
  vader moeder zoon zoontje dochter dochtertje broer broertje zus zusje zuster oma opa tante oom neef neefje nicht nichtje
  partner echtgenoot echtgenote vriend vriendin vriendje vriendinnetje ex ex-man ex-vrouw ex-partner stiefvader stiefmoeder
  stiefzoon stiefdochter pleegvader pleegmoeder pleegzoon pleegdochter kleinzoon kleindochter schoonzoon schoondochter
  schoonmoeder schoonvader schoonzus zwager tweelingbroer tweelingzus halfbroer halfzus kind baby peuter kleuter jongen jongere
  meisje man vrouw weduwe weduwnaar mama papa buurman buurvrouw buurjongen buurmeisje mantelzorger verloofde vriend
  gezin kinderen kleinkinderen neefjes nichtjes broertjes zusjes zoontjes dochtertjes zoons zonen dochters broers zussen ouders echtpaar familie fam stel tweeling gebroeders buren buur va ma pa
  mem heit beppe echtg adoptiefouders pleegouders pleeggezin crisispleeggezin gezinshuis relatie
  father mother son daughter brother sister grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece
  husband wife partner boyfriend girlfriend friend mum mom dad stepfather stepmother stepson stepdaughter neighbour neighbor
  child baby widow widower fiancé fiancée twins kids children parents couple family`)

const ROLE_ENDS =
  /(?:begeleid(?:er|ster)|bewo(?:ner|onster)|kundige|zorgende|schapper|steuner|chirurg|erkracht|seerder|prikker|arts|agente?|dokter|werk(?:er|ster)|consulente?|vpk|psych|majoor|makelaar|coach|regisseur|manager|ambtenaar|minister|leid(?:er|ster)|voorzitter|therapeute?|loog|loge|peed|goog|goge|voogd|beschermer|adviseur|directeur|secretaris|docente?|leraar|lerares|coördinator|specialist|medewerk(?:er|ster)|verzorger|verzorgster|verlener|ouder|meester|trainer|schrijver|speler|speelster|kunstenaar|rechter|officier|inspecteur|man|vrouw|[^r]ist|iater|iste|eur|euse|ator|atrice|icus|(?<!zev|wass)enaar|delaar|enares|moeder|vader|dochter|zoon|broer|zus|worker|keeper|assistente?|genoot|genoten?|(?:werk|deel|waar)ne(?:mer|emster)|aangever|houd(?:er|ster)|(?<!ver)huurder|ganger|volg(?:er|ster)|vang(?:er|ster)|vra(?:ger|agster)|zoek(?:er|ster)|legger|sprek(?:er|ster)|diener|dienster|meldster|maakster|valler|valster|bode|collega|persoon|tineerde|jarige|hoofd|gevende)$/u

export const isRole = kept((word) => isRoleWord(word) || (word.length > 6 && ROLE_ENDS.test(word)))

/** "huisgenoten", "begeleiders": more than one who is someone's something. */
export const isRoles = kept((word) => word.length > 7 && isRole(word.replace(/(?:en|s)$/, '')))

/** "heet Colin", "namens Anneke": nothing but a name follows. */
export const naming =
  set(`heet heette heten genaamd geheten namens roepnaam voornaam voornamen achternaam naam bijnaam bijnamen koosnaam voorletters initialen called named
  ondergetekende t.a.v tav signed namelijk paraaf handtekening`)

export const greetings = set(
  `beste hoi hallo hai hey hi dag geachte lieve goedemorgen goedemiddag dear hello ha dear hoihoi`,
)

const STRONG =
  /(?:trok|sprak|brak|stak|bood|goot|loog|vloog|boog|koos|vroor|schoot|sloot|genoot|steeg|zweeg|keek|greep|kneep|sneed|beet|riep|viel|ving|hing|stierf|wierp|zwierf|bond|zong|sprong|zwom|klom|droeg|sloeg|joeg|voer|woog|zwoer|bracht|kocht|zocht|won|las|bad|vergat|verloor)$/

/** What looks like a verb of one person: "nestelt", "verhuisde", "vertrok"; not "apart", which is a word itself. */
export const isLikeDeed = (word: string, lang: TextLanguage) =>
  isDoing(word) || (lang === 'nl' && !isFunctionWord(word) && (STRONG.test(word) || isFormOfVerb(word)))

const isFormOfVerb = (word: string) => word.length > 4 && /(?:t|[dt]e)$/.test(word) && !isListedWord(word)
