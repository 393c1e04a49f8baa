import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { proposeDates } from '#app/domain/date-polls/date-poll-actions.server.ts'
import { readDateLink } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { makeSeatToken } from '#app/domain/enrolments/seat-token.server.ts'
import { readSignOff, signOffByToken } from '#app/domain/enrolments/sign-off-link.server.ts'
import { seatedGuest } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aGuestAt, passing } from '#tests/support/cast-guest-seats.ts'
import { seatAt } from '#tests/support/cast-seats.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'

// Femke had a seat in her circle and left both; the links in her mails stay in her mailbox.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let session: Awaited<ReturnType<typeof aSession>>
let token: string
const passerBy = { viewer: visitor, db, now: new Date() }
const inner = { visibility: 'circle', title: 'Achter gesloten deuren' }

beforeEach(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  const thuis = await aCircle('Thuis', { hosts: [noor], members: [femke] })
  session = await aSession(noor, thuis, inner)
  await takesASeat(femke, session)
  token = await makeSeatToken(passerBy, (await seatAt(session, femke)).id, 'sign-off')
})

const leavesTheCircle = () =>
  db.updateTable('circleMemberships').set({ leftAt: new Date() }).where('memberId', '=', femke.id).execute()
const titleBehind = async () => (await readSignOff(passerBy, token)).session.title

test('who has the seat, or is still in the circle, reads what it is about', async () => {
  expect(await titleBehind()).toBe(inner.title)
  await signOff(await as(femke), session.id)
  expect(await titleBehind()).toBe(inner.title)
})

test('who signed off and left the circle does not, whatever it is called now', async () => {
  await signOff(await as(femke), session.id)
  await leavesTheCircle()
  expect(await titleBehind()).toBe('')
  await reviseSession(await as(noor), session.id, revision({ ...inner, title: 'Een nieuwe naam' }))
  expect(await titleBehind()).toBe('')
})

test('nor by the link to say which dates suit', async () => {
  await postponeSession(await as(noor), session.id, { period: 'later', reason: 'De zaal is dicht.' })
  const dates = ['11', '12'].map((day) => ({
    startsAt: new Date(`2028-01-${day}T14:00:00Z`),
    endsAt: new Date(`2028-01-${day}T16:00:00Z`),
  }))
  await proposeDates(await as(noor), session.id, { dates })
  const link = await makeSeatToken(passerBy, (await seatAt(session, femke)).id, 'dates')
  expect((await readDateLink(passerBy, link)).title).toBe(inner.title)
  await signOff(await as(femke), session.id)
  await leavesTheCircle()
  expect((await readDateLink(passerBy, link)).title).toBe('')
})

test('a guest reads it while they have a seat', async () => {
  const { enrolmentId } = await seatedGuest(passing(), await aGuestAt(noor, session))
  token = await makeSeatToken(passerBy, enrolmentId, 'sign-off')
  expect(await titleBehind()).toBe(inner.title)
  await signOffByToken(passerBy, token)
  expect(await titleBehind()).toBe('')
})
