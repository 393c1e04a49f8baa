import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { PlanAbsence, planAbsence } from '#app/domain/absences/absence-actions.server.ts'
import { foundCircle } from '#app/domain/circles/circle-actions.server.ts'
import { FoundCircle } from '#app/domain/circles/circle-forms.server.ts'
import { seatGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { SeatGuest } from '#app/domain/guest-seats/guest-seat-forms.server.ts'
import { addItem } from '#app/domain/library/library-actions.server.ts'
import { AddItem } from '#app/domain/library/library-forms.server.ts'
import { makeSeries } from '#app/domain/series/series-actions.server.ts'
import { MakeSeries } from '#app/domain/series/series-forms.server.ts'
import { cancelSession, planSession } from '#app/domain/sessions/session-actions.server.ts'
import { PlanSession } from '#app/domain/sessions/session-forms.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, sessionForm } from '#tests/support/cast-sessions.ts'

// Noor keeps a form, goes back in her browser, changes something and presses again. Pressed twice it is one; what she
// changed is not dropped with a page that says all is well.

let noor: { id: string }
let thuis: { id: string }

beforeAll(async () => {
  noor = await aMember('Noor', { role: 'initiator' })
  thuis = await aCircle('Thuis', { hosts: [noor] })
})

async function sentAgain(send: (changes: Record<string, string>) => Promise<void>, changes: Record<string, string>) {
  await send({})
  await send({})
  await expect(send(changes)).rejects.toMatchObject({ reason: 'form.sent-before' })
}

test.each<Record<string, string>>([{ title: 'Meedoen' }, { start: '15:00' }, { capacity: '9' }])(
  'a session: %o',
  async (changes) => {
    const form = { id: randomUUID(), circleId: thuis.id, ...sessionForm() }
    const send = async (typed: object) => planSession(await as(noor), PlanSession.parse({ ...form, ...typed }))
    await sentAgain(send, changes)
  },
)

test('a session for who applies, with another question', async () => {
  const asked = { enrolmentMode: 'application', 'criterion[]': ['Werk je in de wijk?'], 'criterionAtLeast[]': [''] }
  const form = { id: randomUUID(), circleId: thuis.id, ...sessionForm(asked) }
  const send = async (typed: object) => planSession(await as(noor), PlanSession.parse({ ...form, ...typed }))
  await send({})
  await send({})
  const other = send({ 'criterion[]': ['Hoe lang werk je in de wijk?'] })
  await expect(other).rejects.toMatchObject({ reason: 'form.sent-before' })
})

test('a circle', async () => {
  const form = { id: randomUUID(), circleName: 'Zuid', leadingQuestion: 'Wie belt er aan?' }
  const send = async (typed: object) => foundCircle(await as(noor), FoundCircle.parse({ ...form, ...typed }))
  await sentAgain(send, { leadingQuestion: 'Wie doet er open?' })
})

test('a series', async () => {
  const form = { id: randomUUID(), circleId: thuis.id, title: 'Rond de tafel', about: '' }
  const send = async (typed: object) => makeSeries(await as(noor), MakeSeries.parse({ ...form, ...typed }))
  await sentAgain(send, { about: 'Zes keer samen kijken.' })
})

test('something in the library', async () => {
  const form = { id: randomUUID(), circleId: thuis.id, title: 'Meedoen', authors: 'Werkgroep Thuis', year: '2020' }
  const send = async (typed: object) => addItem(await as(noor), AddItem.parse({ ...form, ...typed }))
  await sentAgain(send, { year: '2021' })
})

test('when she is away', async () => {
  const [jos, femke] = [await aMember('Jos'), await aMember('Femke')]
  await aCircle('Wijk', { hosts: [noor, jos, femke] })
  const form = { id: randomUUID(), standInId: jos.id, fromOn: '2027-07-01', untilOn: '2027-07-14' }
  const send = async (typed: object) => planAbsence(await as(noor), PlanAbsence.parse({ ...form, ...typed }))
  await sentAgain(send, { standInId: femke.id })
})

test('someone who is written down, with another address', async () => {
  const session = await aSession(noor, thuis)
  const person = { name: 'Mo', sector: 'education', newOrganisation: 'School De Brug (fictief)', role: 'participant' }
  const form = { id: randomUUID(), ...person, email: 'mp@voorbeeld.example' }
  const send = async (typed: object) =>
    seatGuest(await as(noor), session.id, SeatGuest.parse({ ...form, ...typed }), 'nl')
  await sentAgain(send, { email: 'mo@voorbeeld.example' })
})

test('it is off, and a colleague called it off before her for another reason', async () => {
  const jos = await aMember('Jos')
  const circle = await aCircle('Wijk', { hosts: [noor, jos] })
  const { id } = await aSession(noor, circle)
  await cancelSession(await as(jos), id, { reason: 'De zaal is dicht.' })
  await cancelSession(await as(jos), id, { reason: 'De zaal is dicht.' })
  const other = cancelSession(await as(noor), id, { reason: 'Er zijn te weinig mensen.' })
  await expect(other).rejects.toMatchObject({ reason: 'sessions.already-cancelled' })
})
