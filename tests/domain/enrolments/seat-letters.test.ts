import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readMyCalendar } from '#app/domain/enrolments/seat-calendar.server.ts'
import { seatAnnouncements, seatLetters } from '#app/domain/enrolments/seat-letters.server.ts'
import type { LetterText } from '#app/domain/mail/letter.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { NotFound } from '#app/errors.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>

beforeAll(async () => {
  offerBoth()
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  thuis = await aCircle('Thuis', { hosts: [noor] })
})
beforeEach(async () => {
  session = await aSession(noor, thuis, { onlineLink: 'https://ontmoet.example/thuis' })
})

/** The letters that follow from the last event of this name, written for who gets them. */
async function lettersAfter(name: string, language: 'nl' | 'en' = 'nl'): Promise<(LetterText & { to: string })[]> {
  const event = await db
    .selectFrom('events')
    .select(['id', 'name', 'subjectId', 'actorId'])
    .where('name', '=', name)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const ctx = systemContext()
  const letters = (await seatAnnouncements[name]?.(ctx, event)) ?? []
  const written = []
  for (const letter of letters) {
    const reader = { memberId: femke.id, name: 'Femke "F" de Ĳsbrand', email: femke.email, language }
    const text = await seatLetters[letter.kind]?.(ctx, { ...letter, eventId: event.id }, reader)
    if (text) written.push({ ...text, to: letter.to })
  }
  return written
}

const eventIn = (text: string | undefined) => {
  const calendar = new ICAL.Component(ICAL.parse(text ?? ''))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/Amsterdam')
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('no event')
  return { calendar, component, event: new ICAL.Event(component) }
}

describe('who enrols gets a letter', () => {
  test('with what, when, where and a way to sign off', async () => {
    await takesASeat(femke, session)
    const [letter] = await lettersAfter('enrolment.made')
    expect(letter).toMatchObject({
      to: `member:${femke.id}`,
      subject: 'Je bent ingeschreven: Als meedoen niet vanzelf gaat',
      action: { path: `/sessions/${session.id}` },
    })
    const text = letter?.paragraphs.join('\n')
    expect(text).toContain('donderdag 2 december 2027, 15.30 tot 17.30 uur')
    expect(text).toContain('Huis van de Wijk (fictief)')
    expect(text).toContain('https://ontmoet.example/thuis')
    expect(text).toMatch(/http:\/\/localhost:3000\/sign-off\/[\w-]{32}/)
  })

  test('in her own language', async () => {
    await takesASeat(femke, session)
    const [letter] = await lettersAfter('enrolment.made', 'en')
    expect(letter?.subject).toBe('You are enrolled: Als meedoen niet vanzelf gaat')
    expect(letter?.paragraphs.join()).toContain('Thursday 2 December 2027, 15:30 to 17:30')
  })

  test('with an appointment that calendars accept without asking', async () => {
    await takesASeat(femke, session)
    const [letter] = await lettersAfter('enrolment.made')
    expect(letter?.calendar?.method).toBe('REQUEST')
    const { calendar, component, event } = eventIn(letter?.calendar?.text)
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(event.sequence).toBe(0)
    expect(event.organizer).toBe('mailto:denktafel@localhost')
    const attendee = component.getFirstProperty('attendee')
    expect(attendee?.getFirstValue()).toBe(`mailto:${femke.email}`)
    expect(attendee?.getParameter('partstat')).toBe('ACCEPTED')
    expect(attendee?.getParameter('rsvp')).toBe('FALSE')
    expect(attendee?.getParameter('cn')).toBe('Femke F de Ĳsbrand')
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    for (const line of letter?.calendar?.text.split('\r\n') ?? [])
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('none, when she signed off before it was written', async () => {
    await takesASeat(femke, session)
    await signOff(await as(femke), session.id)
    expect(await lettersAfter('enrolment.made')).toEqual([])
  })

  test('none to anyone else than whose seat it is', async () => {
    await takesASeat(noor, session)
    expect(await lettersAfter('enrolment.made')).toEqual([])
  })
})

test('through every change the appointment keeps its name, and its sequence rises', async () => {
  const told: { uid: string; sequence: number; method: string | undefined }[] = []
  const tell = async (name: string) => {
    const [letter] = await lettersAfter(name)
    const { event } = eventIn(letter?.calendar?.text)
    told.push({ uid: event.uid, sequence: event.sequence, method: letter?.calendar?.method })
  }
  await takesASeat(femke, session)
  await tell('enrolment.made')
  await reviseSession(await as(noor), session.id, revision({ start: '16:00' }))
  await tell('session.moved')
  await signOff(await as(femke), session.id)
  await tell('enrolment.ended')
  await takesASeat(femke, session)
  await tell('enrolment.made')
  await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
  await tell('session.cancelled')

  expect(new Set(told.map(({ uid }) => uid)).size).toBe(1)
  expect(told.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4])
  expect(told.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL', 'REQUEST', 'CANCEL'])
})

test('a session that is called off says why, and leaves the calendar', async () => {
  await takesASeat(femke, session)
  await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
  const [letter] = await lettersAfter('session.cancelled')
  expect(letter?.paragraphs.join()).toContain('De zaal is dicht.')
  expect(eventIn(letter?.calendar?.text).component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

describe('the calendar file', () => {
  const home = process.env.TZ
  afterAll(() => {
    process.env.TZ = home
  })

  const hours = [
    ['2027-12-02', '15:30', '17:30'],
    ['2027-07-01', '09:00', '10:30'],
    ['2027-03-28', '01:30', '03:30'],
    ['2027-10-31', '02:30', '03:30'],
  ] as const

  test.each(
    ['UTC', 'Europe/Amsterdam', 'America/New_York'].flatMap((zone) => hours.map((day) => [zone, ...day] as const)),
  )('on a server in %s tells the same hours: %s %s to %s', async (zone, date, start, end) => {
    process.env.TZ = zone
    const { id, startsAt, endsAt } = await aSession(noor, thuis, {
      date,
      start,
      end,
      title: `Wie; zegt, "stop"? ${'ĳ'.repeat(60)}`,
    })
    await takesASeat(femke, { id })
    const text = await readMyCalendar(await as(femke), id)
    expect(text).toContain(`DTSTART;TZID=Europe/Amsterdam:${date.replaceAll('-', '')}T${start.replace(':', '')}00`)
    const { event } = eventIn(text)
    expect(event.summary).toBe(`Wie; zegt, "stop"? ${'ĳ'.repeat(60)}`)
    // An hour that comes twice cannot say which it is; ical.js reads the second, RFC 5545 the first.
    if (date !== '2027-10-31') expect(event.startDate.toJSDate()).toEqual(startsAt)
    expect(event.endDate.toJSDate()).toEqual(endsAt)
  })

  test('to download names nobody, and is for who has a seat', async () => {
    await takesASeat(femke, session)
    const text = await readMyCalendar(await as(femke), session.id)
    expect(text).toContain('METHOD:PUBLISH')
    expect(text).not.toContain('ATTENDEE')
    await expect(readMyCalendar(await as(noor), session.id)).rejects.toThrow(NotFound)
  })
})
