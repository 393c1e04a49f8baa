import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { markAttendance } from '#app/domain/attendance/attendance-actions.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { listShownNames } from '#app/domain/enrolments/shown-names.server.ts'
import { eraseGuests } from '#app/domain/guest-seats/erase-guests.server.ts'
import { seatGuest, signOffGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { SeatGuest } from '#app/domain/guest-seats/guest-seat-forms.server.ts'
import { readGuestProof, showGuestName } from '#app/domain/guest-seats/guest-seat-page.server.ts'
import { readGuestPage } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { findProof, isProofOf } from '#app/domain/proofs/proof-queries.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aGuestAt, passing } from '#tests/support/cast-guest-seats.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'

// Mo has no account: a seat, a code for the door, a name to show or not, and a proof, all behind one link.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let session: Awaited<ReturnType<typeof aSession>>
let token: string

beforeAll(async () => {
  offerBoth()
  noor = await aMember('Noor')
  femke = await aMember('Femke')
})
beforeEach(async () => {
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }))
  token = await aGuestAt(noor, session, { name: 'Mo' })
  await takesASeat(femke, session)
})

const day = 86_400_000
const afterwards = (days = 0) => new Date(session.endsAt.getTime() + 60_000 + days * day)
const doorOf = async (now?: Date) => {
  const page = await readGuestPage(passing(now), token)
  return page.page === 'seat' ? page.door : undefined
}
const seatOfMo = () =>
  db
    .selectFrom('seatHolders')
    .select('enrolmentId as id')
    .$narrowType<{ id: string }>()
    .where('sessionId', '=', session.id)
    .where('name', '=', 'Mo')
    .executeTakeFirstOrThrow()
const namesForFemke = async () => {
  const ctx = await as(femke)
  return (await listShownNames(ctx, await readSession(ctx, session.id))).map(({ name }) => name)
}

test('his page has a code for the door, and nobody sees his name until he says so; he takes it back at once', async () => {
  expect(await doorOf()).toMatchObject({ shownTo: 'nobody', present: false, qr: { path: expect.any(String) } })
  expect(await namesForFemke()).toEqual([])
  await showGuestName(passing(), token, 'participants')
  expect(await namesForFemke()).toEqual(['Mo'])
  await showGuestName(passing(), token, 'nobody')
  expect(await namesForFemke()).toEqual([])
})

test('a link that is of no seat any more shows no name and no code', async () => {
  await signOffGuest(passing(), token)
  await expect(showGuestName(passing(), token, 'all')).rejects.toThrow(NotFound)
  await expect(showGuestName(passing(), 'x', 'all')).rejects.toThrow(NotFound)
  expect(await doorOf()).toBeUndefined()
})

test('he was there: afterwards his link gives his proof, for as long as it lasts; not to who was not', async () => {
  await expect(readGuestProof(passing(afterwards()), token, 'nl')).rejects.toThrow(NotFound)
  await markAttendance(await as(noor, session.startsAt), session.id, (await seatOfMo()).id, true)
  expect(await doorOf(afterwards())).toMatchObject({ present: true, hasProof: true, qr: null })
  expect(await readGuestProof(passing(afterwards()), token, 'nl')).toMatchObject({ name: 'Mo', hours: 2 })
  await expect(readGuestProof(passing(afterwards(8)), token, 'nl')).rejects.toThrow(NotFound)
})

test('once he is erased his proof is still valid, and agrees with no name', async () => {
  await showGuestName(passing(), token, 'all')
  await markAttendance(await as(noor, session.startsAt), session.id, (await seatOfMo()).id, true)
  const { code } = await readGuestProof(passing(afterwards()), token, 'nl')
  await eraseGuests(systemContext(afterwards(40)))
  expect(await findProof(passing(afterwards(40)), code, 'nl')).toMatchObject({ hours: 2 })
  for (const name of ['Mo', '-', '.']) expect(await isProofOf(passing(afterwards(40)), code, name)).toBe(false)
  expect(await namesForFemke()).toEqual([])
})

test('who comes to the door without a seat is written down there, also when it has begun; not when it has been', async () => {
  const form = (name: string) =>
    SeatGuest.parse({ id: randomUUID(), name, sector: 'care', newOrganisation: 'Zorg (fictief)', role: 'participant' })
  const [begun, over] = [new Date(session.startsAt.getTime() + 600_000), afterwards()]
  await seatGuest(await as(noor, begun), session.id, form('Wil'), 'nl')
  const wil = await db
    .selectFrom('seatHolders')
    .select(['enrolmentId', 'state'])
    .where('name', '=', 'Wil')
    .executeTakeFirstOrThrow()
  expect(wil.state).toBe('enrolled')
  await markAttendance(await as(noor, begun), session.id, wil.enrolmentId ?? '', true)
  await expect(seatGuest(await as(noor, over), session.id, form('Ans'), 'nl')).rejects.toThrow('sessions.is-held')
  await expect(seatGuest(await as(femke, begun), session.id, form('Ans'), 'nl')).rejects.toThrow('session.revise')
})
