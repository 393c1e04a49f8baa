import { after, before } from '../../before.ts'
import { pattern } from '../../pattern.ts'
import { isGivenName, isOrdinary, isSurname } from '../../words/lookup.ts'

// "3 jaar" is an age or a while, and the words around it tell which.
const WHILE_BEFORE =
  /(?:\b(?:sinds|in|al|gedurende|over|na|binnen|elke|iedere|per|om de|laatste|afgelopen|komende|eerste|tweede|vorige|hele|contract van|duur van|straf van|periode van|termijn van|totaal|minimaal|maximaal|tot wel|nog|garantie|ervaring van|relatie van|huwelijk van|voor|vroeg|eist(?:e)?|kreeg|krijgt|legde|werkte?|gewerkt|woonde?|woont|leefde|rookte?|diende|for|over|after|within|every|last|past|next|first|about a|term of|sentence of|ago|since|during|of (?:about|over))(?: (?:ruim|bijna|zo'n|ongeveer|meer dan|circa|ca\.?|minstens|de|het|about|almost|more than|the))?|-|tussen(?: de)? \d{1,3} (?:en|tot)|between \d{1,3} and|\d{1,3} ?(?:à|a|-|of|or|to|tot) ?|[x×¤]) ?$/iu
const WHILE_AFTER = pattern.i`^(?: (?:oude|geen)(?!\p{L})|,? ?(?:geleden|jonger|ouder\b|younger|older|lang\b|later|terug\b|eerder|ervaring|samen\b|getrouwd|gehuwd|gescheiden|dakloos|verslaafd|werkloos|weduwe|in dienst|werkzaam|gewerkt|werkt|werken|wonen|woont|bezig|na\b|vóór|voor\b(?! haar| zijn)|durende|durend|celstraf|gevangenis|cel\b|tbs|voorwaardelijk|jeugddetentie|garantie|onderwijs|schuld|wacht|verblijf|behandeling|therapie|nuchter|clean|abstinent|stabiel|contract|jubileum|bestaan|dienstverband|huwelijk|traject|periode|onderzoek|relatie|ago\b|later|earlier|experience|before|after\b|together|married|in prison|of (?:experience|service|marriage|work|age and)|apart|sober|warranty|contract|sentence|term\b|period|program|plan\b|study|at the|in a row|achtereen|aaneen|per\b|bij (?:ons|de|het)|niet meer|(?!(?:toen|als|omdat|dat|en|maar|want|wanneer|nu|waar|die|voordat|nadat|terwijl)(?!\p{L}))\p{L}{2,14} (?:hij|zij|ze|ik|wij|we|men|er)(?!\p{L})))`
/** "een man van 20 jaar" is an age, whatever comes after it. */
const SURELY_BEFORE = pattern`(?:\b(?:man|vrouw|jongen|meisje|kind|kindje|baby|peuter|kleuter|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|moeder|vader|oma|opa|cliënt|cliënte|client|bewoner|bewoonster|weduwe|weduwnaar|heer|dame|leerling|student|patiënt|patiënte|iemand|tweeling|jongere|neef|nicht|woman|boy|girl|child|son|daughter|mother|father|toddler|teenager|patient|widow|widower|resident|pupil) (?:van|of|aged)(?: ongeveer| bijna| circa| zo'n| about)?|\b(?:[Ll]eeftijd(?: van)?|aged?|age of)[: ]{0,2}|\p{Lu}\p{Ll}+ van) ?$`
const LIKELY_BEFORE =
  /(?:\b(?:is|was|wordt(?: (?:hij|zij|ze|ie))?|werd|bent?|word|bijna|inmiddels|nu|pas|net|toen|is nu|al wel|turned|turns|now|nearly|man|vrouw|jongen|meisje|zoon|dochter|broer|zus|broertje|zusje|moeder|vader|oma|opa|peuter|kleuter|cliënt|cliënte|pt\.?)[: ]{0,2}|(?:[Ss]ignalement|[Dd]escription)[^.\n:]{0,24}: |\() ?$/u
/** "ik heb dertig jaar gevaren", "zij woont hier 19 jaar": so long, whoever it is. */
const SPENT = pattern.i`(?<!\p{L})(?:heeft|heb(?:ben)?|had(?:den)?|woont?|wonen|zorgt?|kent?) (?:(?:nu|al|hier|er|zo|ook|toen|daar|ruim|bijna|zelf|nog) ){0,2}$`
/** "2. Müge, dochter, 14 jaar." */
const OF_KIN = pattern.i`(?<!\p{L})(?:kind|jongen|meisje|baby|peuter|cliënte?|patiënte?|man|vrouw|mevrouw|meneer|zoon|dochter|broer|zus|broertje|zusje|tweeling|moeder|vader|oma|opa|stief\p{L}+), $`
const IN_A_LIST = pattern.i`(?:kinderen|zoons?|dochters?|children|gezin(?:sleden)?|broers|zussen|huisgenoten)[^.\n]{0,26} \p{Lu}\p{L}+ $`
const IS_AGE_AFTER = /^(?: oud\b| old\b|-old|\)|, (?:groep|woont|zit|heeft|is|was|gaat|alleenstaand|gehuwd|lives|has))/i

/** "een huis van zestig jaar oud": as old as a thing. */
const OF_A_THING = pattern.i`\b(?:huis|woning|gebouw|pand|auto|fiets|boom|kerk|brug|school|wijk|bedrijf|stichting|vereniging|club|traditie|wet|house|building|car|tree|church) (?:van|is|was|of|that is)(?: \p{L}{2,9}){0,2} ?$`

const SURELY_IS = pattern`(?<!\p{L})(?:[Hh]ij|[Zz]ij|[Zz]e|[Mm]evrouw|[Mm]eneer|[Cc]liënte?|[Bb]etrokkene|(?:[Hh]eer|[Mm]evrouw|[Mm]w\.?|[Dd]hr\.?) \p{Lu}[\p{L}'-]+) (?:is|was) $`
const INITIAL = pattern`^\p{Lu}\.? $`

/** "Fleurtje van den Oetelaar, ": a first name and a surname, or one of the two. */
const LAST_NAMED = pattern`(?:(\p{Lu}[\p{L}-]*\.? )((?:(?:van|de|den|der|ter|ten|el|al|'t) ){0,3}))?(\p{Lu}[\p{L}-]+)(,?) ?$`

const END_OF_LINE = /^\.?\s*(?:\n|$)/

export const isOfThing = (text: string, start: number) => OF_A_THING.test(before(text, start, 36))

/** Whether a number of years at this place is how old someone is. Of a small number the text must say so. */
export function isAge(text: string, start: number, end: number, years: number): boolean {
  const [said, next] = [before(text, start, 36), after(text, end, 24)]
  if (years > 120 || /\d[.,/-]$/.test(said) || isOfThing(text, start)) return false
  if (IS_AGE_AFTER.test(next)) return true
  if (SURELY_BEFORE.test(said)) return true
  if (SPENT.test(said)) return false
  const [, first, between, name = '', comma] = LAST_NAMED.exec(said) ?? []
  // "Jay Landsman, 39 jr, gescheiden"
  if (first && comma && next.startsWith(',') && (between || isGivenName(first.trim()) || INITIAL.test(first)))
    return true
  // "Dylano S., 13 jaar", "een zoon, Abel, van vier jaar"
  if (pattern`\p{Lu}\p{Ll}+(?: \p{Lu}\.,|, van) $`.test(said)) return true
  // "De heer Girigorie is 45 jaar, gescheiden"
  if (SURELY_IS.test(said) && next.startsWith(',')) return true
  // "Ljubica, 66 jaar, weduwe"
  if (comma && next.startsWith(',') && years > 14 && (isGivenName(name) || !isOrdinary(name, 'nl'))) return true
  if (WHILE_AFTER.test(next)) return false
  // "Jayden 9 jaar", "Bouzidi, 9 jaar", "Fernando R. Sluis, 16 jaar"; not "Grafrecht, twintig jaar".
  if (LIKELY_BEFORE.test(said) || isGivenName(name)) return true
  if (/\d/.test(text.charAt(start)) && OF_KIN.test(said)) return true
  // "Kinderen: Ghalia 2 jaar, Joel 9 jaar"
  if (name && IN_A_LIST.test(said) && /^(?:[,;)\n]|$| en )/.test(next)) return !isOrdinary(name, 'nl')
  // "groep Egeltjes, 2 jaar en 10 maanden,": nobody counts a while so.
  if (comma && / (?:en|,) \d/.test(text.slice(start, end)) && /^[,.;)\n]/.test(next)) return true
  // "Oleksandr (Sasja) Bondarenko, groep 7, 10 jaar": at the end of a line of the file.
  if (END_OF_LINE.test(next) && (first || pattern` [,;/-] $|[\p{L}\d)][,;] $|\t$| {2}$`.test(said))) return true
  if (comma) return Boolean(first) || isSurname(name) || !isOrdinary(name, 'nl')
  return years >= 15 && !WHILE_BEFORE.test(said)
}
