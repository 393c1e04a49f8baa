import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'

// A form names what it asks, and what was filled in stands behind it, set apart in whatever way its makers liked.
const FORM = [
  ['Achternaam', 'Djojoatmo'],
  ['Roepnaam', 'Storm'],
  ['Adres', 'Arkelse Onderweg 77'],
  ['Zaak', 'AWB 25/3391 WIA'],
  ['Huisarts', 'Meliefste'],
  ['Patiëntnummer', '4.118.207'],
] as const

const found = (text: string) => detect(text).map(({ start, end }) => text.slice(start, end))
const filledIn = FORM.map(([, answer]) => answer)

describe('what was filled in is found, however a form sets it apart', () => {
  test.each<[string, (asked: string) => string]>([
    ['a colon', (asked) => `${asked}: `],
    ['dots', (asked) => `${asked.padEnd(20, '.')} `],
    ['dots and a colon', (asked) => `${asked} ${'.'.repeat(8)}: `],
    ['a line', (asked) => `${asked} ____ `],
    ['a gap', (asked) => asked.padEnd(20)],
    ['a gap and a colon', (asked) => `${asked.padEnd(16)} : `],
    ['a tab', (asked) => `${asked}:\t`],
    ['an arrow', (asked) => `${asked} → `],
    ['an equals sign', (asked) => `${asked} = `],
    ['bold letters', (asked) => `**${asked}:** `],
    ['an item of a list', (asked) => `- ${asked} ... `],
    ['the next line', (asked) => `${asked}:\n`],
    ['the next line, without a colon', (asked) => `${asked}\n`],
    ['a dash', (asked) => `${asked} – `],
  ])('%s', (_, setApart) => {
    const text = FORM.map(([asked, answer]) => `${setApart(asked)}${answer}`).join('\n')
    expect(found(text)).toEqual(filledIn)
  })
})

test('a table of columns, a list of tasks and a line of dots are no form', () => {
  const table = 'bed   naam   bijzonderheden\n12   Tsehay   twee kinderen\n14   Oele   niet wekken'
  expect(found(table)).toEqual(['Tsehay', 'Oele'])
  const register = 'Naam\tPlaats\tNummer\nKuil\tAssen\t40107.9\nDebbie\tEmmen\t40011.2'
  expect(found(register)).toEqual(['Kuil', 'Assen', '40107.9', 'Debbie', 'Emmen', '40011.2'])
  expect(found('Afspraken:\nMoeder belt zelf.\nOpvang zoekt een plek.')).toEqual([])
  expect(found('Ze zweeg ..... en keek weg.')).toEqual([])
  expect(found('Verbonden vanaf ::1')).toEqual(['::1'])
})

test('what is told keeps its place in what was written', () => {
  const text = '**Roepnaam:** Storm\nHuisarts .......... Meliefste\nStorm slaapt slecht.'
  expect(detect(text).map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
    [text.indexOf('Storm'), 'Storm'],
    [text.indexOf('Meliefste'), 'Meliefste'],
    [text.lastIndexOf('Storm'), 'Storm'],
  ])
})

test('a form that was sent without JavaScript ends its lines in another way', () => {
  expect(found('Naam:\r\nGrootenhuis\r\n\r\nAdres\r\nDe Telle 31\r\n')).toEqual(['Grootenhuis', 'De Telle 31'])
})

test('a form in a very long text is read too', () => {
  const text = `${'x '.repeat(100_000)}\nHuisarts ..... Meliefste`
  expect(found(text)).toEqual(['Meliefste'])
})

test('what is said under a heading is no answer', () => {
  expect(found('School\nKomt vaak te laat.\n\nWerkgever:\nKent zijn verhaal niet.')).toEqual([])
})
