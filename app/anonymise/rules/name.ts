import { pattern } from '../pattern.ts'
import { isDoing, isFunctionWord, isGivenName, isPlace } from '../words/lookup.ts'

// Reads a name word by word, so that no text can make it go back over what it read.
const WORD = pattern.y` {1,2}((?:\p{Lu}\p{M}?\.){1,5}|[\p{L}'][\p{L}\p{M}'-]{0,40}\.?)(?![\p{L}\p{M}\d])`
const MOST_WORDS = 9

const INITIALS = pattern`^(?:\p{Lu}\p{M}?\.)+$`
const NAME = pattern.i`^(?:[dlo]')?\p{Lu}[\p{L}\p{M}'-]+\.?$`
const CAPITAL = pattern`^(?:[dlo]')?\p{Lu}`
const PARTICLE =
  /^(?:van|von|vd|vande|den|der|de|het|ten|ter|te|op|in|la|le|du|el|al|bin|ben|abu|da|dos|di|'[tsn]|aan|uit|bij|onder)$/i
/** "mevrouw in Amsterdam", "de meneer bij Bakkerij": only "in 't Veld" and the like are names. */
const PLACE = /^ ?(?:in|op|bij|aan|uit|onder|te)$/
/** Who someone works for: "de mevrouw van de Gemeente", "van het UWV". */
const EMPLOYER =
  /^(?:gemeente|jeugdzorg|politie|thuiszorg|wijkteam|buurtteam|school|slachtofferhulp|reclassering|belastingdienst|kerk)$/i
const ACRONYM = pattern`^\p{Lu}{2,4}$|^(?:Wmo|Wlz)$`
const BEGINS_SENTENCE =
  /^(?:Ik|Hij|Zij|Ze|Het|Een|Er|We|Wij|Je|Jij|U|Dat|Die|Dit|Daar|Daarna|Toen|Nu|Maar|En|Of|Ook|Als|Wat|Wie|Hoe|Waarom|I|He|She|It|The|And|But|Then|They|You|What|When)$/

/** Where the name ends that begins after this place, if one does. */
/** "mevrouw te Brake", "Antoon te Riele", and not "De Jong te Rotterdam". */
function isSurnameBehindTe(rest: string, before: string, words: number): boolean {
  const [, name = ''] = pattern`^ (\p{Lu}[\p{L}'-]+)`.exec(rest) ?? []
  return name !== '' && (words === 0 || (!isPlace(name) && (words === 1 || isGivenName(before))))
}

/** "MEVROUW DE GRAAUW WIL NIET": in a line of capitals only a word that is no name says where it ends. */
const isShouted = (word: string) =>
  word === word.toUpperCase() && (isFunctionWord(word.toLowerCase()) || isDoing(word.toLowerCase()))

export function nameEndsAt(text: string, start: number): number | undefined {
  let end: number | undefined
  let particles = ''
  let before = ''
  WORD.lastIndex = start
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const match = WORD.exec(text)
    const word = match?.[1] ?? ''
    // "mevrouw X." has been made unrecognisable already: initials count only before a name.
    if (INITIALS.test(word)) continue
    // "de heer Jansen uit Den Haag", "De Jong te Rotterdam": a place begins.
    const isTe = /^te$/i.test(word) && isSurnameBehindTe(text.slice(WORD.lastIndex, WORD.lastIndex + 26), before, words)
    if (end !== undefined && particles === '' && PLACE.test(word) && !isTe) break
    before = word
    if (PARTICLE.test(word)) particles += isTe ? '' : ` ${word}`
    else if (isName(word, particles)) {
      end = WORD.lastIndex - (/[.'-]+$/.exec(word)?.[0].length ?? 0)
      particles = ''
      if (word.endsWith('.')) break
    } else break
  }
  return end
}

function isName(word: string, particles: string): boolean {
  const bare = word.replace(/\.$/, '')
  if (!CAPITAL.test(bare) || !NAME.test(bare) || BEGINS_SENTENCE.test(bare) || isShouted(bare)) return false
  return !PLACE.test(particles) && !(/^ van\b/.test(particles) && (EMPLOYER.test(bare) || ACRONYM.test(bare)))
}
