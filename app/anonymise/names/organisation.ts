import type { Match } from '../finding.ts'
import { nationalityOf } from '../words/lookup.ts'
import { isCapital } from './chunk.ts'
import { isRole, kin } from './cues.ts'
import { isOffDuty } from './organisation-stop.ts'
import { isNational, isPartOfOne, isTrade, kindOf, takesVan } from './organisation-words.ts'
import type { Page } from './page.ts'
import type { Token } from './token.ts'

const BETWEEN = /^(?:de|het|['’]t|van|voor|of|the|for|en|and|der|den|aan)$/
const MOST = 7
const INSIDE = /^(?:de|der|den|het|['’]t)$/
const COMPANY = /^(?:B\.?V\.?|N\.?V\.?|VOF|V\.O\.F\.|Inc|Ltd|LLC|PLC|GmbH|Groep|Holding)$/
const JOINT = /^(?:[ \u00a0]{1,2}| & )$/
/** "Gebr. de Wit", "St. Jozef" */
const SHORTENED = /^(?:Gebr|St|Fa|Dr|Ds|Mgr)$/
/** What belongs to a name and is no word: "DOS '37", "Bergen (NH)", "e.o." */
const TAIL = /^(?: ['’]\d\d(?!\d)| \((?:NH|NB|L|O|Gld\.?|ZH|Z-H)\)| e\.o\.)/
/** The name in one with the kind: "het Rijksmuseum", "de Janskerk". */
const IN_ONE =
  /^(.{3,})(?:museum|universiteit|umc|kerk|moskee|schouwburg|gebouw|krant|ziekenhuis|theater|school|college|lyceum|huis)$/
/** Whom schools and churches are called after. */
const REVERED = /^(?:koning|koningin|prins|prinses|pater|pastoor|paus|bisschop|graaf|president)$/
const ALWAYS = /(?:museum|umc|schouwburg|gebouw|krant)$/

/** "basisschool De Regenboog", "het Vrijdal College", "Weijmans & Post", "Rozenhof B.V.", "het UMCU". */
export function organisations(page: Page): Match[] {
  const { tokens, lang } = page
  return tokens.flatMap((token, at): Match[] => {
    const kind = kindOf(token.lower.replace(/\.$/, ''), lang)
    if (kind) return named(page, at, kind)
    if (isInOne(page, at)) return [spanOf(page, at, at + 1, 'org.kind')]
    if (COMPANY.test(token.text)) return joined(page, at, at, 'org.form')
    if (token.text === 'Het' && !token.isFirst) return house(page, at)
    if (isCapital(token) && isTrade(token.lower)) return traders(page, at)
    if (isEnterprise(page, at)) return [spanOf(page, at, endOfName(page, at), 'org.enterprise')]
    if (token.gap === ' & ' && isCapital(token)) return partners(page, at)
    return isCapital(token) && token.shape === 'upper' ? acronym(token, lang) : []
  })
}

function named(page: Page, at: number, kind: string): Match[] {
  const { tokens, know, text } = page
  const token = tokens[at] as Token
  const to = endOfName(page, at)
  const from = beginOfName(page, at)
  const isAlone = from === at && to === at + 1
  if (isAlone && !isInOne(page, at)) return []
  // "de afdeling Maatschappelijke Ontwikkeling" is in every town.
  const words = tokens.slice(at + 1, to)
  if (
    isPartOfOne(token.lower) &&
    words.every(({ text: word, isFirst }) => know(word).isEveryday && (isFirst || !/^(?:De|Het|['’]t)$/.test(word)))
  )
    return []
  const last = tokens[to - 1] as Token
  const end = last.end + (TAIL.exec(text.slice(last.end, last.end + 8))?.[0].length ?? 0)
  const start = tokens[from]?.start ?? token.start
  return [{ ...organisation, start, end, proof: 'context', rule: 'org.kind', proposals: [kind] }]
}

const organisation = { label: 'ORG', kind: 'suggest' } as const

function isJoined({ gap }: Token, before: Token | undefined): boolean {
  return JOINT.test(gap) || (gap === '. ' && SHORTENED.test(before?.text ?? ''))
}

/** Back over the words before the kind: "Sint Antonius Ziekenhuis", "Van Abbe Museum", "Willem de Zwijger College". */
function beginOfName({ tokens, know }: Page, at: number): number {
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

function isInOne({ tokens, know }: Page, at: number): boolean {
  const token = tokens[at] as Token
  const [, first = ''] = IN_ONE.exec(token.lower) ?? []
  if (!first || !isCapital(token) || token.isFirst || token.shape === 'upper') return false
  if (ALWAYS.test(token.lower) || token.lower.includes('-')) return true
  // "het Diakonessenhuis"; without "het" it is a surname.
  const article = token.lower.endsWith('huis') ? /^het$/ : /^(?:de|het|['’]t)$/
  return article.test(tokens[at - 1]?.lower ?? '') && !know(first).isEveryday
}

/** Past the words of the name that follows the kind word. */
function endOfName({ tokens, know, lang }: Page, at: number): number {
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
    // "de school van Anna", "een school in Zwolle": whose it is, or where.
    const { isGiven, isFunction, isNoName } = know(token.text)
    const link = next > end ? (tokens[end]?.lower ?? '') : ''
    if (
      /^(?:van|of|en|and|voor|for)$/.test(link) &&
      (isGiven || kindOf(token.lower, lang) || (end === at + 1 && !takesVan(kind.lower)))
    )
      return end
    if (link === 'aan' && tokens[end + 1]?.lower !== 'den') return end
    if (end === at + 1 && link === '' && (isNoName || nationalityOf(token.text))) return end
    if (isOffDuty(token.lower) || (isFunction && !/^(?:de|het|in|the|op|van|den|der|ter|ten)$/i.test(token.text)))
      return end
    end = next + 1
  }
  return end
}

/** "basisschool 'De Regenboog'" */
const opens = ({ gap }: Token, isNext: boolean) => isNext && /^ ["“‘'«]$/.test(gap)

/** Back over the capitals before the form of a company, or on both sides of "&". */
function joined(page: Page, from: number, to: number, rule: string): Match[] {
  const { tokens, know } = page
  let [first, last] = [from, to]
  const isPart = (token: Token | undefined) =>
    token && isCapital(token) && !(know(token.text).isFunction && token.isFirst)
  while (first > from - 4 && isPart(tokens[first - 1]) && isJoined(tokens[first] as Token, tokens[first - 1]))
    first -= 1
  while (
    rule !== 'org.form' &&
    last < to + 3 &&
    isPart(tokens[last + 1]) &&
    !tokens[last + 1]?.isFirst &&
    isJoined(tokens[last + 1] as Token, tokens[last])
  )
    last += 1
  if (first === to) return []
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
  return [
    {
      ...organisation,
      start,
      end,
      proof: 'context',
      rule,
      proposals: [page.lang === 'nl' ? 'een bedrijf' : 'a company'],
    },
  ]
}

/** "Post & Postma"; not "Anna & Karim", nor "Werk & Inkomen". */
function partners(page: Page, at: number): Match[] {
  const [one, other] = [page.tokens[at - 1], page.tokens[at]]
  if (!one || !other || !isCapital(one)) return []
  const [first, second] = [page.know(one.text), page.know(other.text)]
  if ((first.isGiven && second.isGiven) || (first.isEveryday && second.isEveryday)) return []
  return joined(page, at, at, 'org.partners')
}

/** Who does something, not what is run: "Gemachtigde Weijmans", "Notulist Smit". */
const DOER = /(?:lijk|ig|isch|aal|er|or|aar|ist|eur|ster|man|vrouw|ent|ant|loog|aire|[dnt]e)$/

/** "Confectie Van Straaten", "Vogelwacht 's-Hertogenbosch": a word of the language with a capital, before a name that is none. */
function isEnterprise({ tokens, know }: Page, at: number): boolean {
  const [token, next, after] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]]
  if (token.shape !== 'title' || token.isFirst || token.isLoud || token.text.length < 6 || next?.gap !== ' ')
    return false
  if (DOER.test(token.lower) || isRole(token.lower) || kin.has(token.lower)) return false
  const { isEveryday, isFunction, isNoName, isGiven, isFamily } = know(token.text)
  const name = /^(?:De|Van|Het|['’]s)$/.test(next.text) ? after : next
  if (!isEveryday || isFunction || isNoName || isGiven || isFamily || name?.shape !== 'title' || name.text.length < 3)
    return false
  return !know(name.text).isEveryday && !know(name.text).isGiven && !name.isFirst
}

const spanOf = ({ tokens }: Page, from: number, to: number, rule: string): Match => {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
  return { ...organisation, start: first.start, end: last.end, proof: 'context', rule }
}

/** "bij Het Kompas": a name with its own article. */
function house({ tokens }: Page, at: number): Match[] {
  const [before, token, name] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
  if (before?.shape !== 'lower' || !/^ $/.test(token.gap) || !name || !isCapital(name) || name.gap !== ' ') return []
  return [{ ...organisation, start: token.start, end: name.end, proof: 'shape', rule: 'org.article' }]
}

/** "Hoekstra Transport"; not "Team Wonen", "Werk Zorg". */
function traders(page: Page, at: number): Match[] {
  const before = page.tokens[at - 1]
  const { isEveryday, isFamily } = page.know(before?.text ?? '')
  const isNamed = before && isCapital(before) && !before.isLoud && (!isEveryday || isFamily)
  return isNamed ? joined(page, at, at, 'org.form') : []
}

/** Hospitals and services named by letters alone; bodies everyone knows only get a look. */
function acronym({ text, lower, start, end }: Token, lang: Page['lang']): Match[] {
  if (/^(?:UMC|GGZ|GGD|MC|ROC|VU)[A-Z]{1,4}$|^[A-Z]{1,4}(?:UMC|(?<!^[BS])GGZ|ZMC)$|^UMC$/.test(text))
    return [
      {
        ...organisation,
        start,
        end,
        proof: 'shape',
        rule: 'org.letters',
        proposals: [lang === 'nl' ? 'een instelling' : 'an institution'],
      },
    ]
  if (!isNational(lower) || text !== text.toUpperCase()) return []
  const proposals = [lang === 'nl' ? 'een landelijke instantie' : 'a national body']
  return [{ start, end, label: 'ORG', kind: 'notice', proof: 'list', rule: 'org.national', proposals }]
}
