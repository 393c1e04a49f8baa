import '#tests/support/smtp.ts'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { answerRequest, withdrawRequest } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, askForm, asksForASeat } from '#tests/support/cast-sessions.ts'
import { mailsTo, received } from '#tests/support/smtp.ts'

// What is mailed about a request, read back from a mail server: in text and in HTML.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let halima: Person
let femke: Person
let session: Awaited<ReturnType<typeof aSession>> & { circleId: string }

beforeAll(async () => {
  noor = await aMember('Noor')
  halima = await aMember('Halima')
  femke = await aMember('Femke')
})
beforeEach(async () => {
  const thuis = await aCircle('Thuis', { hosts: [noor, halima] })
  session = { ...(await aSession(noor, thuis, { enrolmentMode: 'request' })), circleId: thuis.id }
  await workOff()
  received.length = 0
})

const says = async (id: string, answer: 'yes' | 'talk' | 'no', words = '') =>
  answerRequest(await as(noor), session.id, id, { answer, words })

async function mailsNow(person: Person) {
  await workOff()
  return mailsTo(person)
}

test('who asks is told that it came; every host that someone asks, and not who or why', async () => {
  await asksForASeat(femke, session, askForm({ reason: 'Zilvermeeuw' }))
  const [made] = await mailsNow(femke)
  expect(made?.subject).toBe('Je vroeg een plaats: Als meedoen niet vanzelf gaat')
  expect(made?.text).toContain('Je hebt nog geen plaats.')
  expect(made?.text).toContain(`/sessions/${session.id}/request`)
  expect(made?.html).toContain('Je hebt nog geen plaats.')
  expect(made?.attachments).toEqual([])
  for (const host of [noor, halima]) {
    const [waits] = await mailsNow(host)
    expect(waits?.subject).toBe('Iemand vraagt een plaats: Als meedoen niet vanzelf gaat')
    expect(waits?.text).toContain(`/sessions/${session.id}/requests`)
    expect(`${waits?.text}${waits?.html}`).not.toMatch(/Femke|Zilvermeeuw/)
  }
})

test('let us talk: the words of the host and how to reach them', async () => {
  const id = await asksForASeat(femke, session)
  await says(id, 'talk', 'Zullen we even bellen?')
  const talk = (await mailsNow(femke)).at(-1)
  expect(talk?.subject).toBe('Eerst even praten: Als meedoen niet vanzelf gaat')
  expect(talk?.text).toContain('De kringhouder schrijft: Zullen we even bellen?')
  expect(talk?.text).toContain(`Schrijf Noor op ${noor.email}`)
  expect(talk?.html).toContain(noor.email)
})

test('not this time, with the kind word; and yes after all brings the appointment', async () => {
  const id = await asksForASeat(femke, session)
  await says(id, 'no', 'Deze keer zijn er al veel gemeenten.')
  const declined = (await mailsNow(femke)).at(-1)
  expect(declined?.subject).toBe('Dit keer niet: Als meedoen niet vanzelf gaat')
  expect(declined?.text).toContain('Deze keer zijn er al veel gemeenten.')
  expect(declined?.html).toContain('Deze keer zijn er al veel gemeenten.')
  expect(declined?.text).not.toContain(noor.email)

  await says(id, 'yes')
  const made = (await mailsNow(femke)).at(-1)
  expect(made?.subject).toBe('Je bent ingeschreven: Als meedoen niet vanzelf gaat')
  expect(made?.attachments.map(({ filename }) => filename)).toContain('invite.ics')
})

test('what was taken back before it left is not mailed', async () => {
  await asksForASeat(femke, session)
  await withdrawRequest(await as(femke), session.id)
  expect(await mailsNow(femke)).toEqual([])
  expect(await mailsNow(noor)).toEqual([])
})

test('no word of a session that is being looked at again', async () => {
  await asksForASeat(femke, session)
  const held = { heldBack: true, audience: [`host:${session.circleId}`] }
  await db.updateTable('sessions').set(held).where('id', '=', session.id).execute()
  const [made] = await mailsNow(femke)
  expect(made?.subject).toBe('Je vroeg een plaats: een werksessie')
  expect(`${made?.text}${made?.html}`).not.toContain('meedoen niet vanzelf')
})

test('who left the closed circle meanwhile hears no more of its session', async () => {
  const inner = await aCircle('Binnen', { hosts: [noor], members: [femke] })
  session = { ...(await aSession(noor, inner, { enrolmentMode: 'request', visibility: 'circle' })), circleId: inner.id }
  const id = await asksForASeat(femke, session)
  await workOff()
  received.length = 0
  await says(id, 'no', 'Dit keer niet.')
  await db
    .updateTable('circleMemberships')
    .set({ leftAt: new Date() })
    .where('circleId', '=', inner.id)
    .where('memberId', '=', femke.id)
    .execute()
  expect(await mailsNow(femke)).toEqual([])
})
