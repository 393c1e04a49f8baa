import type { Match } from '../finding.ts'
import { isCapital, isParticle } from './chunk.ts'
import { isRole, kin } from './cues.ts'
import { knownOrganisation } from './organisation-known.ts'
import { beginOfName, endOfName, isJoined } from './organisation-span.ts'
import { toldOrganisation } from './organisation-told.ts'
import { organisation, spanOf, traders } from './organisation-traders.ts'
import { isNational, isPartOfOne, kindOf } from './organisation-words.ts'
import type { Page } from './page.ts'
import type { Token } from './token.ts'

const COMPANY = /^(?:B\.?V\.?|N\.?V\.?|VOF|V\.O\.F\.|Inc|Ltd|LLC|PLC|GmbH|Groep|Holding|C\.?V\.)$/
/** What belongs to a name and is no word: "DOS '37", "Bergen (NH)", "e.o." */
const TAIL = /^(?: '\d\d(?!\d)| \((?:NH|NB|L|O|Gld\.?|ZH|Z-H)\)| e\.o\.)/
/** The name in one with the kind: "het Rijksmuseum", "de Janskerk". */
const IN_ONE =
  /^(.{3,}?)(?:museum|universiteit|umc|kerk|moskee|schouwburg|gebouw|krant|ziekenhuis|theater|school|college|lyceum|huis)$/
const ALWAYS = /(?:museum|umc|schouwburg|gebouw|krant|.ziekenhuis)$/

/** "basisschool De Regenboog", "het Vrijdal College", "Weijmans & Post", "Rozenhof B.V.", "het UMCU". */
export function organisations(page: Page): Match[] {
  const { tokens, lang } = page
  return tokens.flatMap((token, at): Match[] => {
    const listed = knownOrganisation(page, at)
    if (listed.length > 0) return listed
    const kind = kindOf(token.lower.replace(/\.$/, ''), lang)
    if (kind) return named(page, at, kind)
    if (isInOne(page, at)) return [spanOf(page, at, at + 1, 'org.kind')]
    if (COMPANY.test(token.text)) return joined(page, at, at, 'org.form')
    if (token.text === 'Het' && !token.isFirst) return house(page, at)
    if (isEnterprise(page, at)) return [spanOf(page, at, endOfName(page, at), 'org.enterprise')]
    if (token.gap === ' & ' && isCapital(token)) return partners(page, at)
    const known = token.shape === 'upper' && !token.isLoud ? acronym(token, lang) : traders(page, at)
    return known.length > 0 || lang === 'en' ? known : toldOrganisation(page, at)
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
    words.every(({ text: word, isFirst }) => know(word).isEveryday && (isFirst || !/^(?:De|Het|'t)$/.test(word)))
  )
    return []
  const last = tokens[to - 1] as Token
  const end = last.end + (TAIL.exec(text.slice(last.end, last.end + 8))?.[0].length ?? 0)
  const start = tokens[from]?.start ?? token.start
  return [{ ...organisation, start, end, proof: 'context', rule: 'org.kind', proposals: [kind] }]
}

function isInOne({ tokens, know }: Page, at: number): boolean {
  const token = tokens[at] as Token
  const [, first = ''] = IN_ONE.exec(token.lower) ?? []
  if (!first || !isCapital(token) || token.isFirst || token.shape === 'upper') return false
  if (
    ALWAYS.test(token.lower) ||
    (token.lower.includes('-') && !isParticle(tokens[at - 1] as Token) && tokens[at - 1]?.shape !== 'initials')
  )
    return true
  // "het Diakonessenhuis"; without "het" it is a surname.
  const article = token.lower.endsWith('huis') ? /^het$/ : /^(?:de|het|'t)$/
  return article.test(tokens[at - 1]?.lower ?? '') && !know(first).isEveryday
}

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
  const name = /^(?:De|Van|Het|'s)$/.test(next.text) ? after : next
  if (!isEveryday || isFunction || isNoName || isGiven || isFamily || name?.shape !== 'title' || name.text.length < 3)
    return false
  return !know(name.text).isEveryday && !know(name.text).isGiven && !name.isFirst
}

/** "bij Het Kompas": a name with its own article. */
function house({ tokens }: Page, at: number): Match[] {
  const [before, token, name] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
  if (before?.shape !== 'lower' || !/^ $/.test(token.gap) || !name || !isCapital(name) || name.gap !== ' ') return []
  return [{ ...organisation, start: token.start, end: name.end, proof: 'shape', rule: 'org.article' }]
}

/** Hospitals and services named by letters alone; bodies everyone knows only get a look. */
function acronym({ text, lower, start, end }: Token, lang: Page['lang']): Match[] {
  if (/^(?:UMC|GGZ|GGD|MC|ROC|VU)[A-Z]{1,4}$|^[A-Z]{1,4}(?:UMC|(?<!^[BSO])GGZ|ZMC)$|^UMC$/.test(text))
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
