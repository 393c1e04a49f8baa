// Meilisearch's filters, as far as we write them: `attribute IN ["a", "b"]`, `attribute = "a"`, AND, OR, NOT and brackets;
// in a list the parts are joined by AND, in a list within it by OR. Written from its documentation (filter expressions).
// A quote within a quoted value is escaped by a backslash; other backslashes stay as they are. Letter case makes no difference.

export type Filter = string | (string | string[])[]
export type Facts = Record<string, unknown>

/** What a filter says of a document. Throws when it is no filter, or asks for what may not be filtered by. */
export function matches(filter: Filter | undefined, facts: Facts, filterable: readonly string[]): boolean {
  if (filter === undefined) return true
  if (typeof filter === 'string') return holds(filter, facts, filterable)
  return filter.every((part) =>
    typeof part === 'string' ? holds(part, facts, filterable) : part.some((option) => holds(option, facts, filterable)),
  )
}

function holds(text: string, facts: Facts, filterable: readonly string[]): boolean {
  const tokens = [...tokensOf(text)]
  const take = (wanted?: string) => {
    const token = tokens.shift()
    if (token === undefined || (wanted && token.word !== wanted)) throw new Error(`invalid_search_filter: ${text}`)
    return token
  }
  const isNext = (word: string) => tokens[0]?.word === word && !tokens[0].quoted

  function either(): boolean {
    let yes = both()
    while (isNext('OR')) {
      take()
      yes = both() || yes
    }
    return yes
  }
  function both(): boolean {
    let yes = one()
    while (isNext('AND')) {
      take()
      yes = one() && yes
    }
    return yes
  }
  function one(): boolean {
    if (isNext('NOT')) {
      take()
      return !one()
    }
    if (isNext('(')) {
      take()
      const yes = either()
      take(')')
      return yes
    }
    const { word: attribute } = take()
    if (!filterable.includes(attribute)) throw new Error(`invalid_search_filter: ${attribute} is not filterable`)
    const has = (value: string) => valuesOf(facts[attribute]).includes(value.toLowerCase())
    if (isNext('=')) {
      take()
      return has(take().word)
    }
    take('IN')
    take('[')
    const values: string[] = []
    while (!isNext(']')) {
      values.push(take().word)
      if (isNext(',')) take()
    }
    take(']')
    return values.some(has)
  }

  const yes = either()
  if (tokens.length > 0) throw new Error(`invalid_search_filter: ${text}`)
  return yes
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
