import { expect, test } from 'vitest'
import { findingsIn, readPart } from '#app/anonymise/document.ts'
import type { TextLanguage } from '#app/anonymise/finding.ts'

// The fields of a case are one story: who is known from one is known in all of them.

const seen = (parts: string[], seed = 'a case', languages: TextLanguage[] = ['nl']) =>
  findingsIn(
    parts.map((text) => readPart(text, languages)),
    seed,
  ).map((found, at) =>
    found.map(({ start, end, label, proposals }) => ({
      words: parts[at]?.slice(start, end),
      label,
      letter: proposals
        .find((one) => /[A-Z]\.$/.test(one))
        ?.split(' ')
        .at(-1),
    })),
  )
const words = (parts: string[]) => seen(parts).map((found) => found.map((one) => one.words))

const story = 'Mevrouw Duvekot belt vaak.'

test('whoever has a name in one field is known in the others, before it and after it', () => {
  const [title, tried] = ['Wat wil duvekot?', 'Duve\u00adkots buurman belde met duvekot@example.nl.']
  expect(words([title])).toEqual([[]])
  expect(words([title, story, tried])).toEqual([
    ['duvekot'],
    ['Mevrouw Duvekot'],
    ['Duve\u00adkots', 'duvekot@example.nl'],
  ])
})

test('an address in one field tells who stands in another', () => {
  const title = 'Wat wil hoekstra nu?'
  expect(words([title])).toEqual([[]])
  expect(words([title, 'Mail naar s.hoekstra@example.nl.'])[0]).toEqual(['hoekstra'])
})

test('no rule reads from the end of one field into the next', () => {
  expect(words(['Ik sprak mevrouw', 'Groen is de deur, 06 1234'])).toEqual([[], []])
  expect(words(['Hij woont aan de Dorpsstraat', '12'])).toEqual([...words(['Hij woont aan de Dorpsstraat']), []])
})

test('who is known from an English field is known in a Dutch one', () => {
  const parts = [readPart('She asked Mrs Duvekot.', ['en']), readPart('Daarna belde duvekot weer.', ['nl'])]
  expect(findingsIn(parts, '')[1]).toMatchObject([{ start: 13, end: 20, label: 'PERSON', kind: 'block' }])
})

test('one letter for each person in all fields, and no two people share it', () => {
  const [title, happening, tried] = seen(['Duvekot en de sleutel', story, 'Haar zoon Kees zei dat Duvekot wacht.'])
  const [letter, ofKees] = [happening?.[0]?.letter, tried?.[0]?.letter]
  expect(letter).toMatch(/^[A-Z]\.$/)
  expect([title?.[0]?.letter, tried?.[1]?.letter]).toEqual([letter, letter])
  expect(ofKees).toMatch(/^[A-Z]\.$/)
  expect(ofKees).not.toBe(letter)
})

test('who shares one name with another is another', () => {
  const [found = []] = seen([
    'Zijn zoon Piet de Vries kwam, en Jan de Vries, en zijn buurman Piet Zandstra. Zandstra bleef.',
  ])
  expect(new Set(found.map(({ letter }) => letter)).size).toBe(3)
  expect(found.at(-1)?.letter).toBe(found.at(-2)?.letter)
})

test('a letter that was put in the place of someone is not given to someone else', () => {
  const [[before] = []] = seen([story])
  const [, [after] = []] = seen([story.replace('Duvekot', before?.letter ?? ''), 'Haar zoon Kees wacht.'])
  expect(after?.words).toBe('Kees')
  expect(after?.letter).not.toBe(before?.letter)
})
