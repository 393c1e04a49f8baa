import { beforeAll, beforeEach, expect, test } from 'vitest'
import { guest } from '#app/access/viewer.ts'
import { makeSignOffToken } from '#app/domain/enrolments/seat-token.server.ts'
import { readSignOff, signOffByToken } from '#app/domain/enrolments/sign-off-link.server.ts'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let tom: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
let token: string
const passerBy = { viewer: guest, db, now: new Date() }

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  thuis = await aCircle('Thuis', { hosts: [noor] })
})

beforeEach(async () => {
  session = await aSession(noor, thuis, { visibility: 'everyone', place: 'Geheime plek (fictief)' })
  await takesASeat(femke, session)
  await takesASeat(tom, session)
  token = await makeSignOffToken(passerBy, (await seatOf(femke)).id)
})

const seatOf = (member: Person) =>
  db
    .selectFrom('enrolments')
    .select(['id', 'state'])
    .where('sessionId', '=', session.id)
    .where('memberId', '=', member.id)
    .executeTakeFirstOrThrow()

test('opening the link changes nothing, however often a mail scanner does', async () => {
  for (let time = 0; time < 3; time++) expect((await readSignOff(passerBy, token)).seat.has).toBe('enrolled')
  expect((await seatOf(femke)).state).toBe('enrolled')
})

test('it tells the title and the time, and nothing of the person, the place or the table', async () => {
  const page = await readSignOff(passerBy, token)
  expect(Object.keys(page.session).sort()).toEqual(['endsAt', 'startsAt', 'state', 'title'])
  expect(Object.keys(page.seat).sort()).toEqual(['has', 'hasBegun', 'isClosed', 'isKept'])
  expect(JSON.stringify(page)).not.toMatch(/Femke|Geheime|example/)
})

test('the button signs her off without signing in; a second time changes nothing and says so', async () => {
  expect(await signOffByToken(passerBy, token)).toBe(true)
  expect((await seatOf(femke)).state).toBe('signed_off')
  expect(await signOffByToken(passerBy, token)).toBe(false)
  expect((await readSignOff(passerBy, token)).seat.has).toBe('signed_off')
  const ended = await db
    .selectFrom('events')
    .select('audience')
    .where('name', '=', 'enrolment.ended')
    .where('subjectId', '=', (await seatOf(femke)).id)
    .execute()
  expect(ended).toEqual([{ audience: [`member:${femke.id}`, `host:${thuis.id}`] }])
})

test('it ends the seat it was made for, whoever holds it', async () => {
  await signOffByToken(await as(tom), token)
  expect([(await seatOf(femke)).state, (await seatOf(tom)).state]).toEqual(['signed_off', 'enrolled'])
})

test('an old link does not end a new seat', async () => {
  await signOffByToken(passerBy, token)
  await takesASeat(femke, session)
  await expect(signOffByToken(passerBy, token)).rejects.toThrow(NotFound)
  expect((await seatOf(femke)).state).toBe('enrolled')
})

test('a link that was guessed is no link, and the database knows no token', async () => {
  await expect(readSignOff(passerBy, 'geraden')).rejects.toThrow(NotFound)
  await expect(signOffByToken(passerBy, '')).rejects.toThrow(NotFound)
  const kept = await db
    .selectFrom('seatLinks')
    .selectAll()
    .where('enrolmentId', '=', (await seatOf(femke)).id)
    .execute()
  expect(kept.map(({ opens }) => opens)).toContain('sign-off')
  for (const { tokenHash } of kept) expect(tokenHash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(kept)).not.toContain(token)
})

test('once the session has begun or is called off, the link signs nobody off', async () => {
  const begun = { ...passerBy, now: session.startsAt }
  await expect(signOffByToken(begun, token)).rejects.toThrow('sessions.has-begun')
  await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
  await expect(signOffByToken(passerBy, token)).rejects.toThrow('sessions.is-cancelled')
  expect((await readSignOff(passerBy, token)).session.state).toBe('cancelled')
})

test('it works for a session that only the circle sees', async () => {
  const inner = await aSession(noor, thuis, { visibility: 'circle' })
  await takesASeat(noor, inner)
  const { id } = await db
    .selectFrom('enrolments')
    .select('id')
    .where('sessionId', '=', inner.id)
    .executeTakeFirstOrThrow()
  await signOffByToken(passerBy, await makeSignOffToken(passerBy, id))
})
