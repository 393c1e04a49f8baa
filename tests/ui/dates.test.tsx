import { expect, test } from 'vitest'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { dateText, daypartOf, hoursText, spanText } from '#app/ui/dates/dates.ts'
import { markup } from '#tests/support/markup.tsx'

const [start, end] = ['2026-12-03T14:30:00Z', '2026-12-03T16:30:00Z']

test('Samira reads a date in Dutch, Femke in English', () => {
  expect(dateText(start, 'day', 'nl')).toBe('3 december 2026')
  expect(dateText(start, 'day', 'en')).toBe('3 December 2026')
  expect(dateText(start, 'weekday', 'nl')).toBe('donderdag 3 december')
  expect(dateText(start, 'weekdayShort', 'nl')).toBe('do 3 dec')
  expect(dateText(start, 'weekdayShort', 'en')).toBe('Thu 3 Dec')
  expect(dateText(start, 'month', 'nl')).toBe('december 2026')
  expect(dateText(start, 'moment', 'nl')).toBe('donderdag 3 december, 15.30 uur')
  expect(dateText(start, 'moment', 'en')).toBe('Thursday 3 December, 15:30')
})

test('a session is told with its hours, and with both days when it runs past midnight', () => {
  expect(spanText(start, end, 'nl')).toBe('donderdag 3 december, 15.30 tot 17.30 uur')
  expect(spanText(start, end, 'en')).toBe('Thursday 3 December, 15:30 to 17:30')
  expect(hoursText('2026-12-03T08:05:00Z', end, 'nl')).toBe('9.05 tot 17.30 uur')
  expect(spanText('2026-12-03T22:30:00Z', '2026-12-04T00:15:00Z', 'nl')).toBe(
    'donderdag 3 december, 23.30 uur tot vrijdag 4 december, 1.15 uur',
  )
})

test('March is short in its own way', () => {
  expect(dateText('2027-03-28', 'short', 'nl')).toBe('28 mrt')
  expect(dateText('2027-03-28', 'short', 'en')).toBe('28 Mar')
})

test('in the night the clocks go forward, half past one is followed by half past three', () => {
  expect(dateText('2027-03-28T00:30:00Z', 'moment', 'nl')).toBe('zondag 28 maart, 1.30 uur')
  expect(dateText('2027-03-28T01:30:00Z', 'moment', 'nl')).toBe('zondag 28 maart, 3.30 uur')
})

test('in the night the clocks go back, half past two comes twice', () => {
  expect(dateText('2026-10-25T00:30:00Z', 'moment', 'nl')).toBe('zondag 25 oktober, 2.30 uur')
  expect(dateText('2026-10-25T01:30:00Z', 'moment', 'nl')).toBe('zondag 25 oktober, 2.30 uur')
  expect(dateText('2026-10-25T02:30:00Z', 'moment', 'nl')).toBe('zondag 25 oktober, 3.30 uur')
})

test('a day without a time stays that day, and the new year begins in Amsterdam', () => {
  expect(dateText('2028-02-29', 'day', 'nl')).toBe('29 februari 2028')
  expect(dateText('2026-12-31T23:30:00Z', 'day', 'nl')).toBe('1 januari 2027')
  expect(dateText('2026-12-03T23:05:00Z', 'moment', 'nl')).toBe('vrijdag 4 december, 0.05 uur')
})

test('a machine can read every date', () => {
  expect(markup(<DateText value="2026-10-14" />)).toBe('<time dateTime="2026-10-14">14 oktober 2026</time>')
  expect(markup(<DateText value={start} until={end} />, 'en')).toContain('15:30 to 17:30')
})

test('the greeting follows the clock in Amsterdam', () => {
  expect(daypartOf('2026-07-01T07:00:00Z')).toBe('morning')
  expect(daypartOf('2026-07-01T10:00:00Z')).toBe('afternoon')
  expect(daypartOf('2026-12-01T17:00:00Z')).toBe('evening')
  expect(daypartOf('2026-12-01T01:00:00Z')).toBe('evening')
})
