import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'

const text = 'Mevrouw De Vries belde. Haar zoon Kees kwam niet. Kees zei dat De Vries wachtte, zegt buurvrouw Yasmina.'

/** The letter that is proposed for each person, by what stands there. */
const lettersIn = (text: string, seed: string) =>
  detect(text, { seed })
    .filter(({ label }) => label === 'PERSON')
    .map(({ start, end, proposals }) => [text.slice(start, end), proposals.find((one) => /[A-Z]\.$/.test(one))])

test('a person keeps one letter through the text, and no two share it', () => {
  const letters = lettersIn(text, 'a case')
  const of = (name: string) => [
    ...new Set(letters.filter(([there]) => there?.includes(name)).map(([, one]) => one?.split(' ').at(-1))),
  ]
  expect([of('Vries'), of('Kees'), of('Yasmina')].map((found) => found.length)).toEqual([1, 1, 1])
  expect(new Set([...of('Vries'), ...of('Kees'), ...of('Yasmina')]).size).toBe(3)
})

test('a title stays before the letter', () => {
  expect(lettersIn(text, 'a case')[0]?.[1]).toMatch(/^Mevrouw [A-Z]\.$/)
})

test('in another case the same people have other letters', () => {
  const seeds = Array.from({ length: 12 }, (_, at) => `case ${at}`)
  const forKees = new Set(seeds.map((seed) => lettersIn(text, seed).find(([there]) => there === 'Kees')?.[1]))
  expect(forKees.size).toBeGreaterThan(4)
})

test('nobody gets a letter their own name begins with', () => {
  for (let at = 0; at < 40; at += 1)
    for (const [there = '', letter = ''] of lettersIn('Zijn zoon Kees Bakker kwam.', `case ${at}`))
      expect(there.split(' ').map((name) => name[0])).not.toContain(letter[0])
})

test('who is named more than once is a letter first, who is named once is someone', () => {
  const [kees, , noor] = detect('Kees belde Fatima. Kees zag Noor.', { seed: 'a case' })
  expect(kees?.proposals).toEqual([expect.stringMatching(/^[A-Z]\.$/), 'iemand'])
  expect(noor?.proposals.at(-1)).toBe('iemand')
})

test('whoever is named surely in one place is as stern in every other, and nobody else is', () => {
  const found = detect('Lamrabet belt. Fatima Lamrabet (34) woont hier. Watermann komt ook.', { seed: 'a case' })
  const people = found.filter(({ label }) => label === 'PERSON')
  expect(people.map(({ kind }) => kind)).toEqual(['block', 'block', 'suggest'])
})
