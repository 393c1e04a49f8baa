import { pattern } from '../pattern.ts'
import { isRoleWord } from '../words/lookup.ts'
import { isBeside } from './chunk.ts'
import { greetings, isRole, isRoles, kin, naming } from './cues.ts'
import type { Token } from './token.ts'

/** What stands before a name and gives it away, or says that it is something else. */
export type Cue = 'title' | 'kin' | 'role' | 'naming' | 'greeting' | 'signature' | 'place' | 'article' | 'none'

/** Cues that leave little doubt. */
export const SURE = new Set<Cue>(['title', 'naming', 'greeting', 'signature', 'kin', 'role'])

/** Without its dot. */
export const TITLES = new Set(
  'mevrouw mevr mw mejuffrouw mej mrs ms miss meneer mijnheer heer heren dhr hr mr mister dokter dr drs prof professor doctor juf juffrouw meester zuster zr fam psych gz-psych broeder nurse tante oom oma opa aunt uncle granny sir lady lord ds dominee pater jhr baron barones ir ing'.split(
    ' ',
  ),
)
const PLACING = new Set(
  'in te uit naar nabij buiten locatieverbod gebiedsverbod straatverbod verhuizing omgeving regio rond vanuit vanaf richting stadsdeel raadzaal wijk buurt dorp stad plaats woonplaats zittingsplaats standplaats rivier beek meer eiland berg gebergte graafschap hertogdom vorstendom koninkrijk keizerrijk deelstaat schiereiland bisdom provincie district kanton streek dal vallei gehucht buurtschap deelgemeente vliegveld luchthaven station river county village island mount lake from to near at towards around town city village'.split(
    ' ',
  ),
)
const LANDED = new Set(
  'graaf gravin hertog hertogin heer vrouwe koning koningin keizer vorst bisschop aartsbisschop burgemeester bailiff drost markgraaf count duke earl king queen bishop mayor'.split(
    ' ',
  ),
)
/** "de abdij van Klaarkamp", "de slag bij Adua": what only places have. */
const OF_A_PLACE = new Set(
  'grondgebied abdij klooster kathedraal vesting kasteel ruïne haven kust oever bossen flora fauna bevolking inwoners hoofdstad koninkrijk vorstendom graafschap hertogdom bisdom gouverneur grietman slag beleg inname verovering bevrijding bombardement noorden zuiden oosten westen noordoosten noordwesten zuidoosten zuidwesten'.split(
    ' ',
  ),
)
/** "vraag naar Tjalko" */
const ASKING = /^(?:vraagt?|vragen|vroeg(?:en)?|gevraagd)$/
export const EPONYM =
  /(?:ziekte|syndroom|afasie|atrofie|manoeuvre|classificatie|kwadrant|formule|proef|teken|reflex|wet|theorie|schaal|model|methode|test|lijst|piramide|cirkel|cyclus|fasen|score|besluit|index|taal|language|disease|syndrome|law|scale|theory)$/
/** "de app Maxx", "groep Maan", "code Geel": what carries a name, and is no one. */
const THINGS = new Set(
  'app merk type code spel game single album debuutalbum opera musical symfonie film boek bundel dichtbundel memoires roman serie jeugdserie stripreeks tijdschrift weekblad dagblad band schip fregat stoomschip zalf crème tabletten tablet capsules middel medicijn model versie systeem pakket programma methode cursus module groep domein thema alfabet ras soort geslacht vragenlijst test schaal brand afdeling afd unit'.split(
    ' ',
  ),
)
const ARTICLES = new Set('de het een the a an dit deze twee drie vier vijf zes zeven acht negen tien'.split(' '))
/** From the end of what stands before a word, for it is asked of every word. */
const CLOSING = pattern.i`$(?<=(?:groet(?:en|jes)?|mvg|hoogachtend|sincerely|regards|best wishes|cheers|liefs|kus(?:jes|sen)?|knuffel|gr(?:tjs)?|(?<![\p{L}\d])x+|yours|dank|thanks)[,.!]?\s{0,4})`
const IS_CALLED =
  /$(?<=(?:^|[\s,.(])(?:a(?:f|an)w\.|ik ben|werkte? als|noemt zich(?:zelf)?|noemde zich(?:zelf)?|alias|bijgenaamd|bijnaam|beter bekend als|(?:dossier|pas|paspoort|kaart) staat|mijn naam is|de naam|heet (?:hij|zij|ze|jij)|this is|i am|i'm|name is|(?:named|called|genaamd))\s{1,2}["']?)/i
const ASIDE = /^(?: {1,2}|: ?| ?[(,-] ?|[ :]{1,2}["'])$/

/** Every rule about names asks for it, of the same words. */
const asked = new WeakMap<Token, Cue>()

/** Reads the words before the one at `at`. */
export function cueBefore(text: string, tokens: Token[], at: number): Cue {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || !before) return 'none'
  const known = asked.get(token)
  if (known) return known
  const cue = cueOf(text, tokens, at, before, token)
  asked.set(token, cue)
  return cue
}

function cueOf(text: string, tokens: Token[], at: number, before: Token, token: Token): Cue {
  const lead = text.slice(Math.max(0, token.start - 30), token.start)
  if (CLOSING.test(lead)) return 'signature'
  if (IS_CALLED.test(lead)) return 'naming'
  const word = before.lower.replace(/\.$/, '')
  const gap = token.gap.replace(/^\.(?=:)/, '')
  if (isBeside(token) || /^\. {0,2}$/.test(token.gap)) {
    if (TITLES.has(word) && !/^(?:MS|MR|ING)$/.test(before.text)) return 'title'
    if (token.gap.startsWith('.')) return 'none'
    if (greetings.has(word) && (before.isFirst || before.shape !== 'lower' || text.charAt(token.end) === ','))
      return 'greeting'
    if (word === 'naar' && ASKING.test(tokens[at - 2]?.lower ?? '')) return 'naming'
    // "wethouder Te Boome"
    if (PLACING.has(word) && (before.shape === 'lower' || before.isFirst)) return 'place'
    if ((ARTICLES.has(word) && (before.text !== 'A' || before.isFirst)) || THINGS.has(word)) return 'article'
    // "graaf van Holland", "ziekte van Dupuytren"
    const of = /^(?:van|of|bij)$/.test(word) ? tokens[at - 2]?.lower : undefined
    if (of && (OF_A_PLACE.has(of) || (word !== 'bij' && LANDED.has(of)))) return 'place'
    if (of && word !== 'bij' && EPONYM.test(of)) return 'article'
  }
  if (/^[:;.]/.test(gap) && !naming.has(word))
    return /^:/.test(gap) && (isRole(word) || isRoles(word) || kin.has(word)) ? 'role' : 'none'
  if (!ASIDE.test(gap)) return 'none'
  if (naming.has(word)) return 'naming'
  const isApart = !isBeside(token)
  // "de zoon, Colin": only of one person.
  if (kin.has(word)) return isApart && !/^ ?[(,]/.test(token.gap) ? 'none' : 'kin'
  // "Fos Telleman aan de Zonnedauw": a surname that ends as a role does.
  const [own, first] = [tokens[at - 1], tokens[at - 2]]
  if (own?.shape === 'title' && !own.isFirst && !isRoleWord(word) && first?.shape === 'title' && isBeside(own))
    return 'none'
  return isRole(word) || (isApart && isRoles(word)) ? 'role' : 'none'
}
