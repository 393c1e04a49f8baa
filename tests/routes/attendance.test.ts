import '#tests/support/outbox.ts'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { codeOfSeat } from '#app/domain/enrolments/seat-code.server.ts'
import { isSecretLink } from '#app/http/secret-link.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { aSeat, aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsTo } from '#tests/support/outbox.ts'
import { get, send } from '#tests/support/server.ts'
import { statementsDuring } from '#tests/support/statements.ts'

// The door and the names over HTTP, as browsers and cameras come in: Noor hosts, Femke has a seat and shows her name.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let session: { id: string }
let seat: { id: string }

beforeAll(async () => {
  noor = await aMember('Noor')
})

beforeEach(async () => {
  femke = await aMember('Femke')
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }))
  await takesASeat(femke, session, { ...aSeat, shownTo: 'all' })
  seat = await db.selectFrom('enrolments').select('id').where('memberId', '=', femke.id).executeTakeFirstOrThrow()
})

/** The doors are open now. */
const begins = async () => {
  const hours = { startsAt: new Date(Date.now() + 600_000), endsAt: new Date(Date.now() + 7_200_000) }
  await db.updateTable('sessions').set(hours).where('id', '=', session.id).execute()
}
const isPresent = async () =>
  (await db.selectFrom('attendances').select('markedAt').where('enrolmentId', '=', seat.id).execute()).length === 1
const pageOf = async (path: string, person?: Person) => (await get(path, person)).text()
const door = () => `/attendance/${codeOfSeat(seat.id)}`
const list = () => `/sessions/${session.id}/attendance`

test('a name that is taken back is on no page kept for guests, from the next request on', async () => {
  const page = `/sessions/${session.id}`
  expect(await pageOf(page)).toContain('Femke')
  // Kept from now on: reading it again asks the database nothing.
  await vi.waitFor(async () => expect((await statementsDuring(() => pageOf(page))).statements).toEqual([]), 5_000)
  const done = await send(`${page}/enrolment/consent`, { shownTo: 'nobody' }, femke)
  expect(done.headers.get('Location')).toBe(`${page}/enrolment?saved`)
  expect(await pageOf(page)).not.toContain('Femke')
})

test('what is no answer comes back with a message, and changes nothing', async () => {
  const back = await send(`/sessions/${session.id}/enrolment/consent`, { shownTo: 'world' }, femke)
  expect(back.status).toBe(422)
  expect(await back.text()).toContain('class="field__error" id="shownTo-error"')
  expect(await pageOf(`/sessions/${session.id}`)).toContain('Femke')
})

test('her seat shows the code of the door; in her mail stands a link to it, and not her name behind it', async () => {
  expect(await pageOf(`/sessions/${session.id}/enrolment`, femke)).toContain('class="qr-code"')
  const [mail] = await mailsTo(femke)
  expect(mail?.text).toContain(door())
  for (const person of [undefined, femke, await aMember('Ada')]) {
    const page = await pageOf(door(), person)
    expect(page).toContain('class="qr-code"')
    expect(page.replace(/<header class="page-header[\s\S]*?<\/header>/, '')).not.toMatch(/Femke|Als meedoen/)
  }
  // Security: and it is kept for nobody.
  expect(isSecretLink(new URL(door(), 'http://x.example'))).toBe(true)
})

test('a camera that opens the code marks nobody; a host presses, and may take it back', async () => {
  await begins()
  expect(await pageOf(door(), noor)).toContain('Femke')
  expect(await isPresent()).toBe(false)
  const pressed = await send(door(), { present: 'yes' }, noor)
  expect([pressed.status, pressed.headers.get('Location'), await isPresent()]).toEqual([302, door(), true])
  await send(door(), { present: 'no' }, noor)
  expect(await isPresent()).toBe(false)
})

test('whoever is no host and presses all the same marks nobody', async () => {
  await begins()
  expect((await send(door(), { present: 'yes' }, femke)).status).toBe(403)
  const guest = await send(door(), { present: 'yes' })
  expect(guest.headers.get('Location')).toContain('/sign-in?returnTo=')
  expect((await send(`${list()}/${seat.id}`, { present: 'yes' }, femke)).status).toBe(403)
  expect((await get(list(), femke)).status).toBe(403)
  expect(await isPresent()).toBe(false)
})

test('of a session that is closed to her, a stranger with the code learns nothing, and is told it is nowhere', async () => {
  const ada = await aMember('Ada')
  const closed = { visibility: 'circle', audience: sql<string[]>`array['host:' || "circleId"]` }
  await db.updateTable('sessions').set(closed).where('id', '=', session.id).execute()
  await begins()
  const shown = await get(door(), ada)
  expect([shown.status, shown.headers.get('Cache-Control'), shown.headers.get('ETag')]).toEqual([
    200,
    'private, no-store',
    null,
  ])
  expect(await shown.text()).not.toMatch(/Femke|Als meedoen/)
  expect((await send(door(), { present: 'yes' }, ada)).status).toBe(404)
  for (const made of ['x', codeOfSeat(session.id), `${codeOfSeat(seat.id)}A`])
    expect((await send(`/attendance/${made}`, { present: 'yes' }, noor)).status, made).toBe(404)
  expect(await isPresent()).toBe(false)
})

test('what is no answer at the door comes back with a sentence, and marks nobody', async () => {
  await begins()
  for (const fields of [{}, { present: 'perhaps' }] as Record<string, string>[]) {
    const back = await send(door(), fields, noor)
    expect(back.status).toBe(422)
    const page = await back.text()
    expect(page).toContain('Maak een keuze.')
    expect(page).toContain('Femke')
  }
  expect((await fetch((await get(door(), noor)).url, { method: 'HEAD' })).status).toBe(200)
  expect(await isPresent()).toBe(false)
})

test('by hand without JavaScript the list comes back at that person, as it was searched', async () => {
  await begins()
  const named = '<p class="attendance__name">Femke</p>'
  expect(await pageOf(`${list()}?q=femke`, noor)).toContain(named)
  expect(await pageOf(`${list()}?q=tom`, noor)).not.toContain(named)
  const pressed = await send(`${list()}/${seat.id}`, { present: 'yes', query: 'fem & co' }, noor)
  expect(pressed.headers.get('Location')).toBe(`${list()}?q=fem%20%26%20co#seat-${seat.id}`)
  expect(await isPresent()).toBe(true)
})

test('a press that is no longer possible comes back to the list with why', async () => {
  const early = await send(`${list()}/${seat.id}`, { present: 'yes' }, noor)
  expect(early.status).toBe(409)
  const page = await early.text()
  expect(page).toContain('Aanwezig')
  expect(page).toContain('De deuren zijn nog niet open.')
})

test('a page that stays gets an answer it can read, also when it is no', async () => {
  const presses = (id = seat.id, person: Person | undefined = noor) =>
    send(`${list()}/${id}/saves`, { present: 'yes' }, person)
  expect(await (await presses()).json()).toMatchObject({ problem: 'attendance.early' })
  await begins()
  expect(await (await presses()).json()).toEqual({ ok: true })
  expect((await presses(session.id)).status).toBe(404)
  expect((await presses(seat.id, femke)).status).toBe(403)
  const signedOut = await send(`${list()}/${seat.id}/saves`, { present: 'yes' })
  expect(signedOut.status).toBe(302)
})
