import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { confirmByToken } from '#app/domain/enrolments/confirmation-actions.server.ts'
import { comeBack, signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { answerOfferByToken, readOfferByToken } from '#app/domain/enrolments/offer-actions.server.ts'
import { makeSignOffToken } from '#app/domain/enrolments/seat-token.server.ts'
import { comeBackByToken, readSignOff, signOffByToken } from '#app/domain/enrolments/sign-off-link.server.ts'
import { hoursBefore } from '#app/domain/sessions/seat-rules.server.ts'
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
const passerBy = { viewer: visitor, db, now: new Date() }

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
  expect(Object.keys(page.seat).sort()).toEqual(['has', 'hasBegun', 'isClosed', 'isKept', 'until'])
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

test('from two hours before the start, or as the host chose, a press is too late; a longer time can be chosen', async () => {
  const at = (hours: number) => ({ ...passerBy, now: hoursBefore(session.startsAt, hours) })
  expect((await readSignOff(at(2), token)).seat.isClosed).toBe(true)
  await expect(signOffByToken(at(2), token)).rejects.toThrow('seats.sign-off-closed')
  expect((await seatOf(femke)).state).toBe('enrolled')

  const day = await aSession(noor, thuis, { signOffHours: '24' })
  await takesASeat(femke, day)
  const late = hoursBefore(day.startsAt, 23)
  await expect(signOff(await as(femke, late), day.id)).rejects.toThrow('seats.sign-off-closed')
  await signOff(await as(femke, hoursBefore(day.startsAt, 25)), day.id)
  expect(await signOffByToken(at(2.1), token)).toBe(true)
})

test('the link in an older mail works as well as the newest', async () => {
  const { id } = await seatOf(femke)
  await makeSignOffToken(passerBy, id)
  await makeSignOffToken(passerBy, id)
  expect(await signOffByToken(passerBy, token)).toBe(true)
})

test('a link opens one thing: one to sign off accepts no offer and confirms no seat', async () => {
  await expect(readOfferByToken(passerBy, token)).rejects.toThrow(NotFound)
  await expect(answerOfferByToken(passerBy, token, 'accept')).rejects.toThrow(NotFound)
  await expect(confirmByToken(passerBy, token, 'confirm')).rejects.toThrow(NotFound)
})

test('whoever pressed by mistake comes back by the same page, once however often it is pressed', async () => {
  const older = await makeSignOffToken(passerBy, (await seatOf(femke)).id)
  await signOffByToken(passerBy, token)
  expect((await readSignOff(passerBy, token)).seat.isKept).toBe(true)
  for (let time = 0; time < 2; time++) await comeBackByToken(passerBy, token)
  expect((await seatOf(femke)).state).toBe('enrolled')
  expect((await readSignOff(passerBy, token)).seat.has).toBe('enrolled')
  // Security: what was passed on in another mail is no key to the seat they have now.
  await expect(readSignOff(passerBy, older)).rejects.toThrow(NotFound)
})

// Security: coming back is for who was let in. Who was turned down, or took back a request, asks again.
test('who was never let in does not come back by themselves', async () => {
  const asking = await aSession(noor, thuis, { enrolmentMode: 'request' })
  for (const state of ['requested', 'declined', 'signed_off']) {
    const seat = { sessionId: asking.id, state, enrolledAt: new Date() }
    await db
      .insertInto('enrolments')
      .values({ ...seat, memberId: femke.id })
      .onConflict((conflict) => conflict.columns(['sessionId', 'memberId']).doUpdateSet({ state }))
      .execute()
    await expect(comeBack(await as(femke), asking.id)).rejects.toThrow(NotFound)
  }
})
