import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { daysBefore } from '#app/domain/sessions/seat-rules.server.ts'
import { ReviseSession } from '#app/domain/sessions/session-forms.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, anOrganisation, as } from '#tests/support/cast.ts'
import { atTime, minutesAfter, stateAt, takeSeats } from '#tests/support/cast-seats.ts'
import { aSession, sessionForm } from '#tests/support/cast-sessions.ts'

// How seats are shared out: over organisations, and with room for who knows it from their own life.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let thuis: { id: string }

beforeAll(async () => {
  noor = await aMember('Noor')
  thuis = await aCircle('Thuis', { hosts: [noor] })
})

const people = (count: number, options = {}) =>
  Promise.all(Array.from({ length: count }, (_, at) => aMember(`Mens${at}`, options)))

async function anExpert(name: string) {
  const person = await aMember(name)
  await db.updateTable('members').set({ experienceExpert: true }).where('id', '=', person.id).execute()
  return person
}

const statesOf = (session: { id: string }, who: Person[]) => Promise.all(who.map((one) => stateAt(session, one)))
const count = (states: string[], state: string) => states.filter((one) => one === state).length

test('thirty in a hundred, rounded up, for one organisation; a colleague too many reads why, and waits', async () => {
  const { id: organisationId } = await anOrganisation('Wijkzorg')
  const colleagues = await people(4, { organisationId })
  const session = await aSession(noor, thuis, { capacity: '10' })
  await takeSeats(colleagues.slice(0, 3), session)
  const page = await readSession(await as(colleagues[3] as Person), session.id)
  expect(page).toMatchObject({ standing: 'full', whyFull: 'organisation-full', most: 3 })
  await takeSeats([colleagues[3] as Person], session)
  expect(await statesOf(session, colleagues)).toEqual(['enrolled', 'enrolled', 'enrolled', 'waiting'])

  // A stranger takes the next seat; the seat of a colleague goes to the colleague.
  const [stranger] = await people(1)
  await takeSeats([stranger as Person], session)
  expect(await stateAt(session, stranger as Person)).toBe('enrolled')
  await signOff(await as(colleagues[0] as Person), session.id)
  await atTime(minutesAfter(new Date(), 1), session)
  expect(await stateAt(session, colleagues[3] as Person)).toBe('offered')
})

test('a host chooses another number, or none', async () => {
  const { id: organisationId } = await anOrganisation('School')
  const colleagues = await people(5, { organisationId })
  const one = await aSession(noor, thuis, { capacity: '10', mostPerOrganisation: '1' })
  await takeSeats(colleagues, one)
  expect(count(await statesOf(one, colleagues), 'enrolled')).toBe(1)
  const all = await aSession(noor, thuis, { capacity: '10', mostPerOrganisation: '0' })
  await takeSeats(colleagues, all)
  expect(count(await statesOf(all, colleagues), 'enrolled')).toBe(5)
})

test('a listener takes a seat, and one of the organisation', async () => {
  const session = await aSession(noor, thuis, { capacity: '1', experienceSeats: '0' })
  const [first, second] = (await people(2)) as [Person, Person]
  await takeSeats([first], session)
  await db.updateTable('enrolments').set({ role: 'listener' }).where('memberId', '=', first.id).execute()
  await takeSeats([second], session)
  expect(await stateAt(session, second)).toBe('waiting')
})

test('two seats are kept for experience experts until seven days before, then the list gets them', async () => {
  const session = await aSession(noor, thuis, { capacity: '8' })
  const others = await people(8)
  await takeSeats(others, session)
  expect(count(await statesOf(session, others), 'enrolled')).toBe(6)
  const asPasserBy = { viewer: visitor, db, now: new Date() }
  expect(await readSession(asPasserBy, session.id)).toMatchObject({ standing: 'full', left: 0 })

  const expert = await anExpert('Ria')
  expect(await readSession(await as(expert), session.id)).toMatchObject({ standing: 'open', left: 2 })
  await takeSeats([expert], session)
  expect(await stateAt(session, expert)).toBe('enrolled')

  const release = daysBefore(session.startsAt, 7)
  await atTime(minutesAfter(release, -1), session)
  expect(count(await statesOf(session, others), 'offered')).toBe(0)
  await atTime(release, session)
  expect(await statesOf(session, others.slice(6))).toEqual(['offered', 'waiting'])
})

test('a small table keeps fewer, and a host may keep none', async () => {
  for (const [form, seats] of [
    [{ capacity: '6' }, 5],
    [{ capacity: '3' }, 3],
    [{ capacity: '6', experienceSeats: '0' }, 6],
    [{ capacity: '6', experienceSeats: '4' }, 2],
  ] as const) {
    const session = await aSession(noor, thuis, form)
    expect(await readSession(await as(noor), session.id), JSON.stringify(form)).toMatchObject({ left: seats })
  }
})

test('seven days before is the same hour on the wall, over both changes of the clock', () => {
  expect(daysBefore(new Date('2027-03-30T13:30:00Z'), 7)).toEqual(new Date('2027-03-23T14:30:00Z'))
  expect(daysBefore(new Date('2027-11-02T14:30:00Z'), 7)).toEqual(new Date('2027-10-26T13:30:00Z'))
  expect(daysBefore(new Date('2027-07-02T13:30:00Z'), 7)).toEqual(new Date('2027-06-25T13:30:00Z'))
})

test('what is left empty is the rule of the house, and nonsense is told beside its field', () => {
  const empty = ReviseSession.parse(sessionForm({ mostPerOrganisation: '', experienceSeats: ' ', signOffHours: '' }))
  expect(empty).toMatchObject({ mostPerOrganisation: null, experienceSeats: null, signOffHours: 2, reconfirms: true })
  const wrong = ReviseSession.safeParse(sessionForm({ mostPerOrganisation: 'veel', experienceDays: '-1' }))
  expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['mostPerOrganisation', 'seatRules.number.invalid'],
    ['experienceDays', 'seatRules.days.invalid'],
  ])
})
