import { beforeAll, expect, test } from 'vitest'
import { type Context, inTransaction, systemContext } from '#app/domain/context.server.ts'
import { enrol, signOff, takeSeat } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { answerOffer } from '#app/domain/enrolments/offer-actions.server.ts'
import { tendSeats } from '#app/domain/enrolments/tending.server.ts'
import { takeOrAsk } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { TakeSeat } from '#app/domain/seat-requests/seat-request-forms.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { db, openDatabase } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aCrowd, inCrowd } from '#tests/support/cast-crowd.ts'
import { aSeat, aSession } from '#tests/support/cast-sessions.ts'

// Everyone presses at once. Nobody sits on someone else's chair, nobody is forgotten, and the list has no holes.

type Person = { id: string; organisationId: string }
let host: { id: string }
let circle: { id: string }
let crowd: Person[]

beforeAll(async () => {
  host = await aMember('Noor')
  circle = await aCircle('Thuis', { hosts: [host] })
  crowd = await aCrowd(200, 40)
})

const twentySeats = () => aSession(host, circle, { capacity: '20', experienceSeats: '0' })

const rowsOf = (session: { id: string }) =>
  db
    .selectFrom('enrolments')
    .innerJoin('members', 'members.id', 'enrolments.memberId')
    .select(['enrolments.id', 'memberId', 'state', 'waitingNumber', 'organisationId'])
    .where('sessionId', '=', session.id)
    .orderBy('waitingNumber')
    .execute()

const allAtOnce = <T>(people: Person[], act: (ctx: Awaited<ReturnType<typeof inCrowd>>) => Promise<T>, now?: Date) =>
  Promise.allSettled(people.map(async (person) => act(await inCrowd(person, now))))

/** As from as many servers: nobody stands in line, so the lock alone decides. */
const press = (ctx: Context, { id }: { id: string }) => inTransaction(ctx, (ctx) => takeSeat(ctx, id, aSeat))

const counted = (states: string[]) =>
  Object.fromEntries([...new Set(states)].map((state) => [state, states.filter((one) => one === state).length]))

test('two hundred people press for twenty seats: twenty sit, the others wait in order', async () => {
  const session = await twentySeats()
  const given = await allAtOnce(crowd, (ctx) => press(ctx, session))
  const told = given.map((one) => (one.status === 'fulfilled' ? one.value.state : 'refused'))
  expect(counted(told)).toEqual({ enrolled: 20, waiting: 180 })

  const rows = await rowsOf(session)
  expect(counted(rows.map(({ state }) => state))).toEqual({ enrolled: 20, waiting: 180 })
  expect(new Set(rows.map(({ memberId }) => memberId)).size).toBe(200)
  // What each was told is what stands.
  for (const [at, person] of crowd.entries())
    expect(rows.find(({ memberId }) => memberId === person.id)?.state).toBe(told[at])
  const list = rows.filter(({ state }) => state === 'waiting')
  expect(list.map(({ waitingNumber }) => waitingNumber)).toEqual(Array.from({ length: 180 }, (_, at) => at + 1))
  for (const at of [0, 90, 179]) {
    const { waitingPlace } = await readSession(await as({ id: list[at]?.memberId as string }), session.id)
    expect(waitingPlace).toBe(at + 1)
  }
  // Each has one event and one letter to come.
  const events = await db
    .selectFrom('events')
    .select(({ fn }) => ['name', fn.countAll<string>().as('count')])
    .where(
      'subjectId',
      'in',
      rows.map(({ id }) => id),
    )
    .groupBy('name')
    .orderBy('name')
    .execute()
  expect(events).toEqual([
    { name: 'enrolment.made', count: '20' },
    { name: 'enrolment.waiting', count: '180' },
  ])
})

test('on one server, with the connections it has for everything, nobody of two hundred is turned away', async () => {
  const session = await twentySeats()
  const form = TakeSeat.parse({ role: 'participant' })
  const people = await Promise.all(crowd.map((person) => as(person)))
  const pressed = people.map((person) => takeOrAsk(person, session.id, form))
  // While they stand in line, whoever reads another page finds a connection free.
  await pressed[0]
  expect((await openDatabase()).pool.waitingCount).toBeLessThan(2)
  const given = await Promise.all(pressed)
  expect(counted(given)).toEqual({ enrolled: 20, waiting: 180 })
})

test('a few large organisations: none gets more than thirty in a hundred', async () => {
  const session = await twentySeats()
  const few = await aCrowd(120, 2)
  const others = await aCrowd(5, 5)
  await allAtOnce([...few, ...others], (ctx) => press(ctx, session))
  const seated = (await rowsOf(session)).filter(({ state }) => state === 'enrolled')
  const perOrganisation = Object.values(counted(seated.map(({ organisationId }) => organisationId)))
  expect(perOrganisation.sort((a, b) => b - a)).toEqual([6, 6, 1, 1, 1, 1, 1])
})

test('the same person in ten tabs gets one seat, or one place', async () => {
  const session = await twentySeats()
  const [one] = crowd as [Person]
  const tabs = await allAtOnce(Array(10).fill(one), (ctx) => press(ctx, session))
  expect(counted(tabs.map(({ status }) => status))).toEqual({ fulfilled: 1, rejected: 9 })
  expect(await rowsOf(session)).toHaveLength(1)
})

test('people sign off while others enrol: never more than twenty seats are given out, and none is lost', async () => {
  const session = await twentySeats()
  const [first, second] = [crowd.slice(0, 30), crowd.slice(30, 130)]
  await allAtOnce(first, (ctx) => press(ctx, session))
  const seated = (await rowsOf(session)).filter(({ state }) => state === 'enrolled').slice(0, 10)
  const leaving = first.filter(({ id }) => seated.some(({ memberId }) => memberId === id))
  const [left, came] = await Promise.all([
    allAtOnce(leaving, (ctx) => signOff(ctx, session.id)),
    allAtOnce(second, (ctx) => press(ctx, session)),
  ])
  expect([...left, ...came].filter(({ status }) => status === 'rejected')).toEqual([])

  // Half a minute later ten seats are offered, to the ten who came first of who waits.
  const later = new Date(Date.now() + 60_000)
  await Promise.all(Array.from({ length: 5 }, () => tendSeats({ ...systemContext(later) }, session.id)))
  const rows = await rowsOf(session)
  expect(counted(rows.map(({ state }) => state))).toEqual({ enrolled: 10, offered: 10, signed_off: 10, waiting: 100 })
  const list = rows.filter(({ state }) => state === 'offered' || state === 'waiting')
  expect(list.slice(0, 10).every(({ state }) => state === 'offered')).toBe(true)
})

test('an offer is taken at the moment it lapses: it is theirs, or the next one’s, never both', async () => {
  for (const shift of [-1, 0, 1]) {
    const session = await aSession(host, circle, { capacity: '1', experienceSeats: '0' })
    const [seated, next, third] = crowd.slice(0, 3) as [Person, Person, Person]
    for (const one of [seated, next, third]) await enrol(await as(one), session.id, aSeat)
    await signOff(await as(seated), session.id)
    const offeredAt = new Date(Date.now() + 60_000)
    await tendSeats(systemContext(offeredAt), session.id)
    const { offerUntil } = await readSession(await as(next, offeredAt), session.id)
    const at = new Date(new Date(offerUntil as string).getTime() + shift)
    const [tab, otherTab] = [await inCrowd(next, at), await inCrowd(next, at)]
    const tries = await Promise.allSettled([
      answerOffer(tab, session.id, 'accept'),
      answerOffer(otherTab, session.id, 'accept'),
      tendSeats(systemContext(new Date(at.getTime() + 1)), session.id),
      tendSeats(systemContext(new Date(at.getTime() + 1)), session.id),
    ])
    const states = (await rowsOf(session)).filter(({ memberId }) => memberId !== seated.id)
    const holding = states.filter(({ state }) => state === 'enrolled' || state === 'offered')
    expect(holding).toHaveLength(1)
    // Who was told yes has it.
    if (tries[0]?.status === 'fulfilled') expect(holding[0]).toMatchObject({ memberId: next.id, state: 'enrolled' })
    else expect(holding[0]).toMatchObject({ memberId: third.id, state: 'offered' })
    if (shift >= 0) expect(tries[0]?.status).toBe('rejected')
  }
})
