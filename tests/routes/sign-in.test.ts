import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { hashOf } from '#app/domain/members/sign-ins.server.ts'
import { loader as account } from '#app/routes/account._index.tsx'
import { action as signOutEverywhere } from '#app/routes/account.sign-ins.tsx'
import { loader as lookAtSignIn, action as signIn } from '#app/routes/sign-in.tsx'
import { loader as lookAtSignOut, action as signOut } from '#app/routes/sign-out.tsx'
import { db } from '#db/connection.server.ts'
import { goodPassword, someoneWithAccount } from '#tests/support/cast-people.ts'
import { cookieIn, visit } from '#tests/support/visit.ts'

type Person = { email: string }
const enter = ({ email }: Person, more: Record<string, string> = {}, from?: string) =>
  visit(signIn, '/sign-in', { email, password: goodPassword, ...more }, { from })

const cookieOf = async (person: Person) => cookieIn(await enter(person), 'signin').pair

test('Yasmina signs in and gets a cookie no script can read; only its hash is kept', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const answer = await enter(yasmina, { returnTo: '/circles?x=1' })

  expect(answer.status).toBe(302)
  expect(answer.headers.get('Location')).toBe('/circles?x=1')
  const { value, attributes } = cookieIn(answer, 'signin')
  expect(value.length).toBeGreaterThanOrEqual(40)
  expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']))
  // On http, as on one's own machine; the cookie's name and this attribute change with https.
  expect(attributes).not.toContain('Secure')
  const rows = await db.selectFrom('signIns').select('tokenHash').where('memberId', '=', yasmina.id).execute()
  expect(rows).toEqual([{ tokenHash: hashOf(value) }])
})

test('a sign-in begins with a new token: one planted before it is worth nothing', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const planted = 'signin=plantedplantedplantedplantedplantedplanted'
  const answer = await visit(signIn, '/sign-in', { email: yasmina.email, password: goodPassword }, { cookie: planted })
  expect(cookieIn(answer, 'signin').pair).not.toBe(planted)
  expect((await visit(account, '/account', undefined, { cookie: planted })).status).not.toBe(200)
})

test('the address is read in one form, however it is typed', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  expect((await enter({ email: `  ${yasmina.email.toUpperCase()} ` })).status).toBe(302)
})

test.each(['//evil.example', '/\t/evil.example', '/\\evil.example', 'https://evil.example', '/.//evil.example'])(
  'after signing in nobody is led to %j',
  async (returnTo) => {
    const yasmina = await someoneWithAccount('Yasmina')
    expect((await enter(yasmina, { returnTo })).headers.get('Location')).toBe('/')
  },
)

test('an unknown address, a wrong password and a closed account get one answer, in the same time', async () => {
  const [yasmina, closed] = [await someoneWithAccount('Yasmina'), await someoneWithAccount('Bram')]
  await db.updateTable('members').set({ deactivatedAt: new Date() }).where('id', '=', closed.id).execute()
  const timed = async (email: string, password: string) => {
    const began = performance.now()
    const { status, body } = await visit(signIn, '/sign-in', { email, password })
    const { errors } = body as { errors: unknown }
    return { status, errors, ms: performance.now() - began }
  }
  await timed('warm@voorbeeld.example', 'warm')
  const wrong = await timed(yasmina.email, 'een heel ander wachtwoord')
  const unknown = await timed('niemand@voorbeeld.example', 'een heel ander wachtwoord')
  const gone = await timed(closed.email, goodPassword)

  const said = { status: 422, errors: { form: ['account.sign-in.wrong'] } }
  expect(wrong).toMatchObject(said)
  expect(unknown).toMatchObject(said)
  expect(gone).toMatchObject(said)
  process.stdout.write(`sign-in: wrong ${wrong.ms.toFixed(0)} ms, unknown ${unknown.ms.toFixed(0)} ms\n`)
  // Each has checked a hash; without one the answer is there in a few milliseconds.
  for (const { ms } of [wrong, unknown, gone]) expect(ms).toBeGreaterThan(30)
})

test('what was typed comes back, but never the password', async () => {
  const answer = await visit(signIn, '/sign-in', {
    email: 'x@voorbeeld.example',
    password: 'geheim geheim',
    returnTo: '/a',
  })
  expect(answer.body).toMatchObject({ values: { email: 'x@voorbeeld.example', returnTo: '/a' } })
  expect(JSON.stringify(answer.body)).not.toContain('geheim geheim')
})

test('after ten wrong tries for one address from one place comes a pause; others can still come in', async () => {
  const [yasmina, bram] = [await someoneWithAccount('Yasmina'), await someoneWithAccount('Bram')]
  const guess = () => visit(signIn, '/sign-in', { email: yasmina.email, password: 'raden maar' }, { from: '10.0.0.1' })
  for (let tries = 0; tries < 10; tries += 1) expect((await guess()).status).toBe(422)

  const paused = await guess()
  expect(paused.status).toBe(429)
  expect(Number(paused.headers.get('Retry-After'))).toBeGreaterThan(800)
  expect((await enter(yasmina, {}, '10.0.0.1')).status).toBe(429)
  expect((await enter(yasmina, {}, '10.0.0.2')).status).toBe(302)
  expect((await enter(bram, {}, '10.0.0.1')).status).toBe(302)
  const keys = await db.selectFrom('rateLimits').select('key').execute()
  expect(JSON.stringify(keys)).not.toMatch(/voorbeeld|10\.0/)
})

test('someone who signs in often is never paused', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  for (let tries = 0; tries < 12; tries += 1) expect((await enter(yasmina, {}, '10.0.0.3')).status).toBe(302)
})

test('NUL, a lone surrogate and no fields at all are answered, not stumbled over', async () => {
  for (const email of ['a\u0000@voorbeeld.example', '\ud800', 'a'.repeat(5_000)]) {
    expect((await visit(signIn, '/sign-in', { email, password: 'x' })).status).toBe(422)
  }
  expect((await visit(signIn, '/sign-in', {})).status).toBe(422)
  expect((await visit(signIn, '/sign-in', { email: 'a@voorbeeld.example', password: 'a\u0000b' })).status).toBe(422)
})

test('signing out ends it on the server: the old cookie opens nothing', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const cookie = await cookieOf(yasmina)
  expect((await visit(account, '/account', undefined, { cookie })).status).toBe(200)
  expect((await visit(lookAtSignOut, '/sign-out', undefined, { cookie })).status).toBe(200)
  expect((await visit(account, '/account', undefined, { cookie })).status).toBe(200)

  const left = await visit(signOut, '/sign-out', {}, { cookie })
  expect(cookieIn(left, 'signin').attributes).toContain('Max-Age=0')
  // Security: what the browser remembers of drafts is not for who sits down at it next.
  expect(left.headers.get('Clear-Site-Data')).toBe('"storage"')
  expect((await visit(account, '/account', undefined, { cookie })).status).not.toBe(200)
})

test('signing out everywhere ends the other sign-in too, and nobody else’s', async () => {
  const [yasmina, bram] = [await someoneWithAccount('Yasmina'), await someoneWithAccount('Bram')]
  const [phone, office, brams] = [await cookieOf(yasmina), await cookieOf(yasmina), await cookieOf(bram)]
  const ended = await visit(signOutEverywhere, '/account/sign-ins', {}, { cookie: phone })
  expect(ended.headers.get('Clear-Site-Data')).toBe('"storage"')

  for (const cookie of [phone, office]) {
    expect((await visit(account, '/account', undefined, { cookie })).status).not.toBe(200)
  }
  expect((await visit(account, '/account', undefined, { cookie: brams })).status).toBe(200)
  const events = await db.selectFrom('events').select('name').where('subjectId', '=', yasmina.id).execute()
  expect(events).toContainEqual({ name: 'sign-ins.ended' })
})

test('who is signed in already is led on', async () => {
  const cookie = await cookieOf(await someoneWithAccount('Yasmina'))
  const answer = await visit(lookAtSignIn, '/sign-in?returnTo=/circles', undefined, { cookie })
  expect(answer.headers.get('Location')).toBe('/circles')
})
