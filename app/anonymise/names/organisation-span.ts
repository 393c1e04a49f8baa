import { nationalityOf } from '../words/lookup.ts'
import { isCapital } from './chunk.ts'
import { isRole, kin } from './cues.ts'
import { isKnownOrganisation } from './known-organisations.ts'
import { isOffDuty } from './organisation-stop.ts'
import { kindOf, takesVan } from './organisation-words.ts'
import type { Page } from './page.ts'
import type { Token } from './token.ts'

// How far the name of an organisation goes, before and behind the word that says what it is.

const BETWEEN = /^(?:de|het|'t|van|voor|of|the|for|en|and|der|den|aan|in)$/
const MOST = 7
const INSIDE = /^(?:de|der|den|het|'t)$/
const JOINT = /^(?: {1,2}| & )$/
/** "Gebr. de Wit", "St. Jozef" */
const SHORTENED = /^(?:Gebr|St|Fa|Dr|Ds|Mgr)$/
/** Whom schools and churches are called after. */
const REVERED = /^(?:koning|koningin|prins|prinses|pater|pastoor|paus|bisschop|graaf|president)$/

export function isJoined({ gap }: Token, before: Token | undefined): boolean {
  return JOINT.test(gap) || (gap === '. ' && SHORTENED.test(before?.text ?? ''))
}

/** Back over the words before the kind: "Sint Antonius Ziekenhuis", "Van Abbe Museum", "Willem de Zwijger College". */
export function beginOfName({ tokens, know }: Page, at: number): number {
  const token = tokens[at] as Token
  if (token.shape === 'upper' && token.text.length > 5) return at
  const isOwn = /^(?:moskee|kerk|ziekenhuis|advocaten|notarissen|accountants|makelaars)$/.test(token.lower)
  if (!isCapital(token) && !isOwn) return at
  if (know(token.text).isFamily && !isOwn && token.lower.length < 12 && /(?:huis|kerk|bond|hof)$/.test(token.lower))
    return at
  let from = at
  for (let next = at - 1; next >= 0 && next > at - 6; next -= 1) {
    const [word, after] = [tokens[next] as Token, tokens[next + 1] as Token]
    if (!isJoined(after, word)) break
    if (word.shape === 'lower') {
      // Only between capitals: "Willem de Zwijger College", not "Anna van School De Vaart".
      const isInside = word.lower === 'van' ? know(tokens[next - 1]?.text ?? '').isGiven : INSIDE.test(word.lower)
      if (from === at || !isInside) break
      continue
    }
    if (after.gap === ' & ' && know(word.text).isEveryday) break
    // "Subsidie Carnavalsvereniging De Keunekloppers" begins a line.
    if (!isPartOfName(word, know, token) || (word.isFirst && know(word.text).isEveryday)) break
    from = next
  }
  return from
}

function isPartOfName(word: Token, know: Page['know'], kind: Token): boolean {
  if (
    word.isLoud ||
    (know(word.text).isFunction && word.isFirst) ||
    (isRole(word.lower) && !REVERED.test(word.lower)) ||
    kin.has(word.lower)
  )
    return false
  return kind.shape !== 'lower' || (nationalityOf(word.text) === undefined && !know(word.text).isEveryday)
}

/** Past the words of the name that follows the kind word. */
export function endOfName({ tokens, know, lang, text }: Page, at: number): number {
  const kind = tokens[at] as Token
  let end = at + 1
  while (end - at < MOST) {
    let next = end
    while (next < end + 3 && tokens[next]?.shape === 'lower' && isJoined(tokens[next] as Token, tokens[next - 1])) {
      if (!BETWEEN.test(tokens[next]?.text ?? '')) break
      next += 1
    }
    const token = tokens[next]
    const isListed = kind.lower === 'ministerie' && token?.gap === ', ' && end > at + 1
    if (
      !token ||
      !isCapital(token) ||
      token.isFirst ||
      !(isListed || isJoined(token, tokens[next - 1]) || opens(token, next === at + 1))
    )
      return end
    // "afdeling C4"
    if (/\d/.test(text.charAt(token.end))) return end
    // "de school van Anna", "een school in Zwolle": whose it is, or where.
    const { isGiven, isNoName } = know(token.text)
    const link = next > end ? (tokens[end]?.lower ?? '') : ''
    // "Praktijk voor Kinderpsychologie", with a capital where no sentence begins: that is what it is called.
    const isTitled = isCapital(kind) && !kind.isFirst
    const isForWhom = isTitled && link === 'voor'
    if (
      /^(?:van|of|en|and|voor|for)$/.test(link) &&
      (isGiven || kindOf(token.lower, lang) || (end === at + 1 && !takesVan(kind.lower) && !isForWhom))
    )
      return end
    // "Stichting Lezen aan Huis", "Mavo aan de Singel"; not "De Hoeve aan de Dorpsstraat".
    const said = know(tokens[end - 1]?.text ?? '')
    const isOfName = end === at + 1 ? isTitled && link === 'aan' : end === at + 2 && said.isEveryday && !said.isCompound
    if (/^(?:aan|in)$/.test(link) && !isOfName && !(link === 'aan' && tokens[end + 1]?.lower === 'den')) return end
    if (
      end === at + 1 &&
      link === '' &&
      token.lower !== 'sint' &&
      kind.shape !== 'upper' &&
      ((isNoName && !isKnownOrganisation(token.lower)) || nationalityOf(token.text)) &&
      !(token.text === 'Nederland' && isTitled)
    )
      return end
    if (isOffDuty(token.lower)) return end
    end = next + 1
  }
  return end
}

/** "basisschool 'De Regenboog'" */
const opens = ({ gap }: Token, isNext: boolean) => isNext && /^ ["'«]$/.test(gap)
