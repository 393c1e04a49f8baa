import { kin } from './kin.ts'

// The Dutch stemmer of Snowball (M. Porter), on folded words, with steps of our own at the end: sessies is sessie, any
// double consonant becomes one (gezinnen, gezin), and a final v or z becomes f or s (brieven, brief). Here and not in the
// database, because an index must be made with the very same stems as a query, whichever engine or version keeps it.

const vowel = '[aeiouy]'
const plain = '[^aeiouy]'

type Word = { text: string; r1: number; r2: number; lostE: boolean }

/** What inflections of a word have in common. `word` is folded. */
export function stem(word: string): string {
  if (word.length < 3) return kin.get(word) ?? word
  const marked = markConsonants(word)
  const { r1, r2 } = regions(marked)
  const parts: Word = { text: marked, r1, r2, lostE: false }
  for (const step of [plural, finalE, heid, suffix, doubleVowel]) step(parts)
  const found = settled(parts.text.toLowerCase())
  return kin.get(found) ?? found
}

// An i or y that sounds as a consonant is written as a capital meanwhile.
const markConsonants = (word: string) =>
  word.replace(/^y|(?<=[aeiou])y/g, 'Y').replace(/(?<=[aeiouy])i(?=[aeiouy])/g, 'I')

function regions(word: string) {
  const after = (from: number) => {
    const found = new RegExp(`${vowel}${plain}`).exec(word.slice(from))
    return found ? from + found.index + 2 : word.length
  }
  const first = after(0)
  return { r1: Math.max(first, Math.min(3, word.length)), r2: after(first) }
}

const endsIn = ({ text }: Word, ending: string, from: number) =>
  text.endsWith(ending) && text.length - ending.length >= from

const cut = (word: Word, ending: string) => {
  word.text = word.text.slice(0, word.text.length - ending.length)
}
const undouble = (word: Word) => {
  if (/(kk|dd|tt)$/.test(word.text)) word.text = word.text.slice(0, -1)
}

function plural(word: Word) {
  if (word.text.endsWith('heden')) {
    if (endsIn(word, 'heden', word.r1)) word.text = `${word.text.slice(0, -5)}heid`
  } else if (/ene?$/.test(word.text)) cutEn(word, word.text.endsWith('ene') ? 'ene' : 'en')
  else {
    const ending = /se?$/.exec(word.text)?.[0]
    if (ending && endsIn(word, ending, word.r1) && /[^aeiouyj]$/.test(word.text.slice(0, -ending.length)))
      cut(word, ending)
  }
}

function cutEn(word: Word, ending: string) {
  const rest = word.text.slice(0, -ending.length)
  if (!endsIn(word, ending, word.r1) || !new RegExp(`${plain}$`).test(rest) || rest.endsWith('gem')) return
  cut(word, ending)
  undouble(word)
}

function finalE(word: Word) {
  if (!endsIn(word, 'e', word.r1) || !new RegExp(`${plain}e$`).test(word.text)) return
  cut(word, 'e')
  word.lostE = true
  undouble(word)
}

function heid(word: Word) {
  if (!endsIn(word, 'heid', word.r2) || word.text.endsWith('cheid')) return
  cut(word, 'heid')
  if (word.text.endsWith('en')) cutEn(word, 'en')
}

function suffix(word: Word) {
  const ending = /(end|ing|ig|lijk|baar|bar)$/.exec(word.text)?.[0]
  if (!ending || !endsIn(word, ending, word.r2)) return
  if (ending === 'ig') cutIg(word)
  else if (ending !== 'bar' || word.lostE) cut(word, ending)
  if (ending === 'lijk') finalE(word)
  if (ending !== 'end' && ending !== 'ing') return
  if (word.text.endsWith('ig') && endsIn(word, 'ig', word.r2) && !word.text.endsWith('eig')) cutIg(word)
  else undouble(word)
}

function cutIg(word: Word) {
  if (!word.text.endsWith('eig')) cut(word, 'ig')
}

function doubleVowel(word: Word) {
  if (/[^aeiouy](aa|ee|oo|uu)[^aeiouyI]$/.test(word.text)) word.text = word.text.slice(0, -2) + word.text.slice(-1)
}

const settled = (text: string) =>
  text
    .replace(/ies$/, 'ie')
    .replace(/([^aeiouy\d])\1$/, '$1')
    .replace(/(?<=.[aeiouylnr])v$/, 'f')
    .replace(/(?<=.[aeiouylnr])z$/, 's')
