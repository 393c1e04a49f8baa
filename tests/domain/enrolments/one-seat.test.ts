import { expect, test } from 'vitest'
import { signOffGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { Conflict } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { aGuestAt, passing } from '#tests/support/cast-guest-seats.ts'
import { aSession, askForm, asksForASeat, takesASeat } from '#tests/support/cast-sessions.ts'

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
