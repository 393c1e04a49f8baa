import { pattern } from '../pattern.ts'
import { isFunctionWord } from '../words/lookup.ts'

/** A word of a text, with what tells a name from other words. */
export type Token = {
  text: string
  lower: string
  start: number
  end: number
  /** Capital first ("Anna"), all capitals ("ANNA"), none ("anna"), or initials ("J.P."). */
  shape: 'title' | 'upper' | 'lower' | 'initials'
  /** It begins a sentence, so that its capital says little. */
  isFirst: boolean
  /** The whole line is in capitals, so that a capital says nothing at all. */
  isLoud: boolean
  /** What stands between the word before and this one. */
  gap: string
}

const WORD = pattern.g`(?:\p{Lu}\p{M}?\.){1,5}(?:[ -]?\p{Lu}\p{M}?\.){0,4}(?!\p{Ll})|v\. ?d\.|v/d(?!\p{L})|(?:IJ|Chr|Joh|Th|Ph|Fr|Wm|Kl|[CTSG]j|Ch)\.(?= ?(?:(?:van|de|den|der|ter|ten|te) ){0,3}\p{Lu})|'[tsnTSN](?![\p{L}\p{M}])|'s-(?=\p{Lu})|\p{L}[\p{L}\p{M}'-]{0,60}`
const AFTER = /(?:'(?:s|ll|re|ve|m|d|er|ers|tje)|['-]+)$/iu
const SURNAMED = pattern`^\p{Ll}[\p{Ll}']{2,}-(?=\p{Lu}\p{Ll}{2})`
// Three spaces part the fields of a form.
const SENTENCE_END = / {3}$|[.!?]["')\]»*_]{0,3}\s+["'(«*_-]{0,3}$|[\n\r]|["«]$|\*\s*$/u
const ABBREVIATION = pattern.i`^(?:\p{L}{1,4}-)?(?:dhr|mw|mevr|mej|mr|mrs|ms|dr|drs|wed|prof|ir|ing|ds|hr|st|jhr|o\.?a|m\.?n|d\.?d|t\.?a\.?v|i\.?v\.?m|a\.?d\.?h\.?v|evt|ca|nl|avd|ovl|bgl|beg|mdw|verpl|wvp|vpk|psych|bijv|bv|resp|incl|excl|tel|vs|nr|gem|afd|pt|cl|cliënt|v|d|fam|zr|aanw)$`

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    // "de zaak-Jansen"
    const before = tokens.at(-1)
    const skipped = SURNAMED.exec(match[0])?.[0].length ?? 0
    const [written, index] = [match[0].slice(skipped), match.index + skipped]
    if (isOfNumber(text, index, written)) continue
    const shape = shapeOf(written)
    const bare = shape === 'initials' || written.length < 3 ? written : written.replace(AFTER, '') || written
    const gap = text.slice(before?.end ?? Math.max(0, index - 4), index)
    tokens.push({
      text: bare,
      lower: bare.toLowerCase(),
      start: index,
      end: index + bare.length,
      shape: bare === written ? shape : shapeOf(bare),
      isFirst: !before || beginsSentence(gap, before),
      isLoud: false,
      gap,
    })
  }
  return markLoud(tokens)
}

/** "1012 AB", "2e", "12-maart": part of a number; not "in 1911 in Adigrat". */
function isOfNumber(text: string, index: number, word: string): boolean {
  const last = text.charAt(index - 1)
  if (last >= '0' && last <= '9') return true
  if (last === '-' || last === '/') return /\d.$/.test(text.slice(Math.max(0, index - 2), index))
  return (
    pattern`^\p{L}{1,2}$`.test(word) &&
    /\d{4} $/.test(text.slice(Math.max(0, index - 5), index)) &&
    !isFunctionWord(word)
  )
}

function shapeOf(word: string): Token['shape'] {
  if (pattern`^\p{Lu}.*\.$`.test(word)) return 'initials'
  if (!pattern`^(?:\p{Ll}'|(?:al|el|as|ad|ar|ash|at|an)-)?\p{Lu}`.test(word)) return 'lower'
  return pattern`\p{Lu}.*\p{Lu}`.test(word) && !pattern`\p{Ll}.*\p{Ll}`.test(word.replace(/^(?:Mc|Mac)/, ''))
    ? 'upper'
    : 'title'
}

function beginsSentence(gap: string, before: Token): boolean {
  if (!SENTENCE_END.test(gap)) return false
  return !(/^\. $/.test(gap) && ABBREVIATION.test(before.text))
}

/** A line of which nearly all is in capitals: four words and more, or a heading of one long word or two. */
function markLoud(tokens: Token[]): Token[] {
  let line: Token[] = []
  const close = () => {
    const words = line.filter(({ text }) => text.length > 1)
    const upper = words.filter(({ shape }) => shape === 'upper')
    const isHeading =
      upper.length === words.length &&
      words.some(({ text }) => text.length > 6) &&
      !line.some(({ gap }) => gap.includes(':'))
    const loud = isHeading || (words.length > 3 && upper.length > words.length * 0.7)
    for (const token of line) token.isLoud = loud && token.shape !== 'title'
    line = []
  }
  for (const token of tokens) {
    if (/[\n\r]/.test(token.gap)) close()
    line.push(token)
  }
  close()
  return tokens
}
