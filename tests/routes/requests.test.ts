import '#tests/support/outbox.ts'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { isSecretLink } from '#app/http/secret-link.ts'
import { signIn } from '#app/http/session.server.ts'
import * as guestSeat from '#app/routes/guest-seats.$token._index.tsx'
import * as page from '#app/routes/sessions.$sessionId._index.tsx'
import * as choose from '#app/routes/sessions.$sessionId.enrolment._index.tsx'
import * as confirm from '#app/routes/sessions.$sessionId.enrolment.confirmation.tsx'
import * as newGuest from '#app/routes/sessions.$sessionId.guests.new.tsx'
import * as link from '#app/routes/sessions.$sessionId.invitations.link.tsx'
import * as mine from '#app/routes/sessions.$sessionId.request.tsx'
import * as inbox from '#app/routes/sessions.$sessionId.requests._index.tsx'
import * as answer from '#app/routes/sessions.$sessionId.requests.$enrolmentId.tsx'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { tokenOf } from '#tests/support/cast-guest-seats.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { visit } from '#tests/support/visit.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let tom: Person
let session: Awaited<ReturnType<typeof aSession>>
let params: { sessionId: string }

const cookieOf = async ({ id }: Person) => (await signIn(id)).split(';')[0] ?? ''
const by = async (person: Person, more: Record<string, string> = {}) => ({
  params: { ...params, ...more },
  cookie: await cookieOf(person),
})

beforeAll(async () => {
  noor = await aMember('Noor')
  tom = await aMember('Tom')
})
beforeEach(async () => {
  femke = await aMember('Femke')
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }), { enrolmentMode: 'request' })
  params = { sessionId: session.id }
})

const asks = { role: 'participant', reason: 'Ik werk met dezelfde vraag.', authorityRelation: 'no' }

test('asking for a seat in two steps: what is missing is told on the first, and what was typed comes back', async () => {
  const her = await by(femke)
  const back = await visit(choose.action, '/', { ...asks, reason: '', brings: 'Ervaring' }, her)
  expect([back.status, back.body]).toMatchObject([
    422,
    { errors: { reason: ['requests.reason.required'] }, values: { brings: 'Ervaring' } },
  ])
  expect((await visit(choose.action, '/', asks, her)).body).toMatchObject({ chosen: { reason: asks.reason } })
  // Nothing is asked until it is confirmed.
  expect((await visit(mine.loader, '/', undefined, her)).status).toBe(404)

  const stopped = await visit(confirm.action, '/', { ...asks, reason: 'Bel 06 12345678' }, her)
  expect([stopped.status, stopped.body]).toMatchObject([
    422,
    { errors: { reason: ['form.identifying'] }, values: { reason: 'Bel 06 12345678' } },
  ])
  const sent = await visit(confirm.action, '/', asks, her)
  expect(sent.headers.get('Location')).toBe(`/sessions/${session.id}?said=requested`)
  expect((await visit(page.loader, '/', undefined, her)).body).toMatchObject({ session: { mySeat: 'requested' } })
  expect((await visit(confirm.action, '/', asks, her)).status).toBe(409)
})

test('the host answers with one press; a no without a word comes back; others see no inbox', async () => {
  await visit(confirm.action, '/', asks, await by(femke))
  const host = await by(noor)
  const { waiting } = (await visit(inbox.loader, '/', undefined, host)).body as { waiting: { id: string }[] }
  const enrolmentId = waiting[0]?.id ?? ''
  for (const door of [inbox.loader, answer.loader])
    expect((await visit(door, '/', undefined, await by(tom, { enrolmentId }))).status).toBe(403)
  expect((await visit(answer.action, '/', { answer: 'yes' }, await by(tom, { enrolmentId }))).status).toBe(403)
  const passer = await visit(inbox.loader, '/', undefined, { params })
  expect(passer.headers.get('Location')).toContain('/sign-in')

  const at = await by(noor, { enrolmentId })
  const kind = await visit(answer.action, '/', { answer: 'no', words: ' ' }, at)
  expect([kind.status, kind.body]).toMatchObject([422, { errors: { words: ['requests.words.required'] } }])
  expect((await visit(answer.action, '/', { answer: 'misschien' }, at)).status).toBe(422)
  const yes = await visit(answer.action, '/', { answer: 'yes' }, at)
  expect(yes.headers.get('Location')).toBe(`/sessions/${session.id}/requests?said=yes`)
  const late = await visit(answer.action, '/', { answer: 'no', words: 'Toch niet.' }, at)
  expect([late.status, late.body]).toMatchObject([409, { problem: 'requests.already-given' }])
  expect((await readSession(await as(femke), session.id)).enrolled).toBe(true)
})

test('taking a request back', async () => {
  const her = await by(femke)
  await visit(confirm.action, '/', asks, her)
  const back = await visit(mine.action, '/', {}, her)
  expect(back.headers.get('Location')).toBe(`/sessions/${session.id}?said=request-taken-back`)
  expect((await visit(mine.loader, '/', undefined, her)).body).toMatchObject({ request: { state: 'signed_off' } })
  expect((await visit(mine.action, '/', {}, await by(tom))).status).toBe(404)
})

test('a link is shown once, is a secret, and takes the words a guest typed back with what is wrong', async () => {
  const made = await visit(link.action, '/', { id: crypto.randomUUID(), voice: 'education' }, await by(noor))
  const token = tokenOf((made.body as { link: string }).link)
  expect(token).toHaveLength(43)
  expect(JSON.stringify((await visit(link.loader, '/', undefined, await by(noor))).body)).not.toContain(token)
  expect((await visit(link.action, '/', { id: crypto.randomUUID() }, await by(tom))).status).toBe(403)
  // Security: whoever has it may take the seat, so pages behind it are kept by nobody and it is in no log.
  expect(isSecretLink(new URL(`https://denktafel.example/guest-seats/${token}`))).toBe(true)

  const at = { params: { token } }
  expect((await visit(guestSeat.loader, '/', undefined, at)).body).toMatchObject({ page: { page: 'invited' } })
  const typed = { name: 'Mo', role: 'participant', email: 'geen adres', brings: 'Een vraag' }
  const back = await visit(guestSeat.action, '/', typed, at)
  expect([back.status, back.body]).toMatchObject([
    422,
    {
      errors: {
        sector: ['account.sector.missing'],
        email: ['account.email.strange'],
        organisationId: ['account.organisation.missing'],
      },
      values: { name: 'Mo', brings: 'Een vraag' },
    },
  ])
  const good = { ...typed, email: '', sector: 'education', newOrganisation: 'School De Brug (fictief)' }
  const taken = await visit(guestSeat.action, '/', good, at)
  const own = tokenOf(taken.headers.get('Location') ?? '')
  expect((await visit(guestSeat.loader, '/', undefined, { params: { token: own } })).body).toMatchObject({
    page: { page: 'seat', seat: { name: 'Mo', has: 'enrolled' } },
  })
  expect((await visit(guestSeat.loader, '/', undefined, at)).body).toMatchObject({
    page: { page: 'void', why: 'used' },
  })
  const again = await visit(guestSeat.action, '/', good, at)
  expect([again.status, again.body]).toMatchObject([409, { problem: 'seatInvitations.used', values: { name: 'Mo' } }])
})

test('a host writes someone down; what is missing comes back beside what was typed', async () => {
  const typed = { id: crypto.randomUUID(), name: 'Wil', role: 'listener', sector: 'care' }
  const back = await visit(newGuest.action, '/', typed, await by(noor))
  expect([back.status, back.body]).toMatchObject([
    422,
    { errors: { organisationId: ['account.organisation.missing'] }, values: { name: 'Wil' } },
  ])
  const good = { ...typed, newOrganisation: 'Zorg Zuid (fictief)' }
  const done = await visit(newGuest.action, '/', good, await by(noor))
  expect(done.headers.get('Location')).toBe(`/sessions/${session.id}?said=seated`)
  expect((await visit(newGuest.action, '/', good, await by(tom))).status).toBe(403)
})
