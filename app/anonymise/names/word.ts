import type { TextLanguage } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { kept } from '../words/kept.ts'
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

function reader(lang: TextLanguage): (word: string) => Known {
  const asked = kept((word) => (word.length > MOST_LETTERS ? nothing : new Asked(word, lang)))
  // In "Claerbergen-Stap" and "FACT-team" it is the capital that tells.
  return kept((word) => asked(word.includes('-') ? word : word.toLowerCase()))
}

const readers: Record<TextLanguage, (word: string) => Known> = { nl: reader('nl'), en: reader('en') }

/** Asks the lists, once for every word and only what someone wants to know. */
export const readerOf = (lang: TextLanguage): ((word: string) => Known) => readers[lang]

class Asked implements Known {
  private readonly parts: string[]
  private readonly word: string
  private given?: boolean
  private family?: boolean
  private function?: boolean
  private everyday?: boolean
  private compound?: boolean
  private also?: boolean
  private noName?: boolean

  constructor(
    private readonly written: string,
    private readonly lang: TextLanguage,
  ) {
    this.word = written.toLowerCase()
    this.parts = written.includes('-') ? this.word.split('-').filter((part) => part.length > 1) : [this.word]
  }

  get isGiven() {
    this.given ??= !LETTERED.test(this.written) && this.parts.some(isGivenOrGenitive)
    return this.given
  }
  get isFamily() {
    this.family ??= !LETTERED.test(this.written) && this.parts.some(isFamilyOrGenitive)
    return this.family
  }
  get isFunction() {
    this.function ??= isFunctionWord(this.word)
    return this.function
  }
  get isEveryday(): boolean {
    this.everyday ??= this.isFunction || this.isWord() || this.endsEveryday()
    return this.everyday
  }
  get isCompound() {
    this.compound ??=
      !this.isFunction && (isTwoWords(this.word, this.lang) || (this.lang === 'nl' && isOnlyCompound(this.word)))
    return this.compound
  }
  get isAlso() {
    this.also ??= isAlsoWord(this.word, this.lang) || this.isEveryday
    return this.also
  }
  get isNoName() {
    this.noName ??= isNoName(this.word) || (isMedicine(this.word) && !this.isGiven && !this.isFamily)
    return this.noName
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
