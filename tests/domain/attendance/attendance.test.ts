import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { markAttendance, markByCode } from '#app/domain/attendance/attendance-actions.server.ts'
import { readAttendanceList, readSeatCode } from '#app/domain/attendance/attendance-queries.server.ts'
import { readSeatPage } from '#app/domain/attendance/my-seat.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { codeOfSeat, seatOfCode } from '#app/domain/enrolments/seat-code.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, Forbidden, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aGuestsSeat } from '#tests/support/cast-guest-seats.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'

// At the door: Noor and Lotte host and stand at two doors. Femke, Tom and a guest have a seat.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let lotte: Person
let femke: Person
let tom: Person
let circle: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
let seat: { id: string }
const passerBy = { viewer: visitor, db, now: new Date() }
const minute = 60_000

beforeAll(async () => {
  noor = await aMember('Noor')
  lotte = await aMember('Lotte')
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  circle = await aCircle('Thuis', { hosts: [noor, lotte] })
})

beforeEach(async () => {
  session = await aSession(noor, circle)
  await takesASeat(femke, session)
  await takesASeat(tom, session)
  seat = await seatOf(femke)
})

const seatOf = (person: Person, of: { id: string } = session) =>
  db
    .selectFrom('enrolments')
    .select('id')
    .where('sessionId', '=', of.id)
    .where('memberId', '=', person.id)
    .executeTakeFirstOrThrow()

const doorsOpen = () => new Date(session.startsAt.getTime() - 60 * minute)
const atTheDoor = (person: Person, at = doorsOpen()) => as(person, at)
const present = async () => {
  const { seats } = await readAttendanceList(await atTheDoor(noor), session.id)
  return seats.filter(({ marked }) => marked).map(({ name, marked }) => `${name} by ${marked?.by}`)
}
const marks = async (host: Person, at?: Date, here = true) =>
  markAttendance(await atTheDoor(host, at), session.id, seat.id, here)

describe('at two doors', () => {
  test('the same person is marked twice at once, and is there once, by who was first', async () => {
    await Promise.all([marks(noor), marks(lotte), marks(noor)])
    const [first] = await present()
    expect(await present()).toHaveLength(1)
    await marks(lotte)
    expect(await present()).toEqual([first])
    const told = await db.selectFrom('events').select(['name', 'audience']).where('subjectId', '=', seat.id).execute()
    // Security: who was there is told to the hosts, to nobody else.
    expect(told.filter(({ name }) => name === 'attendance.marked')).toEqual([
      { name: 'attendance.marked', audience: [`host:${circle.id}`] },
    ])
  })

  test('a press by mistake is taken back, twice without fault, and given again', async () => {
    await marks(noor)
    await marks(lotte, undefined, false)
    await marks(lotte, undefined, false)
    expect(await present()).toEqual([])
    await marks(lotte)
    expect(await present()).toEqual(['Femke by Lotte'])
  })

  test('two people who come in at the same moment are both there', async () => {
    const other = await seatOf(tom)
    await Promise.all([marks(noor), markAttendance(await atTheDoor(lotte), session.id, other.id, true)])
    expect(await present()).toEqual(['Femke by Noor', 'Tom by Lotte'])
  })

  test('a guest without an account is on the list too', async () => {
    const gerda = await aGuestsSeat(noor, session, 'Gerda')
    await markAttendance(await atTheDoor(noor), session.id, gerda.id, true)
    expect(await present()).toEqual(['Gerda by Noor'])
  })
})

describe('when', () => {
  test('from an hour before the start until the day after is over', async () => {
    const justBefore = new Date(doorsOpen().getTime() - 1)
    await expect(marks(noor, justBefore)).rejects.toThrow('attendance.early')
    await marks(noor, doorsOpen())
    // 2 December 2027 in the afternoon: until midnight between the 3rd and the 4th, in Amsterdam.
    await marks(noor, new Date('2027-12-03T22:59:59Z'))
    await expect(marks(noor, new Date('2027-12-03T23:00:00Z'))).rejects.toThrow('attendance.late')
    await expect(marks(noor, new Date('2027-12-03T23:00:00Z'), false)).rejects.toThrow('attendance.late')
  })

  test('not while it is postponed, and not when it does not take place', async () => {
    await postponeSession(await as(noor), session.id, { period: 'later', reason: 'De zaal is dicht.' })
    await expect(marks(noor)).rejects.toThrow('sessions.is-postponed')
    await cancelSession(await as(noor), session.id, { reason: 'Niemand kan.' })
    await expect(marks(noor)).rejects.toThrow('sessions.is-cancelled')
  })

  test('who was there on a date that was put off was not there on the new one', async () => {
    await marks(noor)
    await postponeSession(await as(noor, doorsOpen()), session.id, { period: 'morgen', reason: 'De zaal is dicht.' })
    const form = revision({ date: '2027-12-03', state: 'postponed' })
    await reviseSession(await as(noor, doorsOpen()), session.id, form)
    expect(await present()).toEqual([])
    await marks(lotte, new Date(form.startsAt))
    expect(await present()).toEqual(['Femke by Lotte'])
  })

  test('nor on the morning after; of one that begins an hour late she was', async () => {
    await marks(noor)
    const moved = async (hours: Record<string, string>) => {
      await reviseSession(await as(noor, doorsOpen()), session.id, revision(hours))
      return present()
    }
    expect(await moved({ start: '16:30', end: '18:30' })).toEqual(['Femke by Noor'])
    expect(await moved({ date: '2027-12-03', start: '09:30', end: '11:30' })).toEqual([])
  })
})

describe('whose seat it is', () => {
  test('a seat that was given back meanwhile is not marked, and one that never was is not found', async () => {
    await signOff(await as(femke), session.id)
    await expect(marks(noor)).rejects.toThrow(new Conflict('attendance.no-seat'))
    seat = { id: session.id }
    await expect(marks(noor)).rejects.toThrow(NotFound)
  })

  test('a seat of another session is not marked here, by no way', async () => {
    const other = await aSession(noor, circle)
    await takesASeat(tom, other)
    seat = await seatOf(tom, other)
    await expect(marks(noor)).rejects.toThrow(NotFound)
    await expect(marks(noor, undefined, false)).rejects.toThrow(NotFound)
  })

  test('only a host of this session marks: not she herself, nor a host of another circle, nor a guest', async () => {
    const ada = await aMember('Ada')
    await aCircle('Elders', { hosts: [ada] })
    for (const person of [femke, ada]) {
      await expect(marks(person)).rejects.toThrow(Forbidden)
      await expect(markByCode(await atTheDoor(person), codeOfSeat(seat.id), true)).rejects.toThrow(Forbidden)
      await expect(readAttendanceList(await atTheDoor(person), session.id)).rejects.toThrow(Forbidden)
    }
    await expect(markAttendance(passerBy, session.id, seat.id, true)).rejects.toThrow(Forbidden)
    await expect(markByCode(passerBy, codeOfSeat(seat.id), true)).rejects.toThrow(Forbidden)
    expect(await present()).toEqual([])
  })
})

describe('the code someone shows', () => {
  test('tells a host of that session whose it is, and marks by a press', async () => {
    const code = codeOfSeat(seat.id)
    const scanned = await readSeatCode(await atTheDoor(lotte), code)
    expect(scanned).toMatchObject({ seat: { name: 'Femke', marked: null }, whyNot: null })
    expect(await present()).toEqual([])
    await markByCode(await atTheDoor(lotte), code, true)
    await markByCode(await atTheDoor(noor), code, true)
    expect(await present()).toEqual(['Femke by Lotte'])
  })

  test('tells anyone else nothing: not of whom, not of which session', async () => {
    const ada = await aMember('Ada')
    await aCircle('Elders', { hosts: [ada] })
    for (const ctx of [passerBy, await as(tom), await as(femke), await as(ada)])
      expect(await readSeatCode(ctx, codeOfSeat(seat.id))).toBeNull()
  })

  test('of a seat that was given back names nobody', async () => {
    await signOff(await as(femke), session.id)
    expect(await readSeatCode(await atTheDoor(noor), codeOfSeat(seat.id))).toMatchObject({ seat: null })
    await expect(markByCode(await atTheDoor(noor), codeOfSeat(seat.id), true)).rejects.toThrow('attendance.no-seat')
  })

  test('cannot be made up: not of an id, nor from another code by a sign', async () => {
    const code = codeOfSeat(seat.id)
    expect(seatOfCode(code)).toBe(seat.id)
    const forged = Buffer.concat([Buffer.from(seat.id.replaceAll('-', ''), 'hex'), Buffer.alloc(12)])
    const swapped = codeOfSeat((await seatOf(tom)).id).slice(0, 20) + code.slice(20)
    const changed = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A')
    for (const wrong of ['', 'x', forged.toString('base64url'), swapped, changed, `${code}A`, `${code}=`]) {
      expect(seatOfCode(wrong), wrong).toBeUndefined()
      await expect(readSeatCode(await atTheDoor(noor), wrong)).rejects.toThrow(NotFound)
    }
  })
})

describe('who was not there', () => {
  test('is told to the hosts alone: no page of anyone else says who was, or how many', async () => {
    await marks(noor)
    const after = new Date(session.endsAt.getTime() + minute)
    for (const ctx of [await as(tom, after), { ...passerBy, now: after }])
      expect(JSON.stringify(await readSessionPage(ctx, session.id))).not.toMatch(/present|marked|attend/i)
  })

  test('to herself her seat says that she was; who was not reads nothing of it', async () => {
    await marks(noor)
    const after = new Date(session.endsAt.getTime() + minute)
    const read = async (person: Person) => {
      const ctx = await as(person, after)
      return readSeatPage(ctx, await readSession(ctx, session.id))
    }
    expect(await read(femke)).toMatchObject({ present: true, hasProof: true, qr: null })
    expect(await read(tom)).toMatchObject({ present: false, hasProof: false, qr: null })
  })
})
