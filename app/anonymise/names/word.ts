import type { TextLanguage } from '../finding.ts'
import { isAlsoWord, isGivenName, isOrdinary, isSurname } from '../words/lookup.ts'
import { isFunctionWord, isNoName } from './not-names.ts'

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

/** Asks the lists once for every word. */
export function readerOf(lang: TextLanguage): (word: string) => Known {
  const seen = kept[lang]
  return (word) => {
    const lower = word.toLowerCase()
    if (seen.size > MOST_KEPT) seen.clear()
    let known = seen.get(lower)
    if (!known) {
      known = lower.length > MOST_LETTERS ? nothing : knownOf(lower, lang)
      seen.set(lower, known)
    }
    return known
  }
}

function knownOf(word: string, lang: TextLanguage): Known {
  const parts = word.split('-').filter((part) => part.length > 1)
  const isGiven = parts.some(isGivenOrGenitive)
  const isFamily = parts.some((part) => isSurname(part) || (part.endsWith('s') && isSurname(part.slice(0, -1))))
  const isFunction = isFunctionWord(word)
  const isOne = isFunction || isOrdinary(word, lang)
  const isCompound = !isOne && isTwoWords(word, lang)
  const isEveryday = isOne || isCompound || (word.includes('-') && !isGiven && isOrdinary(parts.at(-1) ?? '', lang))
  return {
    isGiven,
    isFamily,
    isEveryday,
    isAlso: isEveryday || isAlsoWord(word, lang),
    isFunction,
    isCompound,
    isNoName: isNoName(word),
  }
}

const isGivenOrGenitive = (word: string) =>
  word.length > 1 && (isGivenName(word) || (word.length > 3 && word.endsWith('s') && isGivenName(word.slice(0, -1))))

/** "Nachtkastje", "Woonbegeleiding": Dutch writes as one word what no list holds. */
function isTwoWords(word: string, lang: TextLanguage): boolean {
  if (lang !== 'nl' || word.length < 8 || word.length > 30) return false
  for (let at = 4; at <= word.length - 4; at += 1) {
    const head = word.slice(0, at)
    if (isOrdinary(word.slice(at), lang) && (isOrdinary(head, lang) || isOrdinary(head.replace(/[s-]$/, ''), lang)))
      return true
  }
  return false
}
