import { beforeEach, describe, expect, test } from 'vitest'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { endFeed, readFeedDate, renewFeed } from '#app/domain/feeds/my-feed-actions.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { readCalendar } from '#tests/support/calendars.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'
import { get } from '#tests/support/server.ts'

// Femke's calendar asks for her sessions at a secret address, and signs in nowhere.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let circle: { id: string }
let address: string

beforeEach(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  circle = await aCircle('Thuis', { hosts: [noor], members: [femke] })
  address = new URL(await renewFeed(await as(femke))).pathname
})

const asked = async (headers?: Record<string, string>) => get(address, undefined, headers)
const feed = async () => readCalendar(await (await asked()).text())

describe('her calendar', () => {
  test('shows where she has a seat, with title, hours and place, and no name', async () => {
    const where = { address: 'Lindelaan 4', city: 'Rivierstad' }
    const session = await aSession(noor, circle, { ...where, onlineLink: 'https://ontmoet.example/thuis' })
    await aSession(noor, circle, { title: 'Een ander gesprek' })
    await takesASeat(femke, session)
    const answer = await asked()
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8; method=PUBLISH')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-cache')
    const text = await answer.text()
    const { events, method } = readCalendar(text)
    expect(method).toBe('PUBLISH')
    expect(events).toMatchObject([
      {
        summary: session.title,
        location: 'Huis van de Wijk (fictief), Lindelaan 4, Rivierstad',
        status: 'CONFIRMED',
        startsAt: session.startsAt,
      },
    ])
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H')
    expect(text).toContain('X-PUBLISHED-TTL:PT1H')
    for (const hidden of ['ATTENDEE', 'Femke', femke.email, 'ontmoet.example', 'We kijken'])
      expect(text).not.toContain(hidden)
  })

  test('keeps the appointment by its name while the session moves, is postponed and is called off', async () => {
    const session = await aSession(noor, circle)
    await takesASeat(femke, session)
    const [first] = (await feed()).events
    await reviseSession(await as(noor), session.id, revision({ start: '16:00' }))
    const [moved] = (await feed()).events
    await postponeSession(await as(noor), session.id, { period: 'begin volgend jaar', reason: 'Ziek.' })
    const [postponed] = (await feed()).events
    await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
    const [cancelled] = (await feed()).events
    const steps = [first, moved, postponed, cancelled]
    expect(new Set(steps.map((step) => step?.uid)).size).toBe(1)
    expect(steps.map((step) => step?.sequence)).toEqual([0, 1, 2, 3])
    expect(steps.map((step) => step?.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'TENTATIVE', 'CANCELLED'])
    expect(steps.map((step) => step?.summary)).toEqual([
      session.title,
      session.title,
      `Uitgesteld: ${session.title}`,
      `Gaat niet door: ${session.title}`,
    ])
    expect(postponed?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  test('loses the appointment when she signs off, and never has one while she waits', async () => {
    const session = await aSession(noor, circle)
    await takesASeat(femke, session)
    await signOff(await as(femke), session.id)
    expect((await feed()).events).toEqual([])
    for (const state of ['requested', 'waiting', 'offered', 'declined']) {
      await db.updateTable('enrolments').set({ state }).where('sessionId', '=', session.id).execute()
      expect((await feed()).events, state).toEqual([])
    }
  })

  test('shows the hours and no word of a session that is being looked at again', async () => {
    const session = await aSession(noor, circle, { title: 'De deur van Zilvermeeuw', place: 'Bij Zilvermeeuw' })
    await takesASeat(femke, session)
    await reported(femke, 'session', session.id)
    const text = await (await asked()).text()
    expect(text).not.toContain('Zilvermeeuw')
    expect(readCalendar(text).events).toMatchObject([{ summary: 'een werksessie', startsAt: session.startsAt }])
  })
})

test('who has it already is told that nothing changed, until something does', async () => {
  const session = await aSession(noor, circle)
  await takesASeat(femke, session)
  const tag = (await asked()).headers.get('ETag') ?? ''
  const again = await asked({ 'If-None-Match': tag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await asked({ 'If-None-Match': tag, 'Accept-Encoding': 'gzip' })).status).toBe(304)
  await reviseSession(await as(noor), session.id, revision({ start: '16:00' }))
  expect((await asked({ 'If-None-Match': tag })).status).toBe(200)
})

describe('the address', () => {
  test('is kept as a hash: nobody reads it from the database', async () => {
    const { tokenHash } = await db
      .selectFrom('feeds')
      .select('tokenHash')
      .where('memberId', '=', femke.id)
      .executeTakeFirstOrThrow()
    expect(address).toMatch(/^\/calendar\/[\w-]{32}\.ics$/)
    expect(address).not.toContain(tokenHash)
    expect((await get(`/calendar/${tokenHash}.ics`)).status).toBe(404)
  })

  test('that is made anew ends the one before, at once', async () => {
    expect((await asked()).status).toBe(200)
    const other = new URL(await renewFeed(await as(femke))).pathname
    expect((await asked()).status).toBe(404)
    expect((await get(other)).status).toBe(200)
  })

  test('works no more once she ended it, also for who names what they have', async () => {
    const tag = (await asked()).headers.get('ETag') ?? ''
    await endFeed(await as(femke))
    await endFeed(await as(femke))
    expect(await readFeedDate(await as(femke))).toBeNull()
    expect((await asked({ 'If-None-Match': tag })).status).toBe(404)
  })

  test('works no more once she left', async () => {
    expect((await asked()).status).toBe(200)
    await db.updateTable('members').set({ deactivatedAt: new Date() }).where('id', '=', femke.id).execute()
    expect((await asked()).status).toBe(404)
  })

  test.each(['', '.ics', 'x.ics', '..%2f..%2fetc.ics', `${'a'.repeat(32)}.ics`, '%00.ics'])(
    '%j leads nowhere',
    async (file) => {
      expect((await get(`/calendar/${file}`)).status).toBe(404)
    },
  )

  test('is hers alone: another member makes their own', async () => {
    const theirs = new URL(await renewFeed(await as(noor))).pathname
    await takesASeat(femke, await aSession(noor, circle))
    expect(readCalendar(await (await get(theirs)).text()).events).toEqual([])
    expect((await feed()).events).toHaveLength(1)
  })
})
