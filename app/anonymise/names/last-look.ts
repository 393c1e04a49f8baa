import type { Match } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isCountry, isFunctionWord, isListedWord, isPlace, nationalityOf } from '../words/lookup.ts'
import { isRole, isRoles, kin } from './cues.ts'
import type { Page } from './page.ts'
import { isLikeName } from './things.ts'
import type { Token } from './token.ts'

// What is looked at last, when everything else that a text tells is known.

/**
 * Security: a name that is no word of the language is someone, whatever stands around it: "POH-GGZ Nicole", "RvE
 * Deurwaarder Jansen (Flanderijn)". Only what follows a make is a thing: "Skoda Fabia".
 */
export function namesLeft({ tokens, know, text }: Page, covered: Uint8Array): Match[] {
  return tokens.flatMap((token, at): Match[] => {
    if (token.shape !== 'title' || token.isLoud || token.text.length < 3 || covered[token.start]) return []
    const { isGiven, isFamily, isEveryday, isNoName } = know(token.text)
    const before = tokens[at - 1]
    const isBehindName = before?.shape === 'title' && token.gap === ' '
    // "de zonen Can en Deniz": of one's kin the word before says more than what else it may be.
    // "trainer Boy", "fysio Bas": so does what they do.
    const isOfKin = (kin.has(before?.lower ?? '') || isRole(before?.lower ?? '')) && token.gap === ' ' && !token.isFirst
    // "behalve van Ben, die ging vissen": with a capital no verb.
    if (token.text === 'Ben' && !token.isFirst && tokens[at + 1]?.shape !== 'title') return [someone(token, token)]
    if (isOfKin && (isGiven || isFamily)) return [someone(token, token)]
    // "zei dat Frans nog sliep": a language does nothing.
    const next = tokens[at + 1]
    if (
      isGiven &&
      /^(?:dat|omdat|toen|als|terwijl|zodat|want|en|of)$/.test(before?.lower ?? '') &&
      /^(?:nog|niet|al|weer|ook|zelf|net|steeds|even|hem|haar)$/.test(next?.lower ?? '')
    )
      return [someone(token, token)]
    if (!(isGiven || isFamily) || isEveryday || isNoName || isPlace(token.text) || !isLikeName(token)) return []
    if (isCountry(token.text) || nationalityOf(token.text) !== undefined) return []
    if (token.isFirst || isRole(token.lower) || isRoles(token.lower)) return []
    if (isBehindName && know(before.text).isNoName) return []
    // "als een Ferrari", "Fontaine IIb": one of many, or a scale.
    if (/^(?:een|the|an?)$/.test(before?.lower ?? '') || /^ (?:[IVX]+|\d)/.test(text.slice(token.end, token.end + 3)))
      return []
    // "POH-GGZ Carola Minnebo"
    const isSurname =
      next?.shape === 'title' &&
      next.gap === ' ' &&
      (!know(next.text).isEveryday || !isListedWord(next.text)) &&
      !know(next.text).isNoName
    return [someone(firstOf(before, token), isSurname ? next : token)]
  })
}

/**
 * Security: who writes names in CAPITALS writes so of everyone, and no list of words holds what most people are called:
 * "LIA mag in de tussentijd", "RACHID EL KHATTABI". Only what the lists know as letters, a place or a word is none.
 */
export function namesShouted({ tokens, know, text }: Page, covered: Uint8Array): Match[] {
  const isName = (word: string) => know(word).isGiven && !know(word).isNoName && !know(word).isAlso && !isPlace(word)
  return tokens.flatMap((token, at): Match[] => {
    if (token.shape !== 'upper' || covered[token.start] || !LETTERS.test(token.text) || !isName(token.text)) return []
    const before = tokens[at - 1]
    if (token.gap === ' ' && before && ARTICLE.test(before.lower)) return []
    // "AVA-toets", "EVA 2": letters, and what they are of.
    if (/^(?:-| \d)/.test(text.slice(token.end, token.end + 2))) return []
    return [someone(token, token)]
  })
}

/** Not "PO-VO". */
const LETTERS = pattern`^[\p{L}\p{M}']{3,}(?:-[\p{L}\p{M}]{3,})?$`

const ARTICLE = /^(?:de|het|een|the|an?)$/

const someone = ({ start }: Token, { end }: Token): Match => ({
  start,
  end,
  label: 'PERSON',
  kind: 'suggest',
  proof: 'shape',
  rule: 'person.left',
})

/** "Boy Hendriks": a word before a surname, of which only the capital tells. */
const firstOf = (before: Token | undefined, token: Token): Token => {
  const isFirstName =
    before?.shape === 'title' && !before.text.includes('-') && token.gap === ' ' && before.text.length < 8
  return isFirstName && !isRole(before.lower) && !isFunctionWord(before.lower) && !/er$/.test(before.lower)
    ? before
    : token
}

/** "Moeder: Fien van de Brink, 19", "Erol (20), Chayenna (15)": a number right behind someone. */
export function agesBeside(text: string, people: Match[], lang: Page['lang']): Match[] {
  return people.flatMap(({ end }): Match[] => {
    const [, gap = '', number = ''] = BESIDE.exec(text.slice(end, end + 12)) ?? []
    if (!number) return []
    const start = end + gap.length
    const proposals = [lang === 'nl' ? 'een leeftijd' : 'an age']
    return [
      {
        start,
        end: start + number.length,
        label: 'AGE',
        kind: 'suggest',
        proof: 'shape',
        rule: 'age.beside-someone',
        proposals,
      },
    ]
  })
}

const BESIDE = pattern`^(, | \()([1-9]\d?)(?=\)|[;\n]|\.(?:\s|$)|, \p{Ll}|$)`
