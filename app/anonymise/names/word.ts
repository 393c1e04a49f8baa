import type { TextLanguage } from '../finding.ts'
import { pattern } from '../pattern.ts'
import {
  isAlsoWord,
  isFunctionWord,
  isGivenName,
  isListedWord,
  isOnlyCompound,
  isOrdinary,
  isSurname,
} from '../words/lookup.ts'
import { isMedicine, isNoName } from './not-names.ts'

/** What the lists say of one word. */
export type Known = {
  isGiven: boolean
  isFamily: boolean
  /** An everyday word of the text's language. */
  isEveryday: boolean
  /** A name that is an everyday word too: Roos, Wil, Boer. */
  isAlso: boolean
  isFunction: boolean
  /** Everyday only as two everyday words in one. */
  isCompound: boolean
  isNoName: boolean
}

const MOST_LETTERS = 40
const nothing: Known = {
  isGiven: false,
  isFamily: false,
  isEveryday: false,
  isAlso: false,
  isFunction: false,
  isCompound: false,
  isNoName: true,
}

/** Words come back all the time: what the lists said is kept, up to a bound. */
const kept: Record<TextLanguage, Map<string, Known>> = { nl: new Map(), en: new Map() }
const MOST_KEPT = 20_000

/** Asks the lists, once for every word and only what someone wants to know. */
export function readerOf(lang: TextLanguage): (word: string) => Known {
  const seen = kept[lang]
  return (word) => {
    // In "Claerbergen-Stap" and "FACT-team" it is the capital that tells.
    const key = word.includes('-') ? word : word.toLowerCase()
    if (seen.size > MOST_KEPT) seen.clear()
    let known = seen.get(key)
    if (!known) {
      known = key.length > MOST_LETTERS ? nothing : new Asked(key, lang)
      seen.set(key, known)
    }
    return known
  }
}

type Question = 'function' | 'given' | 'family' | 'everyday' | 'also' | 'compound' | 'noName'

class Asked implements Known {
  private readonly answers: Partial<Record<Question, boolean>> = {}
  private readonly parts: string[]

  private readonly word: string

  constructor(
    private readonly written: string,
    private readonly lang: TextLanguage,
  ) {
    this.word = written.toLowerCase()
    this.parts = written.includes('-') ? this.word.split('-').filter((part) => part.length > 1) : [this.word]
  }

  get isGiven() {
    return this.ask('given', () => !LETTERED.test(this.written) && this.parts.some(isGivenOrGenitive))
  }
  get isFamily() {
    return this.ask('family', () => !LETTERED.test(this.written) && this.parts.some(isFamilyOrGenitive))
  }
  get isFunction() {
    return this.ask('function', () => isFunctionWord(this.word))
  }
  get isEveryday(): boolean {
    return this.ask('everyday', () => this.isFunction || this.isWord() || this.endsEveryday())
  }
  get isCompound() {
    return this.ask(
      'compound',
      () => !this.isFunction && (isTwoWords(this.word, this.lang) || (this.lang === 'nl' && isOnlyCompound(this.word))),
    )
  }
  get isAlso() {
    return this.ask('also', () => isAlsoWord(this.word, this.lang) || this.isEveryday)
  }
  get isNoName() {
    return this.ask('noName', () => isNoName(this.word) || (isMedicine(this.word) && !this.isGiven && !this.isFamily))
  }

  /** Of "Totté" no form of "tot" is made: with such a mark only a listed word is one. */
  private isWord = () =>
    /[áéíóúàìòù]/.test(this.word) ? isListedWord(this.word, this.lang) : isOrdinary(this.word, this.lang)

  /** "FACT-team", "Wvggz-maatregel" */
  private endsEveryday = () =>
    this.parts.length > 1 &&
    pattern`-\p{Ll}`.test(this.written) &&
    !this.isGiven &&
    !GOES_ON.test(this.word) &&
    isOrdinary(this.parts.at(-1) ?? '', this.lang)

  private ask(question: Question, look: () => boolean): boolean {
    const answer = this.answers[question] ?? look()
    this.answers[question] = answer
    return answer
  }
}

/** "Nijenhuis-ter Avest": half of a name, which the next word goes on with. */
export const GOES_ON = /-(?:van|de|der|den|ten|ter|te|el|al)$/i

/** "DOS-score", "AVI-E3": letters, and what they are of. */
const LETTERED = pattern`^\p{Lu}{2,5}-(?:\p{Ll}|\p{Lu}$)`

const isGivenOrGenitive = (word: string) =>
  word.length > 1 && (isGivenName(word) || (word.length > 3 && word.endsWith('s') && isGivenName(word.slice(0, -1))))
const isFamilyOrGenitive = (word: string) => isSurname(word) || (word.endsWith('s') && isSurname(word.slice(0, -1)))

/** "Kloosterboer", "Achterberg": surnames that are two words in one, as Dutch writes many words that no list holds. */
function isTwoWords(word: string, lang: TextLanguage): boolean {
  if (lang !== 'nl' || word.length < 8 || word.length > 16 || !isOrdinary(word, lang)) return false
  for (let at = 4; at <= word.length - 3; at += 1) {
    if (isOrdinary(word.slice(at), lang) && isOrdinary(word.slice(0, at), lang)) return true
  }
  return false
}
