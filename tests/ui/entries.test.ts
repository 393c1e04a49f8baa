import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import type { Finding } from '#app/anonymise/finding.ts'
import { type Entry, entriesOf } from '#app/domain/privacy/entries.ts'
import { changesFor, documentIn, sourceWith } from '#app/domain/privacy/replaced.ts'
import { replaceIn } from '#app/ui/anonymise/field-texts.ts'
import { keyFields, knownAs, type Left } from '#app/ui/anonymise/left.ts'

const checked = (field: string, text: string, findings: Finding[] = detect(text)) => ({ field, text, findings })
const named = (text: string, ...names: string[]): Finding[] =>
  names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ 0: said, index }) => ({
      ...{ start: index, end: index + said.length, label: 'PERSON' as const, kind: 'block' as const },
      ...{ confidence: 1, rule: 'test', proposals: ['een leerling'] },
    })),
  )

const replacedIn = (text: string, entry: Entry, words: string) =>
  sourceWith(documentIn(text, false), changesFor(documentIn(text, false), 'happening', entry, words), false)

test('the same number in two fields is asked about once', () => {
  const entries = entriesOf([checked('happening', 'Bel 06-12345678.'), checked('tried', 'Ik belde 06-12345678.')])
  expect(entries).toHaveLength(1)
  expect(entries[0]?.spots.map(({ field }) => field)).toEqual(['happening', 'tried'])
})

test('who owns something is the same person, and still owns it afterwards', () => {
  const text = 'Amira belde. Ik vond Amira’s fiets. Ook AMIRA lachte.'
  const [entry, ...others] = entriesOf([checked('happening', text, named(text, 'Amira’s|Amira|AMIRA'))])
  expect(others).toEqual([])
  expect(entry && replacedIn(text, entry, 'een leerling')).toBe(
    'Een leerling belde. Ik vond een leerlings fiets. Ook een leerling lachte.',
  )
})

const mentions = 'Fatima el Amrani belt. Haar vriendin Noor zag mevrouw El Amrani, en Fatima lachte naar Noor.'

test('who gets a letter gets it in one press, wherever and however they are named; others stay who they are', () => {
  const entries = entriesOf([checked('happening', mentions)])
  const fatima = entries.find(({ fragment }) => fragment === 'Fatima')
  const letter = fatima?.proposals.find((proposal) => /^[A-Z]\.$/.test(proposal)) ?? ''
  expect(fatima && replacedIn(mentions, fatima, letter)).toBe(
    `${letter} belt. Haar vriendin Noor zag mevrouw ${letter}, en ${letter} lachte naar Noor.`,
  )
  expect(fatima && replacedIn(mentions, fatima, 'iemand')).toBe(mentions.replace('Fatima lachte', 'iemand lachte'))
})

test.each([
  ['Hij ligt in het Radboudumc.', 'Hij ligt in een ziekenhuis.'],
  ['Het Radboudumc belde.', 'Een ziekenhuis belde.'],
  ['Bij de gemeente Apeldoorn wist niemand het.', 'Bij een gemeente wist niemand het.'],
  ['Zij woont aan de Lindelaan 12.', 'Zij woont aan een straat in de buurt.'],
  ['Zijn mentor belde mij op 12 maart.', 'Zijn mentor belde mij in het voorjaar.'],
  ['Sinds 14 juni blijft hij weg.', 'Sinds de zomer blijft hij weg.'],
  ['Hij was in Srebrenica.', 'Hij was in een plaats.'],
  ['Zij werkt bij Het Zonnehuis.', 'Zij werkt bij een organisatie.'],
])('other words stand well where they come: %s', (text, expected) => {
  const [entry] = entriesOf([checked('happening', text)])
  expect(entry && replacedIn(text, entry, entry.proposals[0] ?? '')).toBe(expected)
})

test.each([
  ['Ahmed belde. Ahmeds vader niet.', 'Ahmed|Ahmeds', 'J.', 'J. belde. J.’s vader niet.'],
  ['Ik zag Fatima. En Fatima’s zus.', 'Fatima', 'iemand', 'Ik zag iemand. En iemands zus.'],
  ['Dan Thijs’ oma.', 'Thijs', 'een leerling', 'Dan een leerlings oma.'],
  ['Then Tom’s bike.', 'Tom', 'someone', 'Then someone’s bike.'],
  ['Hans vond Hans aardig.', 'Hans', 'J.', 'J. vond J. aardig.'],
  ['Ik zag Hans. En wie zag Hans?', 'Hans', 'J.', 'Ik zag J. En wie zag J.?'],
  ['Ik zag Hans...', 'Hans', 'J.', 'Ik zag J....'],
])('who owned something still does: %s', (text, names, words, expected) => {
  const entries = entriesOf([checked('happening', text, named(text, `(?:${names})(?!\\p{L})`))])
  expect(entries.reduceRight((done, entry) => replacedIn(done, entry, words), text)).toBe(expected)
})

test('one press replaces in a title too, and leaves what was typed meanwhile', () => {
  const text = 'Amira wil niet, Amira zwijgt'
  const [entry] = entriesOf([checked('title', text, named(text, 'Amira'))])
  const typed: string[] = []
  const field = { value: 'Amira wil niet, zij zwijgt', dispatchEvent: () => true }
  Object.setPrototypeOf(field, {
    set value(words: string) {
      typed.push(words)
    },
  })
  const form = { elements: { namedItem: () => field } } as unknown as HTMLFormElement
  if (entry) replaceIn(form, 'title', entry, 'een leerling')
  expect(typed).toEqual(['Een leerling wil niet, zij zwijgt'])
})

test('only what points at one person is sent along, with its reason, each person once', () => {
  const text = 'Amira belde. Ik vond Amira’s fiets.'
  const entries = entriesOf([checked('happening', text, named(text, 'Amira’s|Amira'))])
  const left: Left = { reason: 'agreed', words: '' }
  expect(keyFields(entries, () => left).map(({ value }) => value)).toEqual(['PERSON Amira', 'agreed', ''])
  expect(keyFields(entries, () => null).map(({ value }) => value)).toEqual(['PERSON Amira', '', ''])
  expect(keyFields(entries, () => undefined)).toEqual([])
  expect(
    keyFields(
      entries.map((entry) => ({ ...entry, kind: 'suggest' })),
      () => left,
    ),
  ).toEqual([])
})

test('a device remembers that something stays, and not what', () => {
  expect(knownAs('een', 'PERSON amira')).not.toMatch(/amira/i)
  expect(knownAs('een', 'PERSON amira')).toBe(knownAs('een', 'PERSON amira'))
  expect(knownAs('een', 'PERSON amira')).not.toBe(knownAs('twee', 'PERSON amira'))
})
