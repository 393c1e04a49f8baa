import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { enrol } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { acceptAsMember } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { readGuestPage } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { makeSeatLink, withdrawSeatInvitation } from '#app/domain/seat-invitations/seat-invitation-actions.server.ts'
import { readSeatInvitations } from '#app/domain/seat-invitations/seat-invitation-queries.server.ts'
import { answerRequest, takeOrAsk } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { TakeSeat } from '#app/domain/seat-requests/seat-request-forms.server.ts'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { listComing } from '#app/domain/sessions/session-lists.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aGuestAt, aSeatLink, invitesByMail, passing } from '#tests/support/cast-guest-seats.ts'
import { aSeat, aSession, asksForASeat, takesASeat } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let tom: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke', { sector: 'municipality' })
  tom = await aMember('Tom', { sector: 'education' })
  thuis = await aCircle('Thuis', { hosts: [noor] })
})
beforeEach(async () => {
  session = await aSession(noor, thuis, { enrolmentMode: 'invitation' })
})

const desk = async () => readSeatInvitations(await as(noor), session.id)
const onPage = async (person: Person) => readSession(await as(person), session.id)

describe('a session on invitation', () => {
  test('is closed to who is not invited, and open to who is, by mail', async () => {
    expect(await onPage(femke)).toMatchObject({ invited: false, enrolmentMode: 'invitation' })
    await expect(enrol(await as(femke), session.id, aSeat)).rejects.toThrow('modes.invited-only')
    await invitesByMail(noor, session, femke.email)
    expect(await onPage(femke)).toMatchObject({ invited: true })
    expect((await enrol(await as(femke), session.id, aSeat)).state).toBe('enrolled')
    await expect(enrol(await as(tom), session.id, aSeat)).rejects.toThrow('modes.invited-only')
  })

  test('an invitation that is taken back is none', async () => {
    await invitesByMail(noor, session, femke.email)
    const [invitation] = (await desk()).open
    await withdrawSeatInvitation(await as(noor), session.id, invitation?.id ?? '')
    expect((await desk()).open).toEqual([])
    await expect(enrol(await as(femke), session.id, aSeat)).rejects.toThrow('modes.invited-only')
    await expect(withdrawSeatInvitation(await as(noor), session.id, invitation?.id ?? '')).rejects.toThrow(NotFound)
  })

  test('who is invited to a closed table reads that session, and its circle no more than before', async () => {
    const closed = await aSession(noor, thuis, { visibility: 'circle' })
    const other = await aSession(noor, thuis, { visibility: 'circle' })
    await expect(readSession(await as(femke), closed.id)).rejects.toThrow(NotFound)
    await invitesByMail(noor, closed, femke.email)
    expect((await readSession(await as(femke), closed.id)).title).toBe(closed.title)
    await expect(readSession(await as(femke), other.id)).rejects.toThrow(NotFound)
    const listed = (await listComing(await as(femke), { limit: 100 })).sessions.map(({ id }) => id)
    expect([listed.includes(closed.id), listed.includes(other.id)]).toEqual([true, false])
    // A week after it is over the key is gone.
    await db
      .updateTable('sessions')
      .set({ startsAt: new Date(Date.now() - 9 * 86_400_000), endsAt: new Date(Date.now() - 8 * 86_400_000) })
      .where('id', '=', closed.id)
      .execute()
    await expect(readSession(await as(femke), closed.id)).rejects.toThrow(NotFound)
  })

  test('a link that was passed on lets one member in, with their own account', async () => {
    const link = await aSeatLink(noor, session, 'education')
    expect(await readGuestPage(await as(tom), link)).toMatchObject({ page: 'invited', way: 'member' })
    expect(await acceptAsMember(await as(tom), link)).toBe(session.id)
    expect((await enrol(await as(tom), session.id, aSeat)).state).toBe('enrolled')
    await expect(acceptAsMember(await as(femke), link)).rejects.toThrow('seatInvitations.used')
    expect(await readGuestPage(await as(femke), link)).toEqual({ page: 'void', why: 'used' })
    await expect(enrol(await as(femke), session.id, aSeat)).rejects.toThrow('modes.invited-only')
  })

  test('a mail to one member is worth nothing to another', async () => {
    await invitesByMail(noor, session, 'mo@school.example')
    const token = 'a'.repeat(43)
    const { hashOf } = await import('#app/domain/guests/guest-links.server.ts')
    await db
      .updateTable('seatInvitations')
      .set({ tokenHash: hashOf(token) })
      .where('sessionId', '=', session.id)
      .execute()
    expect(await readGuestPage(await as(tom), token)).toEqual({ page: 'void', why: 'other-address' })
    await expect(acceptAsMember(await as(tom), token)).rejects.toThrow('seatInvitations.other-address')
    await expect(acceptAsMember(passing(), token)).rejects.toThrow(Forbidden)
  })
})

test('an invitation goes before a request: who was asked need not ask', async () => {
  const asking = await aSession(noor, thuis, { enrolmentMode: 'request' })
  await invitesByMail(noor, asking, femke.email)
  expect(await takeOrAsk(await as(femke), asking.id, TakeSeat.parse({ role: 'participant' }))).toBe('enrolled')
})

test('an open door asks nothing: who says so is counted', async () => {
  const open = await aSession(noor, thuis, { enrolmentMode: 'open' })
  expect(await takeOrAsk(await as(femke), open.id, TakeSeat.parse({ role: 'participant' }))).toBe('enrolled')
  expect((await readSession(await as(noor), open.id)).seats).toEqual(['municipality'])
})

describe('the voices a table misses', () => {
  test('follow from who has a seat: sectors, organisations against what is wanted, and who lived it', async () => {
    session = await aSession(noor, thuis)
    expect((await desk()).missing).toEqual({
      sectors: ['care', 'education', 'municipality', 'social'],
      organisations: 3,
      experts: 2,
    })
    await takesASeat(femke, session)
    await aGuestAt(noor, session, { sector: 'education', experienceExpert: 'yes' })
    expect((await desk()).missing).toEqual({ sectors: ['care', 'social'], organisations: 1, experts: 1 })
  })

  test('and tell nothing of who asked in vain, waits, or left', async () => {
    session = await aSession(noor, thuis, { enrolmentMode: 'request' })
    const before = (await desk()).missing
    const id = await asksForASeat(femke, session)
    expect((await desk()).missing).toEqual(before)
    await answerRequest(await as(noor), session.id, id, { answer: 'no', words: 'Dank je wel.' })
    expect((await desk()).missing).toEqual(before)
    expect(JSON.stringify(await desk())).not.toContain(femke.id)
  })

  test('are for the hosts alone', async () => {
    for (const reader of [await as(femke), passing()])
      await expect(readSeatInvitations(reader, session.id)).rejects.toThrow(Forbidden)
    await expect(invitesByMail(femke, session, 'x@y.example')).rejects.toThrow(Forbidden)
    await expect(aSeatLink(femke, session)).rejects.toThrow(Forbidden)
  })
})

describe('what a host types', () => {
  test('that is no address, or too much, is told', async () => {
    await expect(invitesByMail(noor, session, '')).rejects.toThrow(Invalid)
    await expect(invitesByMail(noor, session, 'geen adres')).rejects.toMatchObject({
      fields: { addresses: ['circles.invite.strange'] },
    })
    const many = Array.from({ length: 21 }, (_, at) => `gast${at}@school.example`).join('\n')
    await expect(invitesByMail(noor, session, many)).rejects.toMatchObject({
      fields: { addresses: ['seatInvitations.too-many'] },
    })
    expect((await desk()).open).toEqual([])
  })

  test('a form sent twice makes one link, and says that it was shown', async () => {
    const form = { id: randomUUID(), voice: 'care' as const }
    await makeSeatLink(await as(noor), session.id, form)
    await expect(makeSeatLink(await as(noor), session.id, form)).rejects.toThrow('seatInvitations.link.once')
    expect((await desk()).open).toMatchObject([{ email: '', voice: 'care', days: 0 }])
  })

  test('nobody is asked to what is off', async () => {
    await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
    await expect(aSeatLink(noor, session)).rejects.toThrow('sessions.is-cancelled')
    expect((await desk()).mayInvite).toBe(false)
  })
})
