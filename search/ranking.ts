import { stopWords } from './dutch/stop-words.ts'
import type { ReadForm } from './dutch/vocabulary.ts'
import { formsOf } from './dutch/words.ts'
import type { Term } from './terms.ts'

/** What of a document is weighed. */
export type Weighed = { title: string; themes: string[]; body: string }

// BM25F (Robertson and Zaragoza, 2009): a word counts less each time it is said again, and less in a long text. Constants
// found by trying, on questions that are not those of the tests (bench/search-eval.ts).
const saturation = 1
const bySize = { title: 0.3, body: 0.65 }
const asTitle = 2.5
const asTheme = 1.5
const asPart = 0.5
const nearby = 0.6
const farthest = 8
const mostLetters = 4_000

/** So many of the best candidates are read and ranked; what lies behind them comes in the order of its weight. */
export const mostRanked = 200

/** How well each document answers, the best highest. Of documents that an engine proposes, at most a few hundred. */
export function rank(documents: Weighed[], terms: Term[], readForm: ReadForm): number[] {
  const answer = answersTo(terms, readForm)
  const read = documents.map((document) => reading(document, answer))
  const mean = (of: (one: Reading) => number) =>
    read.reduce((sum, one) => sum + of(one), 0) / Math.max(read.length, 1) || 1
  const [title, body] = [mean((one) => one.titleSize), mean((one) => one.bodySize)]
  return read.map((one) => {
    const counted = terms.reduce((sum, { weight }, at) => {
      const inTitle = (one.titleCounts[at] ?? 0) / (1 - bySize.title + (bySize.title * one.titleSize) / title)
      const inBody = (one.bodyCounts[at] ?? 0) / (1 - bySize.body + (bySize.body * one.bodySize) / body)
      const often = asTitle * inTitle + inBody
      return sum + (weight * often * (saturation + 1)) / (often + saturation)
    }, 0)
    return counted + nearby * togetherness(one, terms)
  })
}

/** The best first; of two that are as good, the one that came first. Only the best of them were read; the rest stays behind. */
export function inOrder<T>(hits: T[], scores: number[]): T[] {
  const order = [...hits.keys()].sort((one, other) => {
    if (one >= mostRanked || other >= mostRanked) return one - other
    return (scores[other] ?? 0) - (scores[one] ?? 0) || one - other
  })
  return order.map((at) => hits[at] as T)
}

type Reading = {
  titleCounts: number[]
  bodyCounts: number[]
  titleSize: number
  bodySize: number
  /** For each word that was typed, where it stands. */
  places: number[][]
}

/** Which term a word of a text answers to, for which word that was typed, and how well. */
type Hit = { at: number; word: number; worth: number }
type Answer = readonly Hit[] | 'not counted'
const none: Hit[] = []

/** The same words come back in every text, and most answer to nothing: each is looked at once. */
function answersTo(terms: Term[], readForm: ReadForm): (form: string) => Answer {
  const byLexeme = new Map(terms.flatMap(({ lexeme, whole }, at) => (whole ? [] : [[lexeme, at] as const])))
  const prefixes = terms.flatMap(({ lexeme, whole }, at) => (whole ? [{ lexeme, at, whole }] : []))
  const wordAt = (at: number) => terms[at]?.word ?? 0
  const known = new Map<string, Answer>()
  const look = (form: string): Answer => {
    if (stopWords.has(form)) return 'not counted'
    const { stem, parts } = readForm(form)
    const hits: Hit[] = []
    for (const [lexeme, worth] of [[stem, 1] as const, ...parts.map((part) => [part, asPart] as const)]) {
      const at = byLexeme.get(lexeme)
      if (at !== undefined) hits.push({ at, word: wordAt(at), worth })
    }
    for (const { lexeme, at, whole } of prefixes)
      if (form.startsWith(lexeme) && stem !== whole) hits.push({ at, word: wordAt(at), worth: 1 })
    return hits.length > 0 ? hits : none
  }
  return (form) => {
    const before = known.get(form)
    if (before) return before
    const answer = look(form)
    known.set(form, answer)
    return answer
  }
}

function reading({ title, themes, body }: Weighed, answer: (form: string) => Answer): Reading {
  const read: Reading = { titleCounts: [], bodyCounts: [], titleSize: 0, bodySize: 0, places: [] }
  read.titleSize = count(title, 1, answer, read, read.titleCounts)
  read.bodySize = count(themes.join(' '), asTheme, answer, read, read.bodyCounts)
  read.bodySize += count(body, 1, answer, read, read.bodyCounts)
  return read
}

/** Adds to what was read what a text answers; returns how many words it has. */
function count(text: string, worth: number, answer: (form: string) => Answer, read: Reading, counts: number[]): number {
  const before = read.titleSize + read.bodySize
  let place = before
  for (const form of formsOf(text.slice(0, mostLetters))) {
    const hits = answer(form)
    if (hits === 'not counted') continue
    place += 1
    for (const hit of hits) {
      counts[hit.at] = (counts[hit.at] ?? 0) + worth * hit.worth
      read.places[hit.word] ??= []
      read.places[hit.word]?.push(place)
    }
  }
  return place - before
}

/** Words that were typed one after the other tell more where they stand close together. */
function togetherness({ places }: Reading, terms: Term[]): number {
  const weightOf = (word: number) =>
    Math.max(...terms.filter((term) => term.word === word).map(({ weight }) => weight), 0)
  let sum = 0
  for (let word = 0; word + 1 < places.length; word += 1) {
    const apart = closest(places[word] ?? [], places[word + 1] ?? [])
    if (apart > 0 && apart <= farthest) sum += Math.min(weightOf(word), weightOf(word + 1)) / apart
  }
  return sum
}

function closest(one: number[], other: number[]): number {
  let least = farthest + 1
  for (const a of one) for (const b of other) if (a !== b) least = Math.min(least, Math.abs(a - b))
  return least
}
