import { type Match, matchesOf, type Rule } from '../finding.ts'
import type { Token } from '../names/token.ts'
import { pattern } from '../pattern.ts'
import { isSurname } from '../words/lookup.ts'

// Parts of towns, waters and woods, by how their names end and the article before them.

const BEFORE =
  "(?<=(?:(?<!\\p{L})(?:[Ii]n|[Uu]it|[Nn]aar|[Oo]p|[Aa]an|[Bb]ij|[Ll]angs|[Dd]oor|[Oo]ver|[Rr]ond|[Nn]abij|[Vv]anuit|[Vv]anaf|[Aa]chter|[Tt]ot|[Oo]nder|van(?= het)) (?:de|het|'t) |(?<!\\p{L})het ).)"
const ENDS =
  'wijk|buurt|kwartier|park|bosch?|zee|meer|plas|plassen|kanaal|polder|eiland(?:en)?|gebergte|duinen|heide|haven|waard|delta|dal|vallei|singel|poort|brug|sluis|toren|hal|plein|(?<!rbeids|oning|uizen|uper|erst|ommel|org)markt|kapel|hof|kade|streek|oever|vaart'
/** "in de Rivierenbuurt", "over de Biesbosch" */
const ENDING = pattern.g`\p{Lu}${BEFORE}\p{L}{2,20}(?:${ENDS})(?![\p{L}-])`
/** "in de Indische Buurt", "uit het Oude Noorden", "op de Grote Markt" */
const OF_TWO = pattern.g`\p{Lu}(?<=(?<!\p{L})(?:de|het|'t) .)\p{L}{2,14}e (?:Buurt|Wijk|Noorden|Zuiden|Oosten|Westen|Kwartier|Markt|Plein|Hart|Bos|Woud|Hout|Brink|Haven|Gracht|Kade|Zee|Meer|Water|Eiland(?:en)?|Heuvelrug|Bergen|Delta)(?!\p{L})`
/** "in Leidsche Rijn", "naar Hoog Catharijne" */
const AFTER_PREPOSITION = pattern.g`(?<=(?<!\p{L})(?:[Ii]n|[Uu]it|[Nn]aar|[Vv]anuit|wijk|buurt) )(?:Lake|Lac|Mount|Mont|Fort|Sierra|Cape|Hoog|Laag|Groot|Klein|Oud|Nieuw|Zuid|Noord|Oost|West|Midden|Sint|Bad|New|San|Santa|Los|Al|El|Costa|Rio|\p{Lu}\p{L}{2,12}(?:sche|se))[ -]\p{Lu}\p{L}{2,20}(?![\p{L}-])`
const WATER = pattern.g`(?<=(?<!\p{L})(?:in|langs|over|op|aan|bij|uit|naar) (?:de|het) )(?:Maas|Waal|Rijn|Nederrijn|IJssel|Vecht|Schelde|(?:Ooster|Wester)schelde|Amstel|Lek|Linge|Eems|Dommel|Rotte|Berkel|Regge|Dinkel|IJ|Gouwe|Zaan)(?![\p{L}-])`

const ENGLISH_END =
  '(?:Station|Airport|Bridge|Beach|County|Valley|Island|Lake|Bay|Heights|Hills|Gardens|Park|Yard|Estate|Wharf|Docks?|Cemetery|Farm|Landing)(?!\\p{L})'
/** Looked for first: the names before it are slow to read. */
const ENGLISH_ENDS = pattern` ${ENGLISH_END}`
const ENGLISH = pattern.g`(?<![\p{L}\d'-])(?:\p{Lu}[\p{L}']{2,20} ){1,3}${ENGLISH_END}`

/** "het Landgoed Eikenrode", "op begraafplaats Zorgvlied" */
const GROUNDS = pattern.g`(?<!\p{L})(?:[Ll]andgoed|[Kk]asteel|[Bb]uitenplaats|[Bb]egraafplaats|[Ss]portpark|[Cc]amping|[Ff]lat|[Ss]tation|[Vv]akantiepark|[Nn]atuurgebied) (?:(?:De|Het|'t) )?\p{Lu}\p{L}{2,20}(?![\p{L}-])`

/** "15:05 Oranjepark.", "kruising Hazelaarstraat / Rondweg": a capital inside a sentence. */
/** "op de hoek van de Burgwal" */
const CORNER = pattern.g`\p{Lu}(?<=(?<!\p{L})(?:hoek|kruising)(?: van)?(?: de| het)? .)[\p{L}-]{3,20}(?=[ ,/.])`
const LANDMARK = pattern.g`\p{Lu}(?<=[\p{Ll}\d,/] .)\p{Ll}{2,16}(?:brug|park|plein|tunnel|viaduct|weg|haven)(?![\p{L}-])`

const SURELY = /(?:zee|eiland(?:en)?|buurt|kwartier|polder|kanaal|gebergte|delta|streek|plein|kade)$/

const read = (text: string): Match[] => [
  ...(ENGLISH_ENDS.test(text) ? matchesOf(text, ENGLISH) : []),
  ...[OF_TWO, AFTER_PREPOSITION, WATER, GROUNDS].flatMap((pattern) => matchesOf(text, pattern)),
  ...matchesOf(text, CORNER),
  ...matchesOf(text, LANDMARK, ({ 0: name }) => !isSurname(name)),
  // "de Boer", "op de Waard": surnames begin and end so too; after "het" they do not.
  ...matchesOf(
    text,
    ENDING,
    ({ 0: name, index }) => SURELY.test(name) || text.charAt(index - 2) === 't' || !isSurname(name),
  ),
]

/** By the words of a text: the rules about names ask for it, too. */
const found = new WeakMap<Token[], Match[]>()

export const landscape: Rule = {
  name: 'place.landscape',
  label: 'LOCATION',
  kind: 'suggest',
  proof: 'list',
  proposals: { nl: ['een buurt', 'een streek'], en: ['a part of town', 'a region'] },
  find: (text, _lang, tokens) => {
    const known = found.get(tokens) ?? read(text)
    found.set(tokens, known)
    return known
  },
}
