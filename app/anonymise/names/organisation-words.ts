import type { TextLanguage } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { kept } from '../words/kept.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Kinds of organisation that carry a name, as a word or its end ("tennisclub"), and what to call them without it. */
const kinds: [pattern: RegExp, nl: string, en: string][] = [
  [
    /(?:peuterspeelzaal|kinderdagverblijf|kinderopvang|opvang|^kdv|^bso|^nursery|basisschool|^o?bs|^(?:r?k|pc?|jena)?[bc]bs|^rkbs)$/,
    'een basisschool',
    'a primary school',
  ],
  [
    /(?:school|lyceum|gymnasium|kindcentrum|scholengemeenschap|.onderwijs|^mavo|^vmbo|^havo|^v?sbo|^vso|^isk|^i?kc|^o?sg)$/,
    'een school',
    'a school',
  ],
  [
    /(?:universiteit|hogeschool|university|college|academie|academy|conservatorium|^[ar]oc|^mbo)$/,
    'een opleiding',
    'a college',
  ],
  [/(?:ziekenhuis|gasthuis|hospital|kliniek|clinic|umc|^mc|infirmary)$/, 'een ziekenhuis', 'a hospital'],
  [pattern`^ggz(?:-\p{L}+)?$`, 'een GGZ-instelling', 'a mental health service'],
  [/^ggd$/, 'een GGD', 'a public health service'],
  [
    /(?:(?:verpleeg|verzorgings|bejaarden|zorg|gezins|logeer|inloop|woonzorg)t?(?:e?huis|centrum)|^huize|residentie|hospice|woonvorm|woongroep|(?:zorg|kinder)boerderij|^azc|^pi|^fp[ack]|dagbesteding|nursing-home)$/,
    'een zorgcentrum',
    'a care home',
  ],
  [
    /(?:(?:thuis|jeugd|buurt|ouderen|kraam|gehandicapten)zorg|zorggroep|instelling|(?<!re)organisatie|zorgaanbieder|jeugdhulp|jeugdbescherming|bewindvoering|welzijn|woonzorg|(?:lozen|slavings)zorg|^(?:woon|zorg|steun|werk)punt|^woon(?:goed|bron|diensten)|(?:arbo|taxi)dienst|mentorschap|werkplein|^mee|maatschappelijk-werk)$/,
    'een zorgorganisatie',
    'a care organisation',
  ],
  [
    /(?:praktijk|huisartsenpost|gezondheidscentrum|apotheek|fysiotherapie|pharmacy|surgery)$/,
    'een praktijk',
    'a practice',
  ],
  [/(?:corporatie|woningstichting|woonstichting|bouwvereniging)$/, 'een woningcorporatie', 'a housing association'],
  [/^(?:gemeente|(?:deel|fusie)gemeente|stadsdeel|council|municipality)$/, 'een gemeente', 'a municipality'],
  [
    /^(?:provincie|waterschap|wetterskip|hoogheemraadschap|(?:omgevings|rijks)dienst|veiligheidsregio|ministerie|inspectie|rechtbank|gerechtshof|ministry|department|court|brandweer|politie|politiebureau|reclassering)$/,
    'een overheidsdienst',
    'a public body',
  ],
  [/(?:stichting|foundation|charity|fonds|trust)$/, 'een stichting', 'a foundation'],
  [
    /(?:vereniging|club|buurthuis|dorpshuis|association|society|bond|genootschap|koor|orkest|harmonie|fanfare|scouting|belang|(?:wijk|dorps|buurt|participatie|cliënten)raad|buurtkamer|(?:voedsel|kleding|speelgoed|krediet|stads|volkskrediet)bank|^vve|^rk[sv]v|^[afhkst]c|^[vs]v)$/,
    'een vereniging',
    'an association',
  ],
  [
    /(?:kerk|moskee|parochie|kerkgenootschap|church|mosque|parish|synagoge|klooster)$/,
    'een geloofsgemeenschap',
    'a place of worship',
  ],
  [
    /(?:bedrijf|.{4}groep|coöperatie|coaching|incasso|kringloop|snackbar|jachthaven|artsen|firma|.{3}erij|boekhandel|supermarkt|restaurant|café|cafetaria|(?:thee|eet|koffie)huis|pizzeria|hotel|camping|.{3}park|(?:taal|ouder|familie|opvang|moeder|gilde|ontmoetings|jongeren|kinder|dieren)te?huis|hoeve|hus|asiel|brigade|honk|kapsalon|manege|sporthal|zwembad|speeltuin|winkel|garage|atelier|werkplaats|fabriek|maatschappij|.{3}centrum|^bank|^rabobank|verzekeraar|company|firm|bureau|kantoor|deurwaarders|pension|advocat(?:en|uur)|notarissen|accountants|makelaars|aannemer|krant|dagblad|weekblad|tijdschrift|galerie|omroep|^rtv|museum|theater|schouwburg|concertgebouw|collectief|bibliotheek)$/,
    'een bedrijf',
    'a company',
  ],
  [
    /^(?:(?:sociaal-)?wijkteam|(?:buurt|dorps|jeugd|gebieds|fact-|basis|crisis|kern|gezins)team|cjg|locatie|afdeling)$/,
    'een team',
    'a team',
  ],
]

const kindWith = kept((lower) => (lower.length < 28 ? kinds.find(([pattern]) => pattern.test(lower)) : undefined))

/** What the kind word says, in the language of the text; nothing for other words. */
export const kindOf = (lower: string, lang: TextLanguage): string | undefined =>
  kindWith(lower)?.[lang === 'nl' ? 1 : 2]

/** Of these many are called by what they do: "afdeling Burgerzaken" is none that tells. */
export const isPartOfOne = (lower: string) => /^(?:locatie|afdeling|(?:werk|project|stuur|doel)groep)$/.test(lower)

/** Kinds that "van" belongs to: "Universiteit van Tilburg", "ministerie van Financiën"; not "de school van Anna". */
export const takesVan = (lower: string) =>
  /(?:universiteit|hogeschool|academie|conservatorium|^roc|ministerie|dagblad|rechtbank)$/.test(lower)

/** Words inside a name that make it the name of an organisation: "Rozenhof Zorggroep", "Smit B.V.". */
const inside = set(`
  stichting vereniging groep group bank zorg zorggroep ziekenhuis hospital universiteit university hogeschool college academie
  academy school lyceum gymnasium instituut institute foundation fonds holding ltd inc llc plc gmbh corp corporation company co
  bv nv vof umc ggz ggd roc kliniek clinic centrum center centre museum theater orkest orchestra ministerie ministry
  rechtbank raad council partij party bond club fc sc vv kerk church krant times omroep uitgeverij press records
  verzekeringen advocaten makelaars thuiszorg jeugdzorg jeugdbescherming jeugdhulp wonen woningstichting stadsdeel
  bewind bewindvoering detachering flex
  waterschap provincie gemeente airlines airways industries systems services solutions partners associates`)

export const isInside = (lower: string) => inside.has(lower.replace(/\./g, ''))

/** Public bodies everyone deals with: worth a look, they narrow nothing down by themselves. */
const national = set(`
  uwv svb duo cbs rivm ind coa cjib rdw rvo rijkswaterstaat knmi tno vng wrr scp cpb pbl afm acm dnb nvwa ilt dji ocw vws
  szw bzk`)

export const isNational = (lower: string) => national.has(lower)
