import { beforeAll, beforeEach, expect, test } from 'vitest'
import { moveInList, readWaitingList } from '#app/domain/enrolments/waiting-order.server.ts'
import { MoveInList } from '#app/domain/sessions/session-forms.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Forbidden } from '#app/errors.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { seatAt, takeSeats } from '#tests/support/cast-seats.ts'
import { aSession } from '#tests/support/cast-sessions.ts'

// Three wait: Tom, Samira, Hind. The order is who came first, and only a host with a reason changes it.

type Person = Awaited<ReturnType<typeof aMember>>
let [noor, femke, tom, samira, hind] = [] as unknown as [Person, Person, Person, Person, Person]
let thuis: { id: string }
let session: { id: string }

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  samira = await aMember('Samira')
  hind = await aMember('Hind')
  thuis = await aCircle('Thuis', { hosts: [noor] })
})
beforeEach(async () => {
  session = await aSession(noor, thuis, { capacity: '1', experienceSeats: '0' })
  await takeSeats([femke, tom, samira, hind], session)
})

const listFor = async (person: Person) =>
  readWaitingList(await as(person), { ...session, circleId: thuis.id, coCircleIds: [] })
const names = async () => (await listFor(noor)).waiting.map(({ name }) => name)
const move = async (host: Person, person: Person, place: string, reason = 'Zij brengt wat er nog mist.') => {
  const { id } = await seatAt(session, person)
  return moveInList(await as(host), session.id, MoveInList.parse({ enrolmentId: id, place, reason }))
}

test('Noor puts Hind first, and everyone keeps a place without gaps', async () => {
  await move(noor, hind, '1')
  expect(await names()).toEqual(['Hind', 'Tom', 'Samira'])
  expect(await readSession(await as(samira), session.id)).toMatchObject({ waitingPlace: 3 })
  await move(noor, hind, '99')
  expect(await names()).toEqual(['Tom', 'Samira', 'Hind'])
})

test('what was changed, by whom and why stays for the hosts to see', async () => {
  await move(noor, hind, '2')
  expect((await listFor(noor)).moves).toMatchObject([
    { name: 'Hind', host: 'Noor', fromPlace: 3, toPlace: 2, reason: 'Zij brengt wat er nog mist.' },
  ])
})

test('only a host does, and only a host reads the list', async () => {
  await expect(move(tom, tom, '1')).rejects.toThrow(Forbidden)
  await expect(listFor(tom)).rejects.toThrow(Forbidden)
  expect(await names()).toEqual(['Tom', 'Samira', 'Hind'])
})

test('without a reason nothing moves; the same place and someone who left are told so', async () => {
  expect(MoveInList.safeParse({ enrolmentId: session.id, place: '1', reason: ' ' }).error?.issues[0]?.message).toBe(
    'waitingList.reason.required',
  )
  await expect(move(noor, hind, '3')).rejects.toMatchObject({ fields: { place: ['waitingList.place.same'] } })
  await expect(move(noor, femke, '1')).rejects.toMatchObject({ fields: { enrolmentId: ['waitingList.who.gone'] } })
})

test('a reason that names someone does not get through without a decision', async () => {
  await expect(move(noor, hind, '1', 'Mevrouw De Vries vroeg het.')).rejects.toMatchObject({
    fields: { reason: ['form.identifying'] },
  })
  expect(await names()).toEqual(['Tom', 'Samira', 'Hind'])
})
