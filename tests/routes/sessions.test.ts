import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { signIn } from '#app/http/session.server.ts'
import * as agenda from '#app/routes/agenda.tsx'
import * as page from '#app/routes/sessions.$sessionId._index.tsx'
import * as calendar from '#app/routes/sessions.$sessionId.calendar[.]ics.ts'
import * as cases from '#app/routes/sessions.$sessionId.cases.tsx'
import * as edit from '#app/routes/sessions.$sessionId.edit.tsx'
import * as enrolment from '#app/routes/sessions.$sessionId.enrolment._index.tsx'
import * as confirmation from '#app/routes/sessions.$sessionId.enrolment.confirmation.tsx'
import * as planning from '#app/routes/sessions.new.tsx'
import * as signOffLink from '#app/routes/sign-off.$token._index.tsx'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, sessionForm } from '#tests/support/cast-sessions.ts'
import { lastMailTo, mailsSent } from '#tests/support/outbox.ts'
import { visit } from '#tests/support/visit.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
let params: { sessionId: string }

const cookieOf = async ({ id }: Person) => (await signIn(id)).split(';')[0] ?? ''

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke', { sector: 'municipality' })
  thuis = await aCircle('Thuis', { hosts: [noor] })
})
beforeEach(async () => {
  session = await aSession(noor, thuis)
  params = { sessionId: session.id }
})

const typed = (changes: Record<string, string> = {}): Record<string, string> => ({ ...sessionForm(), ...changes })

describe('planning', () => {
  test('a guest is asked to sign in and comes back; a member is told no', async () => {
    const asked = await visit(planning.loader, '/sessions/new?circle=x')
    expect([asked.status, asked.headers.get('Location')]).toEqual([
      302,
      '/sign-in?returnTo=%2Fsessions%2Fnew%3Fcircle%3Dx',
    ])
    expect((await visit(planning.loader, '/sessions/new', undefined, { cookie: await cookieOf(femke) })).status).toBe(
      403,
    )
  })

  test('puts it in the agenda', async () => {
    const cookie = await cookieOf(noor)
    const id = randomUUID()
    const done = await visit(planning.action, '/sessions/new', typed({ id, circleId: thuis.id }), { cookie })
    expect([done.status, done.headers.get('Location')]).toEqual([302, `/sessions/${id}?said=planned`])
    const { body } = await visit(agenda.loader, '/agenda')
    expect((body as { sessions: { id: string }[] }).sessions.map((session) => session.id)).toContain(id)
  })

  test('what does not fit comes back with what was typed, and nothing is written', async () => {
    const cookie = await cookieOf(noor)
    const id = randomUUID()
    const wrong = typed({ id, circleId: thuis.id, date: '2027-03-28', start: '02:30', end: '01:00' })
    const back = await visit(planning.action, '/sessions/new', wrong, { cookie })
    expect(back.status).toBe(422)
    expect(back.body).toMatchObject({
      errors: { start: ['sessions.time.no-such-hour'] },
      values: { title: wrong.title, start: '02:30' },
    })
    await expect(readSession(await as(noor), id)).rejects.toThrow()
  })
})

describe('enrolling in two steps', () => {
  const choice = { role: 'listener', brings: '', needs: 'ringleiding' }

  test('a guest is asked to sign in and comes back', async () => {
    const path = `/sessions/${session.id}/enrolment`
    const { headers } = await visit(enrolment.loader, path, undefined, { params })
    expect(headers.get('Location')).toBe(`/sign-in?returnTo=${encodeURIComponent(path)}`)
    const posted = await visit(confirmation.action, `${path}/confirmation`, choice, { params })
    expect(posted.status).toBe(302)
    expect((await readSession(await as(noor), session.id)).seats).toEqual([])
  })

  test('the first shows the choice, the second takes the seat and a mail follows, with its way back', async () => {
    const cookie = await cookieOf(femke)
    const first = await visit(enrolment.action, `/sessions/${session.id}/enrolment`, choice, { cookie, params })
    expect(first.body).toMatchObject({ chosen: choice })
    expect((await readSession(await as(noor), session.id)).seats).toEqual([])

    const second = await visit(confirmation.action, '/', choice, { cookie, params })
    expect(second.headers.get('Location')).toBe(`/sessions/${session.id}?said=enrolled`)
    const twice = await visit(confirmation.action, '/', choice, { cookie, params })
    expect([twice.status, twice.body]).toMatchObject([409, { problem: 'sessions.already-enrolled' }])

    const mail = await lastMailTo(femke.email)
    expect(mail.subject).toBe('Je bent ingeschreven: Als meedoen niet vanzelf gaat')
    const invitation = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
    expect(invitation?.method).toBe('REQUEST')
    const token = /sign-off\/([\w-]+)/.exec(mail.text ?? '')?.[1] ?? ''

    const link = { params: { token } }
    const opened = await visit(signOffLink.loader, `/sign-off/${token}`, undefined, link)
    expect(opened.body).toMatchObject({ session: { title: session.title }, seat: { has: 'enrolled' } })
    expect((await readSession(await as(noor), session.id)).seats).toEqual(['municipality'])

    const left = await visit(signOffLink.action, `/sign-off/${token}`, {}, link)
    expect(left.headers.get('Location')).toBe(`/sign-off/${token}?done`)
    const again = await visit(signOffLink.action, `/sign-off/${token}`, {}, link)
    expect(again.headers.get('Location')).toBe(`/sign-off/${token}`)
    expect((await readSession(await as(noor), session.id)).seats).toEqual([])
    expect((await lastMailTo(femke.email)).attachments.map(({ method }) => method)).toContain('CANCEL')
  })

  test('no mail tells what someone needs', async () => {
    const cookie = await cookieOf(femke)
    await visit(confirmation.action, '/', choice, { cookie, params })
    for (const mail of await mailsSent()) expect(JSON.stringify([mail.text, mail.html])).not.toContain('ringleiding')
  })
})

test('what is not there, or not for you, is a page that is not there', async () => {
  const inner = await aSession(noor, thuis, { visibility: 'circle' })
  for (const sessionId of [randomUUID(), 'geen-id', inner.id]) {
    expect((await visit(page.loader, '/', undefined, { params: { sessionId } })).status).toBe(404)
    expect((await visit(enrolment.loader, '/', undefined, { params: { sessionId } })).status).toBe(404)
  }
  expect((await visit(signOffLink.loader, '/', undefined, { params: { token: 'x' } })).status).toBe(404)
  const cookie = await cookieOf(femke)
  expect((await visit(calendar.loader, '/', undefined, { params, cookie })).status).toBe(404)
  expect((await visit(edit.loader, '/', undefined, { params, cookie })).status).toBe(403)
  expect((await visit(edit.action, '/', typed(), { params, cookie })).status).toBe(403)
  expect((await visit(cases.loader, '/', undefined, { params, cookie })).status).toBe(403)
})

test.each(['x', '2027-99-99T00:00:00.000Z_x', `2027-01-01T00:00:00.000Z_${'-'.repeat(36)}`, "'; drop table"])(
  'an address that someone made up, from=%s, begins the agenda at its beginning',
  async (from) => {
    const { status, body } = await visit(agenda.loader, `/agenda?from=${encodeURIComponent(from)}`)
    expect(status).toBe(200)
    expect((body as { sessions: unknown[] }).sessions.length).toBeGreaterThan(0)
  },
)
