import '#tests/support/outbox.ts'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { isSecretLink } from '#app/http/secret-link.ts'
import { signIn } from '#app/http/session.server.ts'
import * as link from '#app/routes/seat-answers.$token.tsx'
import * as page from '#app/routes/sessions.$sessionId._index.tsx'
import * as answer from '#app/routes/sessions.$sessionId.answer.tsx'
import * as edit from '#app/routes/sessions.$sessionId.edit.tsx'
import * as postponement from '#app/routes/sessions.$sessionId.postponement.tsx'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, sessionForm, takesASeat } from '#tests/support/cast-sessions.ts'
import { lastMailTo } from '#tests/support/outbox.ts'
import { visit } from '#tests/support/visit.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let tom: Person
let session: Awaited<ReturnType<typeof aSession>>
let params: { sessionId: string }
const said = { period: 'begin volgend jaar', reason: 'De zaal is dicht.' }

const cookieOf = async ({ id }: Person) => (await signIn(id)).split(';')[0] ?? ''

beforeAll(async () => {
  noor = await aMember('Noor')
  tom = await aMember('Tom')
})
beforeEach(async () => {
  femke = await aMember('Femke')
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }))
  params = { sessionId: session.id }
  await takesASeat(femke, session)
})

test('only who hosts sees the form and sends it; what is wrong comes back with what was typed', async () => {
  const cookie = await cookieOf(tom)
  expect((await visit(postponement.loader, '/', undefined, { params, cookie })).status).toBe(403)
  expect((await visit(postponement.action, '/', said, { params, cookie })).status).toBe(403)

  const host = { params, cookie: await cookieOf(noor) }
  const back = await visit(postponement.action, '/', { ...said, period: ' ' }, host)
  expect([back.status, back.body]).toMatchObject([
    422,
    { errors: { period: ['postponement.period.required'] }, values: { reason: said.reason } },
  ])
  const done = await visit(postponement.action, '/', said, host)
  expect(done.headers.get('Location')).toBe(`/sessions/${session.id}?said=postponed`)

  const other = await visit(postponement.action, '/', { ...said, period: 'in mei' }, host)
  expect([other.status, other.body]).toMatchObject([
    409,
    { problem: 'sessions.already-postponed', values: { period: 'in mei' } },
  ])
})

test('an edit form that was open meanwhile does not bring the old date back, and loses nothing', async () => {
  await postponeSession(await as(noor), session.id, said)
  const fields = sessionForm({ title: 'Een tikfout minder' })
  const stale = await visit(edit.action, '/', { ...fields, start: '15:00' }, { params, cookie: await cookieOf(noor) })
  expect([stale.status, stale.body]).toMatchObject([
    409,
    { problem: 'sessions.changed-meanwhile', values: { title: 'Een tikfout minder' } },
  ])
  expect((await readSession(await as(noor), session.id)).standing).toBe('postponed')
})

test('signed in: one press; a press that is no answer, or of who has no seat, changes nothing', async () => {
  await postponeSession(await as(noor), session.id, said)
  const mine = { params, cookie: await cookieOf(femke) }
  expect((await visit(answer.action, '/', { answer: 'misschien' }, mine)).status).toBe(422)
  const kept = await visit(answer.action, '/', { answer: 'stay' }, mine)
  expect(kept.headers.get('Location')).toBe(`/sessions/${session.id}?said=answered`)
  expect((await visit(page.loader, '/', undefined, mine)).body).toMatchObject({ myAnswer: 'stay', answers: null })

  const noSeat = { params, cookie: await cookieOf(tom) }
  expect((await visit(answer.action, '/', { answer: 'stay' }, noSeat)).status).toBe(404)
  const left = await visit(answer.action, '/', { answer: 'leave' }, mine)
  expect(left.headers.get('Location')).toBe(`/sessions/${session.id}?said=signed-off`)
})

test('signed out, by the link: opening it does nothing, a made up one is not there', async () => {
  await postponeSession(await as(noor), session.id, said)
  const token = /seat-answers\/([\w-]+)/.exec((await lastMailTo(femke.email)).text ?? '')?.[1] ?? ''
  // Security: whoever has it may answer, so it is treated as a secret by whatever handles addresses.
  expect(isSecretLink(new URL(`https://denktafel.example/seat-answers/${token}`))).toBe(true)
  const opened = await visit(link.loader, `/seat-answers/${token}`, undefined, { params: { token } })
  expect(opened.body).toMatchObject({ answer: null, session: { state: 'postponed', enrolled: true } })
  await visit(link.action, `/seat-answers/${token}`, { answer: 'leave' }, { params: { token } })
  expect((await readSession(await as(noor), session.id)).seats).toEqual([])
  const late = await visit(link.action, `/seat-answers/${token}`, { answer: 'stay' }, { params: { token } })
  expect([late.status, late.body]).toMatchObject([409, { problem: 'postponement.answer.left' }])
  expect((await visit(link.loader, '/', undefined, { params: { token: 'x' } })).status).toBe(404)
})
