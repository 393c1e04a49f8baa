import { beforeAll, expect, test } from 'vitest'
import { markAttendance } from '#app/domain/attendance/attendance-actions.server.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { get, send } from '#tests/support/server.ts'

// A proof over HTTP: Femke was there an hour ago, Tom has a seat and was not.

type Person = Awaited<ReturnType<typeof aMember>>
let femke: Person
let tom: Person
let session: { id: string }
let code: string

beforeAll(async () => {
  offerBoth()
  const noor = await aMember('Noor')
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  const planned = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }))
  session = planned
  for (const person of [femke, tom]) await takesASeat(person, session)
  const seat = await db.selectFrom('enrolments').select('id').where('memberId', '=', femke.id).executeTakeFirstOrThrow()
  await markAttendance(await as(noor, planned.startsAt), session.id, seat.id, true)
  const hours = { startsAt: new Date(Date.now() - 7_200_000), endsAt: new Date(Date.now() - 60_000) }
  await db.updateTable('sessions').set(hours).where('id', '=', session.id).execute()
  const mark = await db.selectFrom('attendances').select('proofCode').executeTakeFirstOrThrow()
  code = mark.proofCode
})

const proof = () => `/sessions/${session.id}/proof.pdf`

test('hers is a file of her own; kept by nobody on the way', async () => {
  const answer = await get(proof(), femke)
  expect(answer.headers.get('Content-Type')).toBe('application/pdf')
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="deelnamebewijs-[\d-]+\.pdf"$/)
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  expect(readPdf(new Uint8Array(await answer.arrayBuffer())).text).toContain('Femke')
})

test('who was not there gets none, and a guest is asked to sign in', async () => {
  expect((await get(proof(), tom)).status).toBe(404)
  expect((await get(proof())).headers.get('Location')).toContain('/sign-in')
  expect((await get('/sessions/none/proof.pdf', femke)).status).toBe(404)
})

test('its code says that it is valid, and not whose it is', async () => {
  const found = await get(`/proofs?code=${code.toLowerCase().replaceAll('-', '+')}`)
  expect(found.headers.get('Location')).toBe(`/proofs/${code}`)
  const page = await (await get(`/proofs/${code}`)).text()
  expect(page).toContain('Dit bewijs is geldig.')
  expect(page).not.toContain('Femke')
})

test('a code of nothing comes back to the field, with what was typed', async () => {
  const away = await get('/proofs/ABCD-EFGH')
  expect(away.headers.get('Location')).toBe('/proofs?code=ABCD-EFGH')
  const page = await (await get('/proofs?code=ABCD-EFGH')).text()
  expect(page).toContain('value="ABCD-EFGH"')
  expect(page).toContain('Bij deze code hoort geen geldig bewijs.')
})

test('a name typed along is right or not; no name is asked for again', async () => {
  const says = async (name: string) => (await send(`/proofs/${code}`, { name })).text()
  expect(await says('FEMKE')).toContain('Ja. Deze naam hoort bij dit bewijs.')
  const wrong = await says('Tom')
  expect(wrong).toContain('Nee. Bij dit bewijs hoort een andere naam.')
  expect(wrong).not.toContain('Femke')
  expect(await says(' ')).toContain('Typ de naam die op het bewijs staat.')
})
