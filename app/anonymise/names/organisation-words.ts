import type { TextLanguage } from '../finding.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Kinds of organisation that carry a name, and what to call them without it. */
const kinds: [pattern: RegExp, nl: string, en: string][] = [
  [
    /^(?:brede|montessori|dalton|vrije)?school$|^(?:sbo|sbo-school|kindcentrum|scholengemeenschap|lyceum|gymnasium|mavo|havo)$/,
    'een school',
    'a school',
  ],
  [
    /^(?:basisschool|peuterspeelzaal|kinderdagverblijf|kinderopvang|kdv|bso|nursery)$/,
    'een basisschool',
    'a primary school',
  ],
  [/^(?:universiteit|hogeschool|university|college|academie|academy|roc|mbo)$/, 'een opleiding', 'a college'],
  [/^(?:ziekenhuis|hospital|kliniek|clinic|polikliniek|umc|mc|infirmary)$/, 'een ziekenhuis', 'a hospital'],
  [/^(?:ggz|ggz-instelling|ggz-centrum)$/, 'een GGZ-instelling', 'a mental health service'],
  [/^(?:ggd)$/, 'een GGD', 'a public health service'],
  [
    /^(?:verpleeghuis|verzorgingshuis|verzorgingstehuis|woonzorgcentrum|zorgcentrum|hospice|woonvorm|woongroep|zorgboerderij|bejaardenhuis|zorghuis|dagbesteding|nursing-home)$/,
    'een zorgcentrum',
    'a care home',
  ],
  [
    /^(?:zorggroep|zorginstelling|thuiszorg|thuiszorgorganisatie|zorgorganisatie|zorgaanbieder|jeugdzorg|jeugdhulp|jeugdbescherming|instelling)$/,
    'een zorgorganisatie',
    'a care organisation',
  ],
  [
    /^(?:huisartsenpraktijk|huisartsenpost|gezondheidscentrum|praktijk|tandartspraktijk|apotheek|pharmacy|surgery)$/,
    'een praktijk',
    'a practice',
  ],
  [
    /^(?:woningcorporatie|woningstichting|woningbouwvereniging|corporatie|wooncorporatie)$/,
    'een woningcorporatie',
    'a housing association',
  ],
  [/^(?:gemeente|stadsdeel|deelgemeente|council|municipality)$/, 'een gemeente', 'a municipality'],
  [
    /^(?:provincie|waterschap|hoogheemraadschap|omgevingsdienst|veiligheidsregio|ministerie|rijksdienst|inspectie|rechtbank|gerechtshof|ministry|department|court|politie|politiebureau|reclassering)$/,
    'een overheidsdienst',
    'a public body',
  ],
  [/^(?:stichting|foundation|charity|fonds|trust)$/, 'een stichting', 'a foundation'],
  [
    /^(?:vereniging|sportvereniging|voetbalvereniging|voetbalclub|sportclub|club|buurthuis|wijkcentrum|association|society|bond)$/,
    'een vereniging',
    'an association',
  ],
  [
    /^(?:kerk|moskee|parochie|kerkgenootschap|church|mosque|parish|synagoge|klooster)$/,
    'een geloofsgemeenschap',
    'a place of worship',
  ],
  [
    /^(?:bedrijf|firma|bakkerij|slagerij|supermarkt|restaurant|café|hotel|winkel|garage|bank|verzekeraar|zorgverzekeraar|company|firm|uitzendbureau|bureau|advocatenkantoor|bewindvoeringskantoor|krant|omroep|uitgeverij|museum|theater|bibliotheek)$/,
    'een bedrijf',
    'a company',
  ],
  [/^(?:wijkteam|buurtteam|locatie|afdeling)$/, 'een team', 'a team'],
]

/** What the kind word says, in the language of the text; nothing for other words. */
export function kindOf(lower: string, lang: TextLanguage): string | undefined {
  const kind = lower.length < 26 ? kinds.find(([pattern]) => pattern.test(lower)) : undefined
  return kind?.[lang === 'nl' ? 1 : 2]
}

/** Words inside a name that make it the name of an organisation: "Rozenhof Zorggroep", "Smit B.V.". */
const inside = set(`
  stichting vereniging groep group bank zorg zorggroep ziekenhuis hospital universiteit university hogeschool college academie
  academy school lyceum gymnasium instituut institute foundation fonds holding ltd inc llc plc gmbh corp corporation company co
  bv nv vof umc ggz ggd roc kliniek clinic centrum center centre museum theater orkest orchestra ministerie ministry
  rechtbank raad council partij party bond club fc sc vv kerk church krant times omroep uitgeverij press records
  verzekeringen advocaten makelaars thuiszorg jeugdzorg jeugdbescherming jeugdhulp wonen woningstichting stadsdeel
  waterschap provincie gemeente airlines airways industries systems services solutions partners associates`)

export const isInside = (lower: string) => inside.has(lower.replace(/\./g, ''))

/** Public bodies everyone deals with: worth a look, they narrow nothing down by themselves. */
const national = set(`
  uwv svb duo cbs rivm ind coa cjib rdw rvo rijkswaterstaat knmi tno vng wrr scp cpb pbl afm acm dnb nvwa ilt dji ocw vws
  szw bzk`)

export const isNational = (lower: string) => national.has(lower)
