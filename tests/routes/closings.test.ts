import { beforeAll, beforeEach, expect, test } from 'vitest'
import { closingPath } from '#app/domain/closing/closing-link.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { get, send } from '#tests/support/server.ts'

// The two questions behind the link in a mail, as browsers and mail scanners come in: Femke sat at Noor's table.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let session: { id: string; title: string }
let link: string

beforeAll(async () => {
  noor = await aMember('Noor')
})

beforeEach(async () => {
  femke = await aMember('Femke')
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor], members: [femke] }), { visibility: 'circle' })
  await takesASeat(femke, session)
  link = closingPath(session.id, (await seatOf(femke)).id)
  await began(60)
})

const seatOf = (person: Person) =>
  db.selectFrom('enrolments').select('id').where('memberId', '=', person.id).executeTakeFirstOrThrow()

/** It began this many minutes ago, and takes two hours. */
const began = async (minutes: number) => {
  const startsAt = new Date(Date.now() - minutes * 60_000)
  const hours = { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) }
  await db.updateTable('sessions').set(hours).where('id', '=', session.id).execute()
}
const said = async () =>
  (await db.selectFrom('closingCounts').select('count').where('sessionId', '=', session.id).execute()).length
const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const yes = { question: 'worth', answer: 'yes' }

test('a scanner of mail opens the link again and again: nothing is answered, and nothing is kept of it', async () => {
  for (const method of ['GET', 'HEAD', 'GET']) {
    const opened = await fetch((await get(link)).url, { method })
    expect([opened.status, opened.headers.get('Cache-Control')]).toEqual([200, 'private, no-store'])
    expect(opened.headers.get('ETag')).toBeNull()
  }
  expect(await said()).toBe(0)
  const page = await textOf(get(link))
  expect(page).toContain(session.title)
  // Security: nor does it say who was there.
  expect(page).not.toMatch(/Femke|Noor/)
})

test('signed out she answers each question with one press, and the page thanks her', async () => {
  const pressed = await send(link, yes)
  expect([pressed.status, pressed.headers.get('Location')]).toEqual([302, link])
  expect(await textOf(get(link))).not.toContain('value="worth"')
  await send(link, { question: 'differently', answer: 'a_bit' })
  const page = await textOf(get(link))
  expect(page).not.toContain('<fieldset')
  expect(await said()).toBe(2)
})

test('a second press in another tab is told so, and counts once', async () => {
  await send(link, yes)
  const again = await send(link, { ...yes, answer: 'no' })
  expect(again.status).toBe(409)
  expect(await textOf(again)).toContain('Deze vraag is al beantwoord.')
  expect(await said()).toBe(1)
})

test.each([{}, { question: 'worth' }, { ...yes, answer: 'great' }, { ...yes, question: 'mood' }])(
  'what is no answer comes back with a sentence: %j',
  async (fields) => {
    const back = await send(link, fields as Record<string, string>)
    expect(back.status).toBe(422)
    const page = await textOf(back)
    expect(page).toMatch(/class="notice[^>]*>Maak een keuze/)
    expect(page).toContain('value="worth"')
    expect(await said()).toBe(0)
  },
)

test('a link that is no longer hers, one made up and one of another table lead to the same nowhere', async () => {
  const other = await aSession(noor, await aCircle('Elders', { hosts: [noor] }))
  const token = link.split('/').at(-1)
  const wrong = [`/closings/${other.id}/${token}`, `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`]
  wrong.push(`/closings/x/${token}`, `/closings/${noor.id}/${token}`)
  await db.updateTable('enrolments').set({ state: 'signed_off' }).where('memberId', '=', femke.id).execute()
  for (const path of [link, ...wrong]) {
    // Security: a host, who may read the session, learns no more from a link that is not theirs.
    for (const person of [undefined, noor]) expect((await get(path, person)).status, path).toBe(404)
    expect((await send(path, yes)).status, path).toBe(404)
  }
  expect(await said()).toBe(0)
})

test('before it begins the page says when; two weeks later that it is closed', async () => {
  await began(-60)
  const early = await get(link)
  expect(early.status).toBe(409)
  expect(await textOf(early)).toContain('Deze vragen gaan open als de werksessie begint.')
  await began(17 * 24 * 60)
  expect(await textOf(get(link))).toContain('Deze vragen zijn gesloten.')
  const late = await send(link, yes)
  expect([late.status, await said()]).toEqual([409, 0])
})

test('of a session that is being looked at again it says no word', async () => {
  await reported(femke, 'session', session.id)
  const page = await textOf(get(link))
  expect(page).not.toContain(session.title)
  expect(page).toContain('value="worth"')
})
