import '#tests/support/outbox.ts'
import { beforeEach, expect, test } from 'vitest'
import { readDesk } from '#app/domain/desk/desk-queries.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { answerSeatWarning } from '#app/domain/seat-warnings/seat-warning-actions.server.ts'
import { openSeatWarning, readSeatWarning } from '#app/domain/seat-warnings/seat-warning-queries.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { addressedTo } from '#tests/support/addressed.ts'
import { aCircle, aMember, anOrganisation, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsSent } from '#tests/support/outbox.ts'

// Three of one team are in the circle. Samira wrote a case that names it; Halima, the host, must not find out which of them did.

type Person = Awaited<ReturnType<typeof aMember>>
let samira: Person
let bram: Person
let eva: Person
let halima: Person
let session: Awaited<ReturnType<typeof aSession>>
let theCase: { id: string }

beforeEach(async () => {
  const team = await anOrganisation('Wijkteam Heuveldam')
  const ofTheTeam = (name: string) => aMember(name, { organisationId: team.id })
  samira = await ofTheTeam('Samira')
  bram = await ofTheTeam('Bram')
  eva = await ofTheTeam('Eva')
  halima = await aMember('Halima')
  const circle = await aCircle('Noord', { hosts: [halima], members: [samira, bram, eva] })
  theCase = await anOpenCase(samira, circle, halima, { happening: 'Wijkteam Heuveldam belde hem op.' })
  session = await aSession(halima, circle)
  await putCasesOnTable(await as(halima), session.id, [theCase.id])
  await mailsSent()
})

const warningOf = async (person: Person) => {
  await mailsSent()
  return openSeatWarning(await as(person), { id: theCase.id, isMine: person === samira })
}

/** What left for this person while this happened. */
async function mailsDuring(person: Person, happens: () => Promise<unknown>) {
  const before = (await mailsSent()).length
  await happens()
  const mails = (await mailsSent()).slice(before).filter(({ text }) => text?.includes('/seat-warnings/'))
  return addressedTo(mails, person).map(({ subject, text }) => ({ subject, text }))
}

async function whatTheHostGets() {
  const id = (await warningOf(halima)) ?? ''
  const waiting = (await readDesk(await as(halima))).items.filter(({ kind }) => kind === 'warning')
  return { id, waiting, page: await readSeatWarning(await as(halima), id).catch(() => 'none') }
}

test('Security: when the author takes a seat a host gets, reads and has waiting what any colleague brings about', async () => {
  const told: string[] = []
  for (const person of [samira, bram, eva]) {
    const mails = await mailsDuring(halima, () => takesASeat(person, session))
    const gets = await whatTheHostGets()
    expect([mails.length, gets.waiting.length]).toEqual([1, 1])
    told.push(JSON.stringify([mails, gets]).replaceAll(gets.id, 'warning'))
    await signOff(await as(person), session.id)
    expect(await warningOf(halima)).toBeNull()
  }
  expect(told[1]).toBe(told[2])
  expect(told[0]).toBe(told[1])
})

test('the author is not asked about their own coming, and what a host sees does not depend on that', async () => {
  expect(await mailsDuring(samira, () => takesASeat(samira, session))).toEqual([])
  expect(await warningOf(samira)).toBeNull()
  const alone = await whatTheHostGets()
  await mailsDuring(samira, () => takesASeat(bram, session))
  expect(await warningOf(samira)).toBe(alone.id)
  expect(await whatTheHostGets()).toEqual(alone)
  await answerSeatWarning(await as(samira), alone.id, { answer: 'leave' })
  expect(await whatTheHostGets()).toEqual(alone)
})

test('Security: a colleague came first: a host is asked anew when the author comes, and the author is not', async () => {
  await takesASeat(bram, session)
  const id = (await warningOf(halima)) ?? ''
  await answerSeatWarning(await as(halima), id, { answer: 'leave' })
  expect(await warningOf(halima)).toBeNull()
  expect(await mailsDuring(samira, () => takesASeat(samira, session))).toEqual([])
  expect(await warningOf(samira)).toBe(id)
  expect(await warningOf(halima)).toBe(id)
})

test('a colleague goes and the author stays: the host still has it, the author is asked when one comes again', async () => {
  await takesASeat(bram, session)
  await takesASeat(samira, session)
  const id = await warningOf(halima)
  await signOff(await as(bram), session.id)
  expect([await warningOf(halima), await warningOf(samira)]).toEqual([id, null])
  await takesASeat(eva, session)
  expect([await warningOf(halima), await warningOf(samira)]).toEqual([id, id])
})
