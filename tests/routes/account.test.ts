import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { loader as account, action as revise } from '#app/routes/account._index.tsx'
import { action as changePassword } from '#app/routes/account.password.tsx'
import { loader as outbox } from '#app/routes/dev.mail._index.tsx'
import { loader as health } from '#app/routes/health.ts'
import { action as language } from '#app/routes/language.ts'
import { action as signIn } from '#app/routes/sign-in.tsx'
import { db } from '#db/connection.server.ts'
import { goodPassword, someoneWithAccount } from '#tests/support/cast-people.ts'
import { cookieIn, visit } from '#tests/support/visit.ts'

const enter = async ({ email }: { email: string }) =>
  cookieIn(await visit(signIn, '/sign-in', { email, password: goodPassword }), 'signin').pair

const facts = { name: 'Yasmina', roleTitle: 'docent', sector: 'education', language: 'en' }

test('Yasmina says anew who she is, in her own words and her own language', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const cookie = await enter(yasmina)
  const fields = {
    ...facts,
    name: 'Yasmina ten Ĳzer',
    experienceExpert: 'yes',
    newOrganisation: 'Eigen praktijk (fictief)',
  }
  const saved = await visit(revise, '/account', fields, { cookie })

  expect(saved.headers.get('Location')).toBe('/account?saved')
  expect(cookieIn(saved, 'language').value).toBe('en')
  expect((await visit(account, '/account', undefined, { cookie })).body).toMatchObject({
    account: { name: 'Yasmina ten Ĳzer', experienceExpert: true, organisationName: 'Eigen praktijk (fictief)' },
  })
})

test('what is not hers to change stays: role, address, another’s account', async () => {
  const [yasmina, bram] = [await someoneWithAccount('Yasmina'), await someoneWithAccount('Bram')]
  const cookie = await enter(yasmina)
  const forged = {
    ...facts,
    organisationId: yasmina.organisationId,
    role: 'initiator',
    email: 'x@y.example',
    id: bram.id,
  }
  await visit(revise, '/account', forged, { cookie })
  const rows = await db
    .selectFrom('members')
    .select(['name', 'role', 'email'])
    .where('id', 'in', [yasmina.id, bram.id])
    .execute()
  expect(rows).toEqual(
    expect.arrayContaining([
      { name: 'Yasmina', role: 'member', email: yasmina.email },
      { name: 'Bram', role: 'member', email: bram.email },
    ]),
  )
})

test.each([
  ['name', ''],
  ['name', 'a\u0000b'],
  ['roleTitle', '   '],
  ['roleTitle', 'x'.repeat(81)],
  ['sector', 'elsewhere'],
  ['organisationId', 'x'],
  ['organisationId', '00000000-0000-4000-8000-000000000000'],
])('a %s of %j gets a word beside the field, and what was typed comes back', async (field, typed) => {
  const yasmina = await someoneWithAccount('Yasmina')
  const cookie = await enter(yasmina)
  const fields = { ...facts, organisationId: yasmina.organisationId, [field]: typed }
  const answer = await visit(revise, '/account', fields, { cookie })
  expect(answer.status).toBe(422)
  const { errors } = answer.body as { errors: Record<string, string[]> }
  expect(Object.keys(errors)).toEqual([field])
  expect(answer.body).toMatchObject({ values: { language: 'en' } })
})

test('a new password asks for the old one, and ends the sign-in on every other device', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const [here, elsewhere] = [await enter(yasmina), await enter(yasmina)]
  const change = (currentPassword: string) =>
    visit(
      changePassword,
      '/account/password',
      { currentPassword, newPassword: 'zeven stille bergen' },
      { cookie: here },
    )

  expect((await change('niet dit')).status).toBe(422)
  const changed = await change(goodPassword)
  const anew = cookieIn(changed, 'signin').pair
  const opens = async (cookie: string) => (await visit(account, '/account', undefined, { cookie })).status === 200
  expect([await opens(here), await opens(elsewhere), await opens(anew)]).toEqual([false, false, true])
})

test('guests are asked to sign in, and come back where they were', async () => {
  const answer = await visit(account, '/account')
  expect(answer.headers.get('Location')).toBe('/sign-in?returnTo=%2Faccount')
})

test('a language is chosen with a form, kept a year, and leads to a page of ours', async () => {
  const chosen = await visit(language, '/language', { language: 'en', returnTo: '//evil.example' })
  expect(chosen.headers.get('Location')).toBe('/')
  expect(cookieIn(chosen, 'language').attributes).toEqual(
    expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Max-Age=31536000']),
  )
  expect((await visit(language, '/language', { language: 'fr' })).status).toBe(422)
})

test('the outbox is no page outside development', async () => {
  expect((await visit(outbox, '/dev/mail')).status).toBe(404)
})

test('health says how things are, and no version of anything', async () => {
  const response = await health()
  expect(response.status).toBe(200)
  const said = await response.json()
  expect(said).toMatchObject({ status: 'ok', database: 'up', mail: 'outbox', jobs: { failed: 0 } })
  expect(JSON.stringify(said)).not.toMatch(/\d+\.\d+/)
})
