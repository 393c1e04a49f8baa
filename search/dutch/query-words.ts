import { isListed, listedFormOf, nearInList } from './listed-words.ts'
import type { Near } from './mistyped.ts'
import { stopWords } from './stop-words.ts'
import { keyOf, longestSaying } from './synonyms.ts'
import { noVocabulary, type ReadForm, type Vocabulary } from './vocabulary.ts'
import { formsOf, type Word, wordFrom, wordOf } from './words.ts'

/** Why something is looked for besides what was typed. */
export type Why = 'part' | 'joined' | 'mistyped' | 'synonym'
/** `weight`: how much it counts beside the word itself, from 0 to 1. */
export type Meant = { form: string; stem: string; weight: number; why: Why }

/**
 * One thing that is looked for. `prefix`: the word may still be unfinished, since it is the last one typed.
 * `meant`: what else it may be: a part of it, what it makes with its neighbour, what it is a slip of the hand for.
 * `whole`: it stood between quotes, and is no part of another word.
 */
export type QueryWord = Word & { prefix: boolean; meant: Meant[]; whole?: true }

const most = 64
const shortestPrefix = 2
const shortestPart = 3
const mostNear = 3

// Found by trying, on questions that are not those of the tests (bench/search-eval.ts).
const weights = { part: 0.3, onlyPart: 0.8, joined: 0.9, oneAway: 0.85, twoAway: 0.6, partAway: 0.6, synonym: 0.5 }

const links = ['', 's', 'e', 'en']
const between = new Set(['van', 'voor', 'bij', 'over', 'in', 'op', 'aan', 'met', 'uit'])

/** Words between quotes are looked for as they stand, one after the other. A long question that quotes someone only asks. */
const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]|(?<![^\s(])['‘‚]([^'‘’‚]+)['’](?![^\s.,;:?!)])/g

/** "g.g.z." is ggz: one word, of letters. */
const undotted = (text: string) =>
  text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}/gu, (letters) => `${letters.replaceAll('.', '')} `)

/** What to look for: each word once, stop words only when there is nothing else. */
export function queryWordsOf(typed: string, vocabulary: Vocabulary = noVocabulary): QueryWord[] {
  const text = undotted(typed)
  const forms = formsOf(text).slice(0, most)
  const phrases = saidIn(text)
  const asTheyStand = new Set(phrases.flat().map((form) => wordOf(form).stem))
  const telling = forms.filter((form) => !stopWords.has(form))
  const last = forms.at(-1)
  const found = new Map<string, QueryWord>()
  for (const form of telling.length > 0 ? telling : forms) {
    const word = wordOf(form)
    const known = found.get(word.stem)
    if (asTheyStand.has(word.stem)) found.set(word.stem, { ...word, prefix: false, meant: [], whole: true })
    else {
      const prefix = (form === last && form.length >= shortestPrefix) || (known?.prefix ?? false)
      found.set(word.stem, { ...word, prefix, meant: known?.meant ?? meantBy(form, vocabulary) })
    }
  }
  const free = asTheyStand.size > 0 ? formsOf(text.replace(quoted, ' ')).slice(0, most) : forms
  joinNeighbours(free, found, vocabulary)
  addSynonyms(free, found, vocabulary)
  return [...found.values()]
}

/** What stands between quotes: the stems of each phrase, in order. */
export const phrasesOf = (typed: string): string[][] =>
  saidIn(undotted(typed))
    .map((forms) => forms.filter((form) => !stopWords.has(form)).map((form) => wordOf(form).stem))
    .filter((stems) => stems.length > 0)

const saidIn = (text: string): string[][] =>
  [...(isQuestion(text) ? '' : text).matchAll(quoted)].map(([, inside, single]) => formsOf(inside ?? single ?? ''))

const mostWithQuotes = 16
const isQuestion = (text: string) => formsOf(text).length > mostWithQuotes

/** What people of this field call the same thing, also where one of the two is said in several words. */
function addSynonyms(forms: string[], found: Map<string, QueryWord>, { synonyms }: Vocabulary): void {
  const stems = forms.filter((form) => !stopWords.has(form)).map((form) => wordOf(form).stem)
  for (let from = 0; from < stems.length; from += 1)
    for (let size = 1; size <= longestSaying && from + size <= stems.length; size += 1) {
      const word = found.get(stems[from] ?? '')
      if (word) addSayings(word, keyOf(stems.slice(from, from + size)), weights.synonym)
    }
  // Of what a slip was meant for, and of two words as one, too.
  for (const word of found.values())
    for (const { stem, weight, why } of word.meant.filter(({ why }) => why === 'mistyped' || why === 'joined'))
      addSayings(word, keyOf([stem]), weights.synonym * (why === 'joined' ? 1 : weight))

  function addSayings(word: QueryWord, key: string, weight: number) {
    for (const { forms, stems: said } of synonyms.get(key) ?? [])
      for (const [at, stem] of said.entries())
        if (!found.has(stem) && !word.meant.some((other) => other.stem === stem))
          word.meant.push({ form: forms[at] ?? stem, stem, weight: weight / said.length, why: 'synonym' })
  }
}

function meantBy(form: string, vocabulary: Vocabulary): Meant[] {
  const { parts } = vocabulary.readForm(form)
  // What is in the list by hand is no slip, also where no text holds it.
  if (isListed(form, vocabulary.synonyms)) {
    const right = parts.length > 0 ? undefined : listedFormOf(wordOf(form).stem, vocabulary.synonyms)
    const itsParts = right ? vocabulary.readForm(right).parts : parts
    return itsParts.map((part) => meant(part, weights.part, 'part'))
  }
  if (vocabulary.isKnown(form)) return parts.map((part) => meant(part, weights.part, 'part'))
  if (vocabulary.documents === 0) return []
  const near = closest([...vocabulary.near(form), ...nearInList(form, vocabulary.synonyms)])
  const slips = near.flatMap(({ form, far }) => {
    const weight = far === 1 ? weights.oneAway : weights.twoAway
    const whole = { form, stem: wordOf(form).stem, weight, why: 'mistyped' } as const
    const itsParts = vocabulary.readForm(form).parts
    return [whole, ...itsParts.map((part) => meant(part, weight * weights.part, 'part'))]
  })
  const own = parts.map((part) => meant(part, weights.onlyPart, 'part'))
  return slips.length + own.length > 0 ? [...own, ...slips] : partByPart(form, vocabulary)
}

const meant = (stem: string, weight: number, why: Why): Meant => ({ form: stem, stem, weight, why })

// Those two letters away only where none is one away.
const closest = (near: Near[]) => {
  const least = Math.min(...near.map(({ far }) => far))
  return near
    .filter(({ form, far }, at) => far === least && near.findIndex((other) => other.form === form) === at)
    .slice(0, mostNear)
}

/** A compound nobody wrote yet, with a slip in one of its words. */
function partByPart(form: string, vocabulary: Vocabulary): Meant[] {
  const shortest = 4
  for (let at = shortest; at <= form.length - shortest; at += 1) {
    const [one, other] = [form.slice(0, at), form.slice(at)]
    const [right, wrong] = vocabulary.isKnown(one) ? [one, other] : [other, one]
    if (!vocabulary.isKnown(right)) continue
    const near = vocabulary.near(wrong, 1).slice(0, 2)
    if (near.length === 0) continue
    const slips = near.map(({ form }) => ({
      form,
      stem: wordOf(form).stem,
      weight: weights.partAway,
      why: 'mistyped' as const,
    }))
    return [meant(wordOf(right).stem, weights.partAway, 'part'), ...slips]
  }
  return []
}

/** Dutch writes two words as one, and may turn them round: "hulp bij schulden" is schuldhulp too. */
function joinNeighbours(forms: string[], found: Map<string, QueryWord>, vocabulary: Vocabulary): void {
  const corrected = forms.map((form) => {
    const slip = found.get(wordOf(form).stem)?.meant.find(({ why }) => why === 'mistyped')
    return slip?.form ?? form
  })
  // A stop word joins only what stands nowhere alone: "zelf doding".
  const isHalf = (form: string) => !stopWords.has(form) && !vocabulary.isKnown(form)
  const mayJoin = (one: string, next: string) =>
    Math.min(one.length, next.length) >= shortestPart &&
    (!stopWords.has(one) || isHalf(next)) &&
    (!stopWords.has(next) || isHalf(one))
  const add = (at: number, one: string, next: string) => {
    const word = found.get(wordOf(forms[at] ?? '').stem)
    if (!word || !mayJoin(one, next)) return
    for (const link of links) {
      const form = one + link + next
      const { stem } = wordOf(form)
      const isNew = !word.meant.some((other) => other.stem === stem) && stem !== word.stem
      if (isNew && (vocabulary.documents === 0 || vocabulary.isKnown(form) || isListed(form, vocabulary.synonyms)))
        word.meant.push({ form, stem, weight: weights.joined, why: 'joined' })
    }
  }
  // As they were typed too: half a compound looks like a slip, since it stands nowhere alone.
  for (const said of [forms, corrected])
    for (const [at, form] of said.entries()) {
      const [next = '', afterNext = ''] = [said[at + 1], said[at + 2]]
      add(at, form, next)
      add(at + 1, form, next)
      if (!between.has(next)) continue
      for (const one of new Set([afterNext, afterNext.replace(/(?:en|s|e)$/, '')])) {
        add(at, one, form)
        add(at + 2, one, form)
      }
    }
}

/** Does a word of a text answer to one of these? For the highlights: the same answer as the index gives. */
export function isSoughtBy(sought: QueryWord[], readForm: ReadForm = noVocabulary.readForm): (form: string) => boolean {
  const stems = stemsOf(sought)
  const prefixes = sought.filter(({ prefix }) => prefix).map(({ form }) => form)
  // Between quotes a part of a word is not what was looked for.
  const inParts = stemsOf(sought.filter(({ whole }) => !whole))
  return (form) => {
    const word = wordFrom(form)
    return (
      stems.has(word.stem) ||
      prefixes.some((prefix) => word.form.startsWith(prefix) || word.stem.startsWith(prefix)) ||
      readForm(word.form).parts.some((part) => inParts.has(part))
    )
  }
}

const stemsOf = (sought: QueryWord[]) =>
  new Set(sought.flatMap(({ stem, meant }) => [stem, ...meant.map(({ stem }) => stem)]))
