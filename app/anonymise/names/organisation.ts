import type { Match } from '../finding.ts'
import { isBeside, isCapital } from './chunk.ts'
import { isOffDuty } from './organisation-stop.ts'
import { isNational, kindOf } from './organisation-words.ts'
import type { Page } from './page.ts'
import type { Token } from './token.ts'

const BETWEEN = /^(?:de|het|['’]t|van|voor|of|the|for|en|and|te|der|den|in|op)$/
const MOST = 7
const COMPANY = /^(?:B\.?V\.?|N\.?V\.?|VOF|V\.O\.F\.|Inc|Ltd|LLC|PLC|GmbH)$/

/** "basisschool De Regenboog", "gemeente Zwolle", "Rozenhof B.V.", "het UMCU". */
export function organisations(page: Page): Match[] {
  const { tokens, lang } = page
  return tokens.flatMap((token, at): Match[] => {
    const kind = kindOf(token.lower.replace(/\.$/, ''), lang)
    if (kind) {
      const to = endOfName(page, at)
      const last = tokens[to - 1]
      return to > at + 1 && last
        ? [
            {
              start: token.start,
              end: last.end,
              label: 'ORG',
              kind: 'suggest',
              proof: 'context',
              rule: 'org.kind',
              proposals: [kind],
            },
          ]
        : []
    }
    if (COMPANY.test(token.text) && at > 0) return beforeForm(tokens, at)
    return isCapital(token) && token.shape === 'upper' ? acronym(token) : []
  })
}

/** Past the words of the name that follows the kind word. */
function endOfName({ tokens, know }: Page, at: number): number {
  let end = at + 1
  while (end - at < MOST) {
    let next = end
    while (
      next < end + 3 &&
      tokens[next] &&
      isBeside(tokens[next] as Token) &&
      tokens[next]?.shape === 'lower' &&
      BETWEEN.test(tokens[next]?.text ?? '')
    )
      next += 1
    const token = tokens[next]
    if (!token || !isBeside(token) || !isCapital(token) || token.isFirst) return end
    // "de school van Anna", "een school in Zwolle": whose it is, or where.
    if (
      next > end &&
      /^(?:van|of|in|te|en|and|op)$/.test(tokens[end]?.lower ?? '') &&
      (end === at + 1 || know(token.text).isGiven)
    )
      return end
    if (isOffDuty(token.lower) || (know(token.text).isFunction && !/^(?:de|het|in|the|op)$/i.test(token.text)))
      return end
    end = next + 1
  }
  return end
}

function beforeForm(tokens: Token[], at: number): Match[] {
  let from = at
  while (
    from > at - 4 &&
    tokens[from] &&
    isBeside(tokens[from] as Token) &&
    tokens[from - 1] &&
    isCapital(tokens[from - 1] as Token)
  )
    from -= 1
  const [first, last] = [tokens[from], tokens[at]]
  return from < at && first && last
    ? [
        {
          start: first.start,
          end: last.end,
          label: 'ORG',
          proof: 'context',
          kind: 'suggest',
          rule: 'org.form',
          proposals: ['een bedrijf'],
        },
      ]
    : []
}

/** Hospitals and services named by letters alone; bodies everyone knows only get a look. */
function acronym({ text, lower, start, end }: Token): Match[] {
  if (/^(?:UMC|GGZ|GGD|MC|ROC|VU)[A-Z]{1,4}$|^[A-Z]{1,4}(?:UMC|GGZ|ZMC)$|^UMC$/.test(text))
    return [
      { start, end, label: 'ORG', kind: 'suggest', proof: 'shape', rule: 'org.letters', proposals: ['een instelling'] },
    ]
  return isNational(lower)
    ? [
        {
          start,
          end,
          label: 'ORG',
          kind: 'notice',
          proof: 'list',
          rule: 'org.national',
          proposals: ['een landelijke instantie'],
        },
      ]
    : []
}
