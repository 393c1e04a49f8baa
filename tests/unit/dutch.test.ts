import { expect, test } from 'vitest'
import { fold } from '#search/dutch/fold.ts'
import { isSoughtBy, queryWordsOf } from '#search/dutch/query-words.ts'
import { stem } from '#search/dutch/stem.ts'
import { synonymsOf } from '#search/dutch/synonyms.ts'
import { noVocabulary, vocabularyOf } from '#search/dutch/vocabulary.ts'
import { wordsOf } from '#search/dutch/words.ts'
import { wordsVector } from '#search/words-vector.ts'

test.each([
  ['casus casussen casuïstiek'],
  ['onzekerheid onzekerheden onzeker'],
  ['zorgmijding zorgmijder zorgmijders zorgmijden zorgmijdend'],
  ['gezin gezinnen'],
  ['brief brieven'],
  ['huis huizen'],
  ['school scholen'],
  ['werksessie werksessies'],
  ['uithuisplaatsing uithuisplaatsingen'],
  ['mogelijkheid mogelijkheden mogelijk'],
  ['vraag vragen'],
  ['kind kinderen'],
  ['ziek zieke zieken'],
  ['geef geven'],
])('%s have one stem', (words) => {
  expect(new Set(words.split(' ').map((word) => stem(fold(word)))).size).toBe(1)
})

test.each([
  ['school', 'schuld'],
  ['buur', 'boer'],
  ['wijk', 'week'],
  ['moeder', 'moed'],
])('%s and %s stay apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test('accents, capitals and ĳ make no difference', () => {
  expect(fold('CasuÏstiek')).toBe('casuistiek')
  expect(fold('Ĳsland, ĳs')).toBe('ijsland, ijs')
  expect(fold('Yeşil coöperatie')).toBe('yesil cooperatie')
  expect(fold('half \uD800 teken')).toBe('half  teken')
})

test('a text keeps its telling words only', () => {
  expect(wordsOf("Hij is 's avonds *niet* thuis").map(({ form }) => form)).toEqual(['avonds', 'niet', 'thuis'])
})

test('a query leaves out the common words, unless it has no others', () => {
  expect(queryWordsOf('Hoe lang blijf ik langsgaan').map(({ form }) => form)).toEqual(['lang', 'blijf', 'langsgaan'])
  expect(queryWordsOf('What can we do without them').map(({ form }) => form)).toEqual(['without'])
  expect(queryWordsOf('wat als').map(({ form }) => form)).toEqual(['wat', 'als'])
  expect(queryWordsOf('!!! & | <->')).toEqual([])
})

test('only the last word may be unfinished', () => {
  expect(queryWordsOf('school moed').map(({ prefix }) => prefix)).toEqual([false, true])
  const isSought = isSoughtBy(queryWordsOf('school moed'))
  expect(['moeder', 'Moed', 'scholen', 'schoolplein', 'gemoed'].filter(isSought)).toEqual(['moeder', 'Moed', 'scholen'])
})

test('a document keeps stems with their place, and words as they were written besides', () => {
  const vector = wordsVector(
    [
      { text: 'Deuren', weight: 'A' },
      { text: 'de deur', weight: 'C' },
    ],
    noVocabulary.readForm,
  )
  expect(vector).toBe("'deur':1A,3C '=deur':1D 'deuren':1D")
})

test('no text becomes syntax', () => {
  const vector = wordsVector([{ text: "'); drop table x; -- \\' :A & a'b", weight: 'C' }], noVocabulary.readForm)
  expect(vector.replace(/'[\p{L}\p{N}]+':\d+[CD](,\d+[CD])*/gu, '').trim()).toBe('')
})

test('a text of any length fits in the index', () => {
  const book = Array.from({ length: 200_000 }, (_, at) => `woord${at.toString(36)}`).join(' ')
  const kept = wordsVector([{ text: book, weight: 'C' }], (form) => ({ stem: form, parts: [] }))
  expect(kept.length).toBeLessThan(1_500_000)
})

test('a word of the lists with a vowel too many falls apart as the right one does', () => {
  const holding = new Map(['schuld', 'hulpverlening', 'hulp'].map((word) => [word, 9]))
  const synonyms = synonymsOf([['schuldhulp', 'schuldhulpverlening']])
  const [word] = queryWordsOf('schuldhulpverleening', vocabularyOf(100, holding, synonyms))
  expect(word?.meant.map(({ stem }) => stem)).toContain('schuld')
})
