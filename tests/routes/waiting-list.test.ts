import { beforeAll, beforeEach, expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { makeSeatToken } from '#app/domain/enrolments/seat-token.server.ts'
import { signIn } from '#app/http/session.server.ts'
import * as offers from '#app/routes/offers.$token.tsx'
import * as confirmations from '#app/routes/seat-confirmations.$token.tsx'
import * as confirmation from '#app/routes/sessions.$sessionId.enrolment.confirmation.tsx'
import * as order from '#app/routes/sessions.$sessionId.waiting-list.tsx'
import * as signOffLink from '#app/routes/sign-off.$token._index.tsx'
import * as back from '#app/routes/sign-off.$token.withdrawal.tsx'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { atTime, minutesAfter, seatAt, stateAt, takeSeats } from '#tests/support/cast-seats.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { visit } from '#tests/support/visit.ts'

// At the doors of the waiting list: what is odd gets a clear sentence, and nothing is lost. One seat: Femke's. Tom waits.

type Person = Awaited<ReturnType<typeof aMember>>
let [noor, femke, tom] = [] as unknown as [Person, Person, Person]
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  thuis = await aCircle('Thuis', { hosts: [noor] })
})
beforeEach(async () => {
  session = await aSession(noor, thuis, { capacity: '1', experienceSeats: '0' })
  await takeSeats([femke, tom], session)
})

const cookieOf = async ({ id }: Person) => (await signIn(id)).split(';')[0] ?? ''
const choice = { role: 'participant', brings: '', needs: '' }
const linkOf = async (person: Person, opens: 'offer' | 'sign-off' | 'confirmation') =>
  makeSeatToken(systemContext(), (await seatAt(session, person)).id, opens)
const params = (token: string) => ({ params: { token } })

async function tomIsOffered() {
  await signOff(await as(femke), session.id)
  await atTime(minutesAfter(new Date(), -1), session)
  await atTime(minutesAfter(new Date(), 1), session)
}

test('who confirms a seat just after the last one went is on the list, and reads so', async () => {
  const options = { cookie: await cookieOf(noor), params: { sessionId: session.id } }
  const done = await visit(confirmation.action, '/', choice, options)
  expect([done.status, done.headers.get('Location')]).toEqual([302, `/sessions/${session.id}?said=waiting`])
  const twice = await visit(confirmation.action, '/', choice, options)
  expect(twice).toMatchObject({ status: 409, body: { problem: 'waitingList.already' } })
})

test('opening any link changes nothing; no link is a 404, an odd answer a 422', async () => {
  await tomIsOffered()
  for (const [door, opens] of [
    [offers, 'offer'],
    [confirmations, 'confirmation'],
    [signOffLink, 'sign-off'],
  ] as const) {
    const token = await linkOf(tom, opens)
    expect((await visit(door.loader, `/x/${token}`, undefined, params(token))).status).toBe(200)
    expect(await stateAt(session, tom)).toBe('offered')
    expect((await visit(door.loader, '/x/geraden', undefined, params('geraden'))).status).toBe(404)
    expect((await visit(door.action, '/x/geraden', { answer: 'accept' }, params('geraden'))).status).not.toBe(302)
  }
  const token = await linkOf(tom, 'offer')
  expect((await visit(offers.action, '/', { answer: 'misschien' }, params(token))).status).toBe(422)
  expect(await stateAt(session, tom)).toBe('offered')
})

test('a stale offer says so and opens the page again; so does one for a session that is over', async () => {
  await tomIsOffered()
  const token = await linkOf(tom, 'offer')
  await visit(offers.action, '/', { answer: 'decline' }, params(token))
  const stale = await visit(offers.action, '/', { answer: 'accept' }, params(token))
  expect(stale).toMatchObject({ status: 409, body: { problem: 'offers.stale' } })
  expect(await visit(offers.loader, '/', undefined, params(token))).toMatchObject({
    body: { offer: { isOpen: false } },
  })
})

test('someone else’s link is about their seat, whoever is signed in', async () => {
  await tomIsOffered()
  const options = { ...params(await linkOf(tom, 'offer')), cookie: await cookieOf(noor) }
  await visit(offers.action, '/', { answer: 'accept' }, options)
  expect(await stateAt(session, tom)).toBe('enrolled')
  await expect(seatAt(session, noor)).rejects.toThrow()
})

test('who comes back too late waits, by the same page', async () => {
  const token = await linkOf(femke, 'sign-off')
  await visit(signOffLink.action, '/', {}, params(token))
  await atTime(minutesAfter(new Date(), 1), session)
  const done = await visit(back.action, '/', {}, params(token))
  expect(done.headers.get('Location')).toMatch(/^\/sign-off\/[\w-]{32}\?back$/)
  // Another server, with a clock that is ahead, gave her seat on: it is not given twice.
  expect([await stateAt(session, femke), await stateAt(session, tom)]).toEqual(['waiting', 'offered'])
})

test('the order is for hosts; without a reason what was typed comes back', async () => {
  const at = async (person: Person) => ({ cookie: await cookieOf(person), params: { sessionId: session.id } })
  expect((await visit(order.loader, '/', undefined, await at(tom))).status).toBe(403)
  const typed = { enrolmentId: (await seatAt(session, tom)).id, place: '1', reason: '' }
  const refused = await visit(order.action, '/', typed, await at(noor))
  expect(refused).toMatchObject({
    status: 422,
    body: { errors: { reason: ['waitingList.reason.required'] }, values: typed },
  })
})
