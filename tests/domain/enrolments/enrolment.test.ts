import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { enrol, signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { listEnrolled, readSessionPage, readSessionToEnrol } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Forbidden } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSeat, aSession, takesASeat } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke', { sector: 'municipality' })
  thuis = await aCircle('Thuis', { hosts: [noor] })
})

beforeEach(async () => {
  session = await aSession(noor, thuis, { onlineLink: 'https://ontmoet.example/thuis' })
})

const seatOf = (member: Person) =>
  db
    .selectFrom('enrolments')
    .select(['id', 'state', 'sequence'])
    .where('sessionId', '=', session.id)
    .where('memberId', '=', member.id)
    .executeTakeFirstOrThrow()

describe('a member of another organisation', () => {
  test('enrols, and the table shows a seat of her sector', async () => {
    await takesASeat(femke, session)
    const page = await readSession(await as(femke), session.id)
    expect(page).toMatchObject({ standing: 'enrolled', seats: ['municipality'], organisations: 1 })
  })

  test('is told so when she enrols again in another tab', async () => {
    await takesASeat(femke, session)
    await expect(takesASeat(femke, session)).rejects.toThrow('sessions.already-enrolled')
    const tabs = await Promise.allSettled([takesASeat(noor, session), takesASeat(noor, session)])
    expect(tabs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('signs off, twice without fault, and enrols again under the same name with a higher sequence', async () => {
    await takesASeat(femke, session)
    const first = await seatOf(femke)
    await signOff(await as(femke), session.id)
    await signOff(await as(femke), session.id)
    expect(await seatOf(femke)).toEqual({ ...first, state: 'signed_off', sequence: 1 })
    await takesASeat(femke, session)
    expect(await seatOf(femke)).toEqual({ ...first, state: 'enrolled', sequence: 2 })
  })

  test('comes too late once it has begun, for enrolling and for signing off', async () => {
    const begun = new Date(session.startsAt)
    await expect(enrol(await as(femke, begun), session.id, aSeat)).rejects.toThrow('sessions.has-begun')
    await takesASeat(femke, session)
    await expect(signOff(await as(femke, begun), session.id)).rejects.toThrow('sessions.has-begun')
    await expect(enrol(await as(noor, new Date(session.endsAt)), session.id, aSeat)).rejects.toThrow('sessions.is-held')
  })
})

test('a guest is asked to sign in', async () => {
  await expect(readSessionToEnrol(passerBy, session.id)).rejects.toThrow(Forbidden)
  await expect(enrol(passerBy, session.id, aSeat)).rejects.toThrow(Forbidden)
})

test('thirty people run for eight seats: eight sit down, and twenty-two wait', async () => {
  session = await aSession(noor, thuis, { experienceSeats: '0' })
  const people = await Promise.all(Array.from({ length: 30 }, (_, index) => aMember(`Gast${index}`)))
  const given = await Promise.all(people.map((person) => takesASeat(person, session)))
  expect(given.filter(({ state }) => state === 'enrolled')).toHaveLength(8)
  expect(await readSession(passerBy, session.id)).toMatchObject({ standing: 'full', waiting: 22, left: 0 })
  expect((await takesASeat(femke, session)).state).toBe('waiting')
  expect(await readSession(await as(femke), session.id)).toMatchObject({ standing: 'waiting', waitingPlace: 23 })
})

describe('what others see', () => {
  test('the way in to an online session is for who has a seat and for the host', async () => {
    expect((await readSession(passerBy, session.id)).onlineLink).toBe('')
    expect((await readSession(await as(femke), session.id)).onlineLink).toBe('')
    expect((await readSession(await as(noor), session.id)).onlineLink).toBe('https://ontmoet.example/thuis')
    await takesASeat(femke, session)
    expect((await readSession(await as(femke), session.id)).onlineLink).toBe('https://ontmoet.example/thuis')
    expect(JSON.stringify(await readSession(passerBy, session.id))).not.toContain('ontmoet.example')
  })

  test('names and needs are for the host alone', async () => {
    await takesASeat(femke, session, { ...aSeat, needs: 'ringleiding' })
    const { enrolled } = await readSessionPage(await as(noor), session.id)
    expect(enrolled).toMatchObject([{ name: 'Femke', needs: 'ringleiding', roleTitle: 'wijkverpleegkundige' }])
    expect((await readSessionPage(await as(femke), session.id)).enrolled).toBeNull()
    const page = JSON.stringify(await readSessionPage(passerBy, session.id))
    expect(page).not.toContain('Femke')
    expect(page).not.toContain('ringleiding')
    await expect(
      listEnrolled(await as(femke), { id: session.id, circleId: thuis.id, coCircleIds: [] }),
    ).rejects.toThrow(Forbidden)
  })

  test('that someone enrolled is told to her and the hosts, to nobody else', async () => {
    await takesASeat(femke, session)
    const { id } = await seatOf(femke)
    const event = await db
      .selectFrom('events')
      .select(['name', 'audience'])
      .where('subjectId', '=', id)
      .executeTakeFirstOrThrow()
    expect(event).toEqual({ name: 'enrolment.made', audience: [`member:${femke.id}`, `host:${thuis.id}`] })
  })
})
