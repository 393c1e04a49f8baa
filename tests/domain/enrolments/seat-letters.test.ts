import ICAL from 'ical.js'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
import { aProgramme, aRow } from '#tests/support/cast-programme.ts'
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

  test('with another address, when that is what changed', async () => {
    await takesASeat(femke, session)
    const where = { address: 'Lindelaan 4', city: 'Rivierstad', onlineLink: 'https://ontmoet.example/thuis' }
    await reviseSession(await as(noor), session.id, revision(where))
    const [letter] = await lettersAfter('session.moved')
    expect(letter?.paragraphs).toContain('Waar: Huis van de Wijk (fictief), Lindelaan 4, Rivierstad')
    expect(eventIn(letter?.calendar?.text).event).toMatchObject({ sequence: 1 })
    expect(eventIn(letter?.calendar?.text).event.location).toContain('Lindelaan 4, Rivierstad')
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
  test.each([
    [
      'by the arrival',
      [aRow('Opbouwen', { startsAt: '15:00' }), aRow('Inloop', { startsAt: '15:45', kind: 'arrival' })],
    ],
    ['by what comes first', [aRow('Inloop', { startsAt: '15:45' }), aRow('Begin', { startsAt: '16:00' })]],
  ])('says when the doors open, %s, and begins at the beginning', async (_, rows) => {
    const late = await aSession(noor, thuis, { start: '16:00' })
    await aProgramme(noor, late, rows)
    await takesASeat(femke, late)
    const { event } = eventIn(await readMyCalendar(await as(femke), late.id, 'nl'))
    expect(event.description).toBe('Deur open 15.45, begin 16.00.')
    expect(event.startDate.toString()).toBe('2027-12-02T16:00:00')
    expect((await lettersAfter('enrolment.made'))[0]?.paragraphs).toContain('Deur open 15.45, begin 16.00.')
    expect((await lettersAfter('enrolment.made', 'en'))[0]?.calendar?.text).toContain('Doors open at 15:45')
  })

  test.each([
    ['on the hour itself', '16:00'],
    ['long before: the programme is of another part of the day', '09:00'],
  ])('says nothing of doors when the programme begins %s', async (_, startsAt) => {
    const late = await aSession(noor, thuis, { start: '16:00' })
    await aProgramme(noor, late, [aRow('Inloop', { startsAt })])
    await takesASeat(femke, late)
    expect(eventIn(await readMyCalendar(await as(femke), late.id, 'nl')).event.description).toBeNull()
  })

  test('to download names nobody, and is for who has a seat', async () => {
    await takesASeat(femke, session)
    const text = await readMyCalendar(await as(femke), session.id, 'nl')
    expect(text).toContain('METHOD:PUBLISH')
    expect(text).not.toContain('ATTENDEE')
    await expect(readMyCalendar(await as(noor), session.id, 'nl')).rejects.toThrow(NotFound)
  })
})

describe('a typo', () => {
  test('that is corrected sends no letter, and the next invitation carries the same sequence', async () => {
    await takesASeat(femke, session)
    const before = eventIn((await lettersAfter('enrolment.made'))[0]?.calendar?.text).event
    const typo = {
      title: 'Als meedoen niet vanzelf gaat!',
      introduction: 'Dag.',
      onlineLink: 'https://ontmoet.example/thuis',
    }
    await reviseSession(await as(noor), session.id, revision(typo))
    const after = eventIn((await lettersAfter('enrolment.made'))[0]?.calendar?.text).event
    expect([after.uid, after.sequence]).toEqual([before.uid, before.sequence])
    expect(seatAnnouncements['session.revised']).toBeUndefined()
  })
})
