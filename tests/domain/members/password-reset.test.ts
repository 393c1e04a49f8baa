import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { contextOf } from '#app/domain/context.server.ts'
import { changePassword } from '#app/domain/members/account-actions.server.ts'
import { askReset, findReset, resetPassword } from '#app/domain/members/password-reset.server.ts'
import { checkSignIn } from '#app/domain/members/sign-in-actions.server.ts'
import { Conflict, Invalid, TooMany } from '#app/errors.ts'
import { action as ask } from '#app/routes/password-reset._index.tsx'
import { loader as lookAtReset, action as reset } from '#app/routes/password-reset.$token.tsx'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { goodPassword, someoneWithAccount } from '#tests/support/cast-people.ts'
import { lastMailTo, mailsSent, tokenSentTo } from '#tests/support/outbox.ts'
import { visit } from '#tests/support/visit.ts'

const guest = (now?: Date) => contextOf(undefined, now)
const another = 'zeven stille bergen onderweg'
const inTwoHours = new Date(Date.now() + 2 * 3_600_000)

const enter = async (email: string, password: string) =>
  checkSignIn(await guest(), { email, password, returnTo: undefined }, '10.1.1.1')

async function linkFor(email: string): Promise<string> {
  await askReset(await guest(), { email }, `10.2.${Math.floor(Math.random() * 255)}.1`)
  return tokenSentTo(email)
}

test('Yasmina forgot her password, gets a link, chooses another, and comes in with that one only', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const token = await linkFor(yasmina.email)
  await resetPassword(await guest(), token, { newPassword: another })

  await expect(enter(yasmina.email, another)).resolves.toMatchObject({ id: yasmina.id })
  await expect(enter(yasmina.email, goodPassword)).rejects.toThrow(Invalid)
  expect((await lastMailTo(yasmina.email)).subject).toBe('Je wachtwoord is gewijzigd')
})

test('looking at the link does nothing, however often', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const token = await linkFor(yasmina.email)
  for (const method of ['GET', 'HEAD', 'GET']) {
    const page = await visit(lookAtReset, `/password-reset/${token}`, undefined, { params: { token }, method })
    expect(page.body).toEqual({ works: true })
  }
  await expect(enter(yasmina.email, goodPassword)).resolves.toMatchObject({ id: yasmina.id })
})

test('a link works once', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const token = await linkFor(yasmina.email)
  await resetPassword(await guest(), token, { newPassword: another })
  await expect(resetPassword(await guest(), token, { newPassword: goodPassword })).rejects.toThrow(Conflict)
  await expect(findReset(await guest(), token)).resolves.toBeUndefined()
})

test('used twice at the same moment, one wins', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const token = await linkFor(yasmina.email)
  const [one, two] = [await guest(), await guest()]
  const answers = await Promise.allSettled([
    resetPassword(one, token, { newPassword: another }),
    resetPassword(two, token, { newPassword: 'negen zachte wolken onderweg' }),
  ])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a link ends after an hour, when the address changes, when the password changes, and with the account', async () => {
  const old = await someoneWithAccount('Yasmina')
  const token = await linkFor(old.email)
  await expect(findReset(await guest(inTwoHours), token)).resolves.toBeUndefined()

  const moved = await someoneWithAccount('Moved')
  const movedToken = await linkFor(moved.email)
  await db.updateTable('members').set({ email: 'nieuw@voorbeeld.example' }).where('id', '=', moved.id).execute()
  await expect(resetPassword(await guest(), movedToken, { newPassword: another })).rejects.toThrow(Conflict)

  const careful = await someoneWithAccount('Careful')
  const carefulToken = await linkFor(careful.email)
  await changePassword(await as(careful), { currentPassword: goodPassword, newPassword: another }, '10.3.3.3')
  await expect(resetPassword(await guest(), carefulToken, { newPassword: another })).rejects.toThrow(Conflict)

  const gone = await someoneWithAccount('Gone')
  const goneToken = await linkFor(gone.email)
  await db.updateTable('members').set({ deactivatedAt: new Date() }).where('id', '=', gone.id).execute()
  await expect(resetPassword(await guest(), goneToken, { newPassword: another })).rejects.toThrow(Conflict)
})

test('a reset ends every sign-in', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const sign = { memberId: yasmina.id, expiresAt: inTwoHours }
  await db
    .insertInto('signIns')
    .values([
      { ...sign, tokenHash: 'one' },
      { ...sign, tokenHash: 'two' },
    ])
    .execute()
  await resetPassword(await guest(), await linkFor(yasmina.email), { newPassword: another })
  expect(await db.selectFrom('signIns').select('tokenHash').where('memberId', '=', yasmina.id).execute()).toEqual([])
})

test('whoever asks hears the same, in the same time; a mail goes only where an account is', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const timed = async (email: string, from: string) => {
    const began = performance.now()
    const { status, headers } = await visit(ask, '/password-reset', { email }, { from })
    return { status, to: headers.get('Location'), ms: performance.now() - began }
  }
  const known = await timed(yasmina.email, '10.4.0.1')
  const unknown = await timed('niemand@voorbeeld.example', '10.4.0.2')
  expect(known).toMatchObject({ status: 302, to: '/password-reset?asked' })
  expect(unknown).toMatchObject({ status: 302, to: '/password-reset?asked' })
  // Whatever there is to do is done well within this time.
  for (const { ms } of [known, unknown]) expect(ms).toBeGreaterThan(290)
  const reached = (await mailsSent()).flatMap(({ to }) => to?.map(({ address }) => address) ?? [])
  expect(reached).not.toContain('niemand@voorbeeld.example')
})

test('nobody’s letterbox is filled: after five times there is a pause', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  for (let times = 0; times < 5; times += 1) await askReset(await guest(), yasmina, '10.5.0.1')
  await expect(askReset(await guest(), yasmina, '10.5.0.1')).rejects.toThrow(TooMany)
})

test('a refused password leaves the link as it was, and does not come back', async () => {
  const yasmina = await someoneWithAccount('Yasmina')
  const token = await linkFor(yasmina.email)
  const path = `/password-reset/${token}`
  for (const newPassword of ['kort', 'yasmina yasmina 123', 'a'.repeat(200)]) {
    const answer = await visit(reset, path, { newPassword }, { params: { token } })
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.body)).not.toContain(newPassword)
  }
  await expect(findReset(await guest(), token)).resolves.toMatchObject({ id: yasmina.id })
})

test('a link of another kind, a made-up one and NUL are no link', async () => {
  for (const token of ['', 'x'.repeat(43), '\u0000', 'é'.repeat(200)]) {
    expect((await visit(lookAtReset, '/password-reset/x', undefined, { params: { token } })).body).toEqual({
      works: false,
    })
    await expect(resetPassword(await guest(), token, { newPassword: another })).rejects.toThrow(Conflict)
  }
})
