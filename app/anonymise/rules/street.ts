import { after, before } from '../before.ts'
import { pattern } from '../pattern.ts'

const ADDITION = pattern`^ (?:nr\.? ?|nummer |[NOZW]\.?Z\.? )?\d{1,4}(?: t/m \d{1,4}|[a-z]? en \d{1,4}[a-z]?(?=[,;)\n]|\.(?!\d)|$| (?:te|in) )|,? (?:[kK](?:amer|mr)?|unit|app(?:artement)?)\.? ?(?:\d{1,3}(?!\.?\d)|[A-Z](?![\p{L}\d]))| (?:[A-Z]|[a-z] )\d{2}| ?(?:[a-zA-Z](?:-\d)?|bis|beneden|boven)(?![\p{L}\d])|[- /]{1,3}(?:[IVX]{1,4}|hs|bis|huis|boven|links|rechts|zwart|rood|zw|rd|\d{1,4}[A-Z]?(?: hoog)?)(?![\p{L}\d])|-[a-zA-Z](?![\p{L}\d])| \((?:achter|voor|boven|beneden)\))?(?![\p{L}\d])`
const COUNTED =
  /^ ?(?:uur|jaar|jr|weken|dagen|maanden|keer|x\b|kinderen|mensen|personen|bewoners|woningen|huizen|meter|km|minuten|euro|%|jongeren|gezinnen|maal|van de|procent|[.:]\d\d)/i
const FIRST_NAMES = pattern`(?:^|[^\p{L}\d.])((?:\d{1,2}e |(?:Prof\.|Dr\.|Mgr\.|Ds\.|Burg\.|Burgemeester|Pastoor|Professor|Dokter|Koningin|Prins|Prinses|Sint|St\.|Gen\.|Generaal|De|Het|Jan|Van|Von|Oude|Nieuwe|Lange|Korte|Eerste|Tweede|Derde|Grote|Kleine|Laan|Da|\p{Lu}\.|\p{Lu}\p{L}{1,15}(?= (?:van|de|der|den|ten|ter|[aà]) )|Bos en|(?<=(?<!\p{L})(?:aan|op|in|naar|bij|langs|van|uit|pand|adres)(?: de| het)? )\p{Lu}\p{L}{1,15}) )(?:(?:\p{Lu}[\p{L}.]{0,15}|[aà]|van|de|der|den|ten|ter|'t|het) ){0,3})$`
const NOT_FIRST =
  /^(?:In|Op|Aan|Bij|Naar|Uit|Vanuit|Langs|Via|De|Het|Een|Daar|Hij|Zij|Ze|Ik|We|Er|Dat|Die|Mevrouw|Meneer)\b/

/** Where the house number ends that comes after a street, 0 if what comes is a number of something else. */
export function endOfNumber(text: string, end: number): number {
  const number = ADDITION.exec(after(text, end, 20))?.[0]
  if (number === undefined || /^ (?:19|20)\d\d$/.test(number)) return 0
  return COUNTED.test(after(text, end + number.length, 14)) ? 0 : end + number.length
}

/** Where the name of a street begins: "Jan van Galenstraat", "Burg. de Vlugtlaan", "1e Helmersstraat". */
export function startOfStreet(text: string, start: number): number {
  const first = FIRST_NAMES.exec(before(text, start, 50))?.[1] ?? ''
  // "betreft: De Genestetlaan 14": an article with a capital inside a sentence.
  const isInside = /^(?:De|Het) $/.test(first) && pattern`[\p{Ll},:] $`.test(before(text, start - first.length, 2))
  return NOT_FIRST.test(first) && !isInside ? start : start - first.length
}
