// Meilisearch's filters, as far as we write them: `attribute IN ["a", "b"]`, `attribute = "a"`, AND, OR, NOT and brackets;
// in a list the parts are joined by AND, in a list within it by OR. Written from its documentation (filter expressions).
// A quote within a quoted value is escaped by a backslash; other backslashes stay as they are. Letter case makes no difference.

export type Filter = string | (string | string[])[]
export type Facts = Record<string, unknown>

/** What a filter says of a document. Throws when it is no filter, or asks for what may not be filtered by. */
export const matches = (filter: Filter | undefined, facts: Facts, filterable: readonly string[]): boolean =>
  readFilter(filter, filterable)(facts)

type Says = (facts: Facts) => boolean

export function readFilter(filter: Filter | undefined, filterable: readonly string[]): Says {
  const read = (part: string | string[]): Says => {
    const options = [part].flat().map((option) => readExpression(option, filterable))
    return (facts) => options.some((says) => says(facts))
  }
  const parts = (Array.isArray(filter) ? filter : filter === undefined ? [] : [filter]).map(read)
  return (facts) => parts.every((says) => says(facts))
}

function readExpression(text: string, filterable: readonly string[]): Says {
  const tokens = [...tokensOf(text)]
  const take = (wanted?: string) => {
    const token = tokens.shift()
    if (token === undefined || (wanted && token.word !== wanted)) throw new Error(`invalid_search_filter: ${text}`)
    return token
  }
  const isNext = (word: string) => tokens[0]?.word === word && !tokens[0].quoted
  const chain = (word: string, next: () => Says, all: boolean): Says => {
    const parts = [next()]
    while (isNext(word)) {
      take()
      parts.push(next())
    }
    return (facts) => (all ? parts.every((says) => says(facts)) : parts.some((says) => says(facts)))
  }
  const either = (): Says => chain('OR', both, false)
  const both = (): Says => chain('AND', one, true)

  function one(): Says {
    if (isNext('NOT')) {
      take()
      const says = one()
      return (facts) => !says(facts)
    }
    if (isNext('(')) {
      take()
      const says = either()
      take(')')
      return says
    }
    const { word: attribute } = take()
    if (!filterable.includes(attribute)) throw new Error(`invalid_search_filter: ${attribute} is not filterable`)
    const values = new Set(valuesAsked().map((value) => value.toLowerCase()))
    return (facts) => valuesOf(facts[attribute]).some((value) => values.has(value))
  }

  function valuesAsked(): string[] {
    if (isNext('=')) {
      take()
      return [take().word]
    }
    take('IN')
    take('[')
    const values: string[] = []
    while (!isNext(']')) {
      values.push(take().word)
      if (isNext(',')) take()
    }
    take(']')
    return values
  }

  const says = either()
  if (tokens.length > 0) throw new Error(`invalid_search_filter: ${text}`)
  return says
}

export const valuesOf = (fact: unknown): string[] =>
  (Array.isArray(fact) ? fact : [fact]).flatMap((value) =>
    value === null || value === undefined ? [] : [String(value).toLowerCase()],
  )

type Token = { word: string; quoted: boolean }

function* tokensOf(text: string): Generator<Token> {
  const pattern = /\s*(?:"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|([[\](),=])|([\w.-]+))/y
  while (pattern.lastIndex < text.trimEnd().length) {
    const found = pattern.exec(text)
    if (!found) throw new Error(`invalid_search_filter: ${text}`)
    const [, double, single, mark, bare = ''] = found
    const quoted = double ?? single
    if (quoted === undefined) yield { word: mark ?? bare, quoted: false }
    else
      yield {
        word: quoted.replaceAll(double === undefined ? "\\'" : '\\"', double === undefined ? "'" : '"'),
        quoted: true,
      }
  }
}
