import { describe, expect, test } from 'vitest'
import { timed } from '#app/domain/programme/programme-times.server.ts'
import { warningsFor } from '#app/domain/programme/programme-warnings.server.ts'
import { aRow } from '#tests/support/cast-programme.ts'

// An afternoon from half past three to half past five.
const hours = { startsAt: '2027-12-02T14:30:00Z', endsAt: '2027-12-02T16:30:00Z' }
const clocks = (rows: Parameters<typeof timed>[0], when = hours) =>
  timed(rows, when).map(({ time, isAbout }) => (time && isAbout ? `± ${time}` : time))

describe('a row without a time', () => {
  test('begins when the one before it is done', () => {
    const rows = [aRow('Opening', { startsAt: '15:30', minutes: 10 }), aRow('Verhaal', { minutes: 20 }), aRow('Vragen')]
    expect(clocks(rows)).toEqual(['15:30', '± 15:40', '± 16:00'])
  })

  test('has none when nobody said how long the one before it takes', () => {
    expect(clocks([aRow('Opening', { startsAt: '15:30' }), aRow('Verhaal')])).toEqual(['15:30', null])
  })

  test('at the beginning begins with the session; walking in comes before it, drinks after it', () => {
    const rows = [
      aRow('Inloop', { kind: 'arrival', minutes: 15 }),
      aRow('Opening', { minutes: 30 }),
      aRow('Verhaal'),
      aRow('Borrel', { kind: 'social' }),
    ]
    expect(clocks(rows)).toEqual(['± 15:15', '± 15:30', '± 16:00', '± 17:30'])
  })

  test('is counted in hours that pass, over both changes of the clock', () => {
    const rows = [aRow('Wake', { startsAt: '01:30', minutes: 60 }), aRow('Ontbijt')]
    const spring = { startsAt: '2027-03-28T00:30:00Z', endsAt: '2027-03-28T03:00:00Z' }
    expect(clocks(rows, spring)).toEqual(['01:30', '± 03:30'])
    const autumn = { startsAt: '2027-10-30T23:30:00Z', endsAt: '2027-10-31T03:00:00Z' }
    expect(clocks([...rows.with(1, aRow('Stilte', { minutes: 60 })), aRow('Ontbijt')], autumn)).toEqual([
      '01:30',
      '± 02:30',
      '± 02:30',
    ])
  })

  test('goes on past midnight, with drinks that begin the next day', () => {
    const evening = { startsAt: '2027-12-02T19:30:00Z', endsAt: '2027-12-02T22:45:00Z' }
    const rows = [
      aRow('Slot', { startsAt: '23:30', minutes: 15 }),
      aRow('Borrel', { kind: 'social', startsAt: '00:15' }),
    ]
    expect(warningsFor(rows, evening).filter(({ kind }) => kind !== 'sum')).toEqual([])
  })
})

describe('a warning is given', () => {
  const kinds = (rows: Parameters<typeof warningsFor>[0]) =>
    warningsFor(rows, hours).map(({ kind, row }) => (kind === 'sum' ? kind : `${kind} ${row}`))
  const whole = [aRow('Opening', { startsAt: '15:30', minutes: 60 }), aRow('Casus', { startsAt: '16:30', minutes: 60 })]

  test('never when all agrees; walk-in and drinks do not count', () => {
    const around = [
      aRow('Inloop', { kind: 'arrival', minutes: 15 }),
      ...whole,
      aRow('Borrel', { kind: 'social', minutes: 45 }),
    ]
    expect(kinds(around)).toEqual([])
    expect(kinds([])).toEqual([])
  })

  test('when the rows take another time than the session', () => {
    expect(warningsFor([whole[0] ?? aRow('')], hours)).toMatchObject([{ kind: 'sum', minutes: 60, length: 120 }])
    // Of a row without minutes nobody knows what it adds.
    expect(kinds([...whole, aRow('Nog iets')])).toEqual(['after 3'])
    expect(kinds([aRow('Te lang', { minutes: 150 }), aRow('Nog iets')])).toContain('sum')
  })

  test.each([
    ['before 1', [aRow('Opening', { startsAt: '15:00' })]],
    ['after 1', [aRow('Slot', { startsAt: '17:30' })]],
    ['beyond 1', [aRow('Slot', { startsAt: '17:00', minutes: 45 })]],
    ['overlap 2', [aRow('Een', { startsAt: '16:00', minutes: 30 }), aRow('Twee', { startsAt: '16:15' })]],
  ])('%s', (warning, rows) => {
    expect(kinds(rows)).toContain(warning)
  })
})
