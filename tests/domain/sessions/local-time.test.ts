import { afterAll, describe, expect, test } from 'vitest'
import { clockIn, momentOf, wallTimeOf } from '#app/domain/sessions/local-time.server.ts'

const home = process.env.TZ
afterAll(() => {
  process.env.TZ = home
})

const noHour = { field: 'time', problem: 'sessions.time.no-such-hour' }
const noDay = { field: 'date', problem: 'sessions.time.no-such-day' }
const noTime = { field: 'time', problem: 'sessions.time.no-time' }

describe.each(['UTC', 'Europe/Amsterdam', 'America/New_York'])('on a server in %s', (zone) => {
  test.each([
    ['2026-12-03', '15:30', '2026-12-03T14:30:00.000Z'],
    ['2026-07-01', '9:30', '2026-07-01T07:30:00.000Z'],
    // The night the clock goes forward: 02.00 becomes 03.00.
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    // The night it goes back: 02.30 comes twice, and the first counts.
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
    ['2028-02-29', '10.00', '2028-02-29T09:00:00.000Z'],
  ])('%s %s is %s', (date, time, moment) => {
    process.env.TZ = zone
    expect(momentOf(date, time)).toEqual(new Date(moment))
  })

  test.each([
    ['2027-03-28', '02:30', noHour],
    ['2027-03-28', '02:00', noHour],
    ['2027-02-29', '10:00', noDay],
    ['2100-02-29', '10:00', noDay],
    ['2027-13-01', '10:00', noDay],
    ['0027-03-01', '10:00', noDay],
    ['99999-03-01', '10:00', noDay],
    ['morgen', '10:00', noDay],
    ['', '', noDay],
    ['2027-03-01', '24:00', noTime],
    ['2027-03-01', '10:60', noTime],
    ['2027-03-01', '', noTime],
    ['2027-03-01', 'half elf', noTime],
  ])('%s %s is no moment', (date, time, problem) => {
    process.env.TZ = zone
    expect(momentOf(date, time)).toEqual(problem)
  })

  test('what was typed comes back in the form', () => {
    process.env.TZ = zone
    for (const [date, time] of [
      ['2026-12-03', '15:30'],
      ['2027-10-31', '02:30'],
      ['2027-07-01', '00:00'],
    ] as const)
      expect(wallTimeOf(momentOf(date, time) as Date)).toEqual({ date, time })
  })
})

test('a time of a programme row is kept as the clock shows it', () => {
  expect(clockIn('9.05')).toBe('09:05')
  expect(clockIn('25:00')).toBeUndefined()
})
