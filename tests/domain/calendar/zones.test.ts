import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { momentOf } from '#app/domain/sessions/local-time.server.ts'

// Wherever the server stands, an appointment is at the hour on the Dutch wall, over both changes of the clock.

const days = [
  ['in winter', '2027-12-02', '15:30', '17:30', 'TZID=Europe/Amsterdam:20271202T153000'],
  ['in summer', '2027-07-01', '09:00', '10:30', 'TZID=Europe/Amsterdam:20270701T090000'],
  ['over the hour that is skipped', '2027-03-28', '01:30', '03:30', 'TZID=Europe/Amsterdam:20270328T013000'],
  ['over the hour that comes twice', '2027-10-31', '01:30', '04:00', 'TZID=Europe/Amsterdam:20271031T013000'],
  ['in the hour that comes twice', '2027-10-31', '02:30', '03:30', ':20271031T003000Z'],
  ['until the hour that comes twice', '2027-10-31', '01:00', '02:30', ':20271030T230000Z'],
] as const

const moment = (date: string, time: string) => {
  const found = momentOf(date, time)
  if (found instanceof Date) return found
  throw new Error(found.problem)
}
const title = `Wie; zegt, "stop"? \\n ${'ĳ'.repeat(60)}`
const events = days.map(([, date, start, end], index) => ({
  ...{
    id: `zitplaats-${index}`,
    sessionId: 'tafel',
    title,
    place: 'Zaal 1, Noord; links',
    onlineLink: '',
    description: '',
  },
  ...{
    sequence: 0,
    status: 'CONFIRMED',
    stamp: new Date('2027-01-01'),
    startsAt: moment(date, start),
    endsAt: moment(date, end),
  },
}))

async function writtenIn(zone: string) {
  const script = 'tests/support/calendar-in-zone.ts'
  const env = { ...process.env, TZ: zone }
  const child = spawn(process.execPath, ['--import', 'tsx', script], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(events))
  return JSON.parse(await text(child.stdout)) as {
    winter: number
    written: string
    read: { start: string; end: string; summary: string; location: string }[]
  }
}

describe.each([
  ['UTC', 0],
  ['Europe/Amsterdam', -60],
  ['America/New_York', 300],
])('on a server in %s', async (zone, winter) => {
  const there = await writtenIn(zone)

  test('which really is there', () => expect(there.winter).toBe(winter))

  test.each(days.map((day, index) => [day[0], index] as const))('a session %s keeps its hours', (_, index) => {
    const { startsAt, endsAt } = events[index] as (typeof events)[number]
    expect(there.read[index]).toMatchObject({ start: startsAt.toISOString(), end: endsAt.toISOString() })
    expect(there.written).toContain(`DTSTART${days[index]?.[4].startsWith(':') ? '' : ';'}${days[index]?.[4]}`)
  })

  test('words come through as they were, on lines that no program cuts off', () => {
    expect(new Set(there.read.map(({ summary }) => summary))).toEqual(new Set([title]))
    expect(new Set(there.read.map(({ location }) => location))).toEqual(new Set(['Zaal 1, Noord; links']))
    for (const line of there.written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
