import { expect, test } from 'vitest'
import { partsOf } from '#search/dutch/compounds.ts'
import { distance, nearbyIn } from '#search/dutch/mistyped.ts'
import { queryWordsOf } from '#search/dutch/query-words.ts'
import { synonymsOf } from '#search/dutch/synonyms.ts'
import { vocabularyOf } from '#search/dutch/vocabulary.ts'
import { formsOf } from '#search/dutch/words.ts'

const words = new Map(
  'schuld schulden hulp hulpverlening verlening gezin voogd woning rapport kind kinderen opvang wijk team zorg mijding woningrapport'
    .split(' ')
    .map((word) => [word, 5] as const),
)
const known = (form: string) => words.get(form) ?? 0
const group = [['ggz', 'geestelijke gezondheidszorg']]
const vocabulary = vocabularyOf(100, words, synonymsOf(group))
const meant = (text: string, why: string) =>
  queryWordsOf(text, vocabulary).flatMap(({ meant }) =>
    meant.filter((other) => other.why === why).map(({ form }) => form),
  )

test.each([
  ['woningrapport', 'woning rapport'],
  ['schuldhulpverlening', 'schuld hulpverlening'],
  ['gezinsvoogd', 'gezin voogd'],
  ['kinderopvang', 'kinder opvang|kind opvang|kinderen opvang'],
  ['wijkteam', 'wijk team'],
])('%s is made of %s', (compound, expected) => {
  expect(expected.split('|')).toContain(partsOf(compound, known).join(' '))
})

test.each(['woning', 'onbekendwoord', 'teamwijs', 'zorg'])('%s is no compound of known words', (word) => {
  expect(partsOf(word, known)).toEqual([])
})

test('a slip of the hand is one letter left out, put in, changed or swapped', () => {
  expect(
    ['wijkteam', 'wijkteamm', 'wijkeam', 'wikjteam', 'wijkteem'].map((one) => distance('wijkteam', one, 2)),
  ).toEqual([0, 1, 1, 1, 1])
  expect(distance('wijkteam', 'zorgteam', 2)).toBe(3)
})

test('what looks like a word is the same with the list as by comparing each', () => {
  const forms = [...words.keys()]
  const near = nearbyIn(forms)
  for (const typed of ['shuld', 'schuldne', 'rappot', 'hulpverlenig', 'hulvperlening', 'opvnag', 'kid', 'x'])
    for (const most of [1, 2])
      expect(
        near(typed, most)
          .map(({ form }) => form)
          .sort(),
      ).toEqual(forms.filter((form) => distance(typed, form, most) <= most).sort())
})

test('a query looks for parts, for two words as one, and for what was meant', () => {
  expect(meant('woningrapport', 'part')).toEqual(['woning', 'rapport'])
  expect(meant('woning rapport', 'joined')).toContain('woningrapport')
  expect(meant('rapport bij woning', 'joined')).toContain('woningrapport')
  expect(meant('hulpverlenig', 'mistyped')).toEqual(['hulpverlening'])
  expect(meant('ggz', 'synonym')).toEqual(['geestelijke', 'gezondheidszorg'])
  expect(meant('geestelijke gezondheidszorg', 'synonym')).toEqual(['ggz'])
})

test('two halves that stand nowhere alone are one word, also where one is a slip of another word or a common one', () => {
  const holding = new Map(['leerplicht', 'licht', 'zelfdoding'].map((word) => [word, 5] as const))
  const joined = (text: string) =>
    queryWordsOf(text, vocabularyOf(100, holding)).flatMap(({ meant }) =>
      meant.filter(({ why }) => why === 'joined').map(({ form }) => form),
    )
  expect(joined('leer plicht')).toContain('leerplicht')
  expect(joined('zelf doding')).toContain('zelfdoding')
  holding.set('doding', 5)
  expect(joined('zelf doding')).toEqual([])
})

test('a word on the list by hand is no slip, and no compound with a slip, where no text holds it', () => {
  const holding = new Map(['harding', 'thuis', 'boos'].map((word) => [word, 5] as const))
  const known = vocabularyOf(
    100,
    holding,
    synonymsOf([
      ['hoarding', 'verzamelwoede'],
      ['thuisloos', 'dakloos'],
    ]),
  )
  for (const word of ['hoarding', 'thuisloos'])
    expect(new Set(queryWordsOf(word, known).flatMap(({ meant }) => meant.map(({ why }) => why)))).toEqual(
      new Set(['synonym']),
    )
})

test('a compound nobody wrote yet is made of words that stand there with another ending', () => {
  const holding = new Map(['casus', 'bespreken', 'besprek'].map((word) => [word, 5] as const))
  expect(vocabularyOf(100, holding).readForm('casusbespreking').parts).toEqual(['casus', 'besprek'])
})

test('between quotes nothing else is looked for; a long question that quotes someone is no such wish', () => {
  expect(queryWordsOf('“woningrapport”', vocabulary).flatMap(({ meant }) => meant)).toEqual([])
  expect(queryWordsOf('"woningrapport"', vocabulary).map(({ prefix }) => prefix)).toEqual([false])
  const question = `Klopt het dat ${'iemand vroeg of '.repeat(6)} het "woningrapport" bestaat`
  expect(queryWordsOf(question, vocabulary).some(({ meant }) => meant.length > 0)).toBe(true)
})

test('Security: nothing longer than a word is taken apart, since it costs the third power of its length', () => {
  const everything = () => 2
  expect(partsOf('schuld'.repeat(10), everything)).not.toEqual([])
  expect(partsOf('schuld'.repeat(11), everything)).toEqual([])
  // One sign that stands for six letters, as it may be typed.
  for (const typed of ['x'.repeat(4_000), '㌖'.repeat(199), `hulp ${'ﷺ'.repeat(200)}`])
    expect(Math.max(...formsOf(typed).map(({ length }) => length))).toBeLessThanOrEqual(60)
})
