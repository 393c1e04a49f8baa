import { type Facts, type Filter, readFilter } from './filter.ts'

// One index of a Meilisearch, as far as we speak to it: words in searchable attributes, filters, facets, order. Without typos,
// synonyms or stop words, since our settings switch those off.

export type Settings = Record<string, unknown> & {
  searchableAttributes?: string[]
  filterableAttributes?: string[]
  sortableAttributes?: string[]
  displayedAttributes?: string[]
  faceting?: { maxValuesPerFacet?: number }
}
export type Document = Facts & { id: string }
export type Ask = {
  q?: string
  filter?: Filter
  sort?: string[]
  matchingStrategy?: 'last' | 'all' | 'frequency'
  attributesToRetrieve?: string[]
}
export type Scored = { document: Document; score: number }

const mostWords = 10
const wordsOf = (value: unknown): string[] =>
  String(value ?? '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

export class StoredIndex {
  readonly documents = new Map<string, Document>()
  settings: Settings = {}
  /** For each word in which documents it stands, and in which attribute first. */
  private words: Words | undefined

  constructor(readonly primaryKey = 'id') {}

  put(documents: Document[]): void {
    const isNew = documents.every(({ id }) => !this.documents.has(id))
    if (!isNew) this.words = undefined
    for (const document of documents) this.documents.set(document.id, document)
    if (isNew && this.words) for (const document of documents) this.readWords(document, this.words)
    else this.indexed()
  }

  drop(ids: string[]): void {
    for (const id of ids) this.documents.delete(id)
    this.words = undefined
  }

  search({ q = '', filter, matchingStrategy = 'last' }: Ask): Scored[] {
    const terms = termsOf(q).map((term) => this.holding(term))
    const may = readFilter(filter, this.settings.filterableAttributes ?? [])
    if (terms.length === 0) return [...this.documents.values()].filter(may).map((document) => ({ document, score: 1 }))
    const inTurn = this.turns(terms, matchingStrategy)
    const found: Scored[] = []
    for (const id of (inTurn.at(-1)?.[0]?.docs ?? new Map<string, number>()).keys()) {
      const turn = inTurn.findIndex((wanted) => wanted.every(({ docs }) => docs.has(id)))
      const document = this.documents.get(id)
      if (turn < 0 || !document || !may(document)) continue
      const wanted = inTurn[turn] ?? []
      const place = Math.min(...wanted.map(({ docs }) => docs.get(id) ?? 0))
      found.push({ document, score: wanted.length / terms.length - place / 100 })
    }
    return found
  }

  /** How often each value of a facet occurs, the most frequent first. */
  facets(documents: Iterable<Document>, attributes: string[]): Record<string, Record<string, number>> {
    const most = this.settings.faceting?.maxValuesPerFacet ?? 100
    const seen = [...documents]
    return Object.fromEntries(
      attributes.map((attribute) => {
        const counts = new Map<string, number>()
        for (const document of seen)
          for (const value of [document[attribute]].flat())
            if (value !== null && value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
        return [attribute, Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]).slice(0, most))]
      }),
    )
  }

  shown(document: Document, wanted = ['*']): Record<string, unknown> {
    const displayed = this.settings.displayedAttributes ?? ['*']
    const isIn = (list: string[], name: string) => list.includes('*') || list.includes(name)
    return Object.fromEntries(Object.entries(document).filter(([name]) => isIn(displayed, name) && isIn(wanted, name)))
  }

  // What must be there, first everything, then with one less: of "frequency" the most common goes first, of "last" the last.
  // A phrase always stays.
  private turns(terms: Held[], strategy: Ask['matchingStrategy']): Held[][] {
    if (strategy === 'all') return [rareFirst(terms)]
    const phrases = terms.filter(({ phrase }) => phrase)
    const free = terms.filter(({ phrase }) => !phrase)
    const kept = strategy === 'frequency' ? rareFirst(free) : free
    const fewest = phrases.length > 0 ? 0 : 1
    const turns: Held[][] = []
    for (let size = kept.length; size >= fewest; size--) turns.push([...rareFirst(phrases), ...kept.slice(0, size)])
    return turns
  }

  private holding({ words, phrase, prefix }: Term): Held {
    if (prefix) return { phrase, docs: this.beginning(words[0] ?? '') }
    const sets = words.map((word) => this.indexed().get(word) ?? new Map<string, number>())
    const [first = new Map<string, number>(), ...rest] = sets
    if (rest.length === 0) return { phrase, docs: first }
    const all = [...first].filter(([id]) => rest.every((set) => set.has(id)))
    return { phrase, docs: new Map(all.filter(([id]) => this.standsTogether(id, words))) }
  }

  private standsTogether(id: string, words: string[]): boolean {
    const document = this.documents.get(id)
    return this.searchable(document ?? { id }).some((name) => {
      const said = wordsOf(document?.[name])
      return said.some((_, at) => words.every((word, further) => said[at + further] === word))
    })
  }

  private beginning(prefix: string): Map<string, number> {
    const found = new Map<string, number>()
    for (const [word, docs] of this.indexed())
      if (word.startsWith(prefix)) for (const [id, at] of docs) found.set(id, Math.min(at, found.get(id) ?? at))
    return found
  }

  private indexed(): Words {
    if (this.words) return this.words
    this.words = new Map()
    for (const document of this.documents.values()) this.readWords(document, this.words)
    return this.words
  }

  private readWords(document: Document, words: Words): void {
    for (const [at, name] of this.searchable(document).entries())
      for (const word of wordsOf(document[name])) {
        const docs = words.get(word) ?? new Map<string, number>()
        if (!docs.has(document.id)) docs.set(document.id, at)
        words.set(word, docs)
      }
  }

  private searchable(document: Document): string[] {
    const names = this.settings.searchableAttributes ?? ['*']
    return names.includes('*') ? Object.keys(document) : names
  }
}

type Words = Map<string, Map<string, number>>
type Term = { words: string[]; phrase: boolean; prefix: boolean }
type Held = { phrase: boolean; docs: Map<string, number> }

const rareFirst = (terms: Held[]) => [...terms].sort((one, other) => one.docs.size - other.docs.size)

// Words between double quotes are a phrase. The last word may be a beginning, unless something follows it.
function termsOf(q: string): Term[] {
  const terms: Term[] = []
  let left = mostWords
  for (const found of q.matchAll(/"([^"]*)"|([\p{L}\p{N}]+)/gu)) {
    const words = wordsOf(found[1] ?? found[2]).slice(0, left)
    if (words.length === 0) continue
    left -= words.length
    const isLast = found.index + found[0].length === q.length
    terms.push({ words, phrase: found[1] !== undefined, prefix: found[1] === undefined && isLast })
  }
  return terms
}
