import { expect, test } from 'vitest'
import { type Seat, seatsToDraw } from '#app/ui/tables/sector-shapes.ts'
import { TableRing } from '#app/ui/tables/table-ring.tsx'
import { attributesOf, markup } from '#tests/support/markup.tsx'

const table: Seat[] = ['care', 'education', 'municipality', 'care', 'social', 'social', 'free', 'free']
const labelOf = (seats: Seat[], language: 'nl' | 'en' = 'nl') =>
  attributesOf(markup(<TableRing seats={seats} />, language), 'svg')['aria-label']
const marksIn = (path = '') => path.split('M').length - 1
const count = (seats: Seat[], wanted: Seat) => seats.filter((seat) => seat === wanted).length

test('who cannot see the ring hears how many seats are taken, and by which sectors', () => {
  expect(labelOf(table)).toBe('Tafel met 6 van 8 plaatsen bezet: 2 zorg, 1 onderwijs, 1 gemeente, 2 sociaal domein')
  expect(labelOf(table, 'en')).toBe(
    'Table with 6 of 8 seats taken: 2 care, 1 education, 1 municipality, 2 social services',
  )
})

test('a full table, an empty one and a table without seats each have their own words', () => {
  expect(labelOf(['care', 'other'])).toBe('Tafel van 2: 1 zorg, 1 anders')
  expect(labelOf(['free'])).toBe('Tafel met 1 vrije plaats')
  expect(labelOf(['free', 'free'])).toBe('Tafel met 2 vrije plaatsen')
  expect(labelOf([])).toBe('Nog niemand aan tafel')
})

test('every seat is drawn, the free ones apart', () => {
  const paths = [...markup(<TableRing seats={table} />).matchAll(/<path d="([^"]*)"( data-state="free")?/g)]
  expect(paths.map(([, d, free]) => [marksIn(d), Boolean(free)])).toEqual([
    [6, false],
    [2, true],
  ])
})

test('forty people are drawn as fourteen marks of the same mix, and counted as forty', () => {
  const room: Seat[] = Array.from({ length: 40 }, (_, i) => (i < 20 ? 'care' : i < 30 ? 'municipality' : 'free'))
  const drawn = seatsToDraw(room)
  expect([drawn.length, count(drawn, 'care'), count(drawn, 'free')]).toEqual([14, 7, 3])
  expect(count(drawn, 'municipality')).toBe(4)
  expect(labelOf(room)).toBe('Tafel met 30 van 40 plaatsen bezet: 20 zorg, 10 gemeente')
})

test('a ring is light, and its numbers have one decimal', () => {
  const html = markup(<TableRing seats={table} label="" />)
  expect(html.length).toBeLessThan(700)
  expect(html).not.toMatch(/\.\d\d/)
})

test('a ring that repeats the text beside it keeps silent', () => {
  expect(attributesOf(markup(<TableRing seats={table} label="" />), 'svg')).toMatchObject({ 'aria-hidden': 'true' })
})
