import { expect, test } from 'vitest'
import { fragments, templates } from '../../../bench/anonymise/fragments.ts'
import { type Gold, score } from '../../../bench/anonymise/score.ts'

// The texts the anonymiser is measured on, and the measure. Both are wrong quietly if nobody looks.

const halves = ['dev', 'held']

test.each(halves)('what is drawn (%s) has its marks where the text says they are', (half) => {
  const astray = fragments(half).filter(({ text, entities }) =>
    entities.some(({ start, end }) => start < 0 || text.slice(start, end).trim().length !== end - start),
  )
  expect(astray).toEqual([])
})

test('every template is in one half, and no slot stays empty', () => {
  expect(templates().filter(({ half }) => half !== 'dev' && half !== 'held')).toEqual([])
  const all = halves.flatMap((half) => fragments(half))
  expect(all.filter(({ text }) => /[{}[\]]|undefined/.test(text))).toEqual([])
  expect(all.filter(({ lang }) => lang === 'nl').length).toBeGreaterThanOrEqual(200)
  expect(all.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(40)
})

const text = 'Mevrouw De Vries woont aan de Kerkstraat 12, 1234 AB Ommen. Zij is 83 jaar.'
const span = (part: string, label: string, sub = '') => {
  const start = text.indexOf(part)
  return { start, end: start + part.length, label, ...(sub ? { sub } : {}) }
}
const gold: Gold = {
  id: 'a',
  text,
  entities: [
    span('De Vries', 'PERSON'),
    span('Kerkstraat 12', 'LOCATION', 'ADDRESS'),
    span('1234 AB', 'LOCATION', 'POSTCODE'),
    span('Ommen', 'LOCATION', 'PLACE'),
    span('83 jaar', 'AGE'),
  ],
}

test('a title more, or an address in one piece, is no error', () => {
  const found = [
    span('Mevrouw De Vries', 'PERSON'),
    span('Kerkstraat 12, 1234 AB Ommen', 'LOCATION'),
    span('83', 'AGE'),
  ]
  const { labels, leaking, falseAlarms } = score([gold], () => found)
  expect({ leaking, falseAlarms }).toEqual({ leaking: 0, falseAlarms: 0 })
  for (const { hitN, goldN, foundN } of labels.values()) expect([hitN, foundN]).toEqual([goldN, goldN])
})

test('half a name covered is a leak, and a place that was never named is a false alarm', () => {
  const found = [span('Vries', 'PERSON'), span('Kerkstraat 12, 1234 AB Ommen', 'LOCATION'), span('Zij', 'PERSON')]
  const { labels, leaking, falseAlarms } = score([gold], () => found)
  expect({ leaking, falseAlarms, masked: labels.get('PERSON')?.masked }).toEqual({
    leaking: 1,
    falseAlarms: 1,
    masked: 0,
  })
})
