import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { acceptAsGuest, signOffGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { Conflict } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { aGuestAt, guestForm, invitesByMail, passing, tokenOf } from '#tests/support/cast-guest-seats.ts'
import { aSession, askForm, asksForASeat, takesASeat } from '#tests/support/cast-sessions.ts'
import { lastMailTo } from '#tests/support/outbox.ts'

// Mo sits at a table as a guest, and makes an account before it begins.

const noor = await aMember('Noor')
const circle = await aCircle('Thuis', { hosts: [noor] })

const seats = async ({ id }: { id: string }) =>
  (
    await db
      .selectFrom('enrolments')
      .select('guestId')
      .where('sessionId', '=', id)
      .where('state', '!=', 'signed_off')
      .execute()
  ).length

test('with the account there is no second seat, and once the first is given back there is one', async () => {
  const session = await aSession(noor, circle)
  const mo = await aMember('Mo')
  const token = await aGuestAt(noor, session, { name: 'mo', email: mo.email })
  await expect(takesASeat(mo, session)).rejects.toThrow(new Conflict('guestSeats.yours'))
  expect(await seats(session)).toBe(1)
  await signOffGuest(passing(), token)
  await takesASeat(mo, session)
  expect(await seats(session)).toBe(1)
})

test('nor does a host get a question from who sits already', async () => {
  const session = await aSession(noor, circle, { enrolmentMode: 'request' })
  const mo = await aMember('Mo')
  await aGuestAt(noor, session, { name: 'Mo', email: mo.email })
  await expect(asksForASeat(mo, session, askForm())).rejects.toThrow(new Conflict('guestSeats.yours'))
  expect(await seats(session)).toBe(1)
})

test('another person of the same address, or with the same name, comes in', async () => {
  const session = await aSession(noor, circle)
  const [mo, ali] = [await aMember('Mo'), await aMember('Ali')]
  await aGuestAt(noor, session, { name: 'Ali', email: mo.email })
  await takesASeat(mo, session)
  await takesASeat(ali, session)
  expect(await seats(session)).toBe(3)
})

test('invited by mail before there was an account, she does not sit down twice', async () => {
  const session = await aSession(noor, circle)
  const lea = await someoneInvited(session)
  await takesASeat(lea.account, session)
  await expect(lea.accepts('LEA')).rejects.toThrow(new Conflict('seatInvitations.seated'))
  expect(await seats(session)).toBe(1)
  await lea.accepts('Rosa')
  expect(await seats(session)).toBe(2)
})

async function someoneInvited(session: { id: string }) {
  const email = 'lea@voorbeeld.example'
  await invitesByMail(noor, session, email)
  const token = tokenOf((await lastMailTo(email)).text)
  const account = await aMember('Lea')
  await db.updateTable('members').set({ email }).where('id', '=', account.id).execute()
  return { account, accepts: (name: string) => acceptAsGuest(passing(), token, guestForm({ name }), 'nl') }
}
