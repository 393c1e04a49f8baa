import { beforeAll, beforeEach, expect, test } from 'vitest'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { isSecretLink } from '#app/http/secret-link.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { get, send } from '#tests/support/server.ts'

// Samira says at which tables her case may be read beforehand. Noor hosts, Bram is in the circle, Femke only at the table.

type Person = Awaited<ReturnType<typeof aMember>>
const people = {} as Record<'noor' | 'samira' | 'bram' | 'femke', Person>
let session: { id: string }
let theCase: { id: string }
let door: string

beforeAll(async () => {
  for (const name of ['noor', 'samira', 'bram', 'femke'] as const) people[name] = await aMember(name)
})

beforeEach(async () => {
  const { noor, samira, bram, femke } = people
  const thuis = await aCircle('Thuis', { hosts: [noor], members: [samira, bram] })
  session = await aSession(noor, thuis)
  theCase = await anOpenCase(samira, thuis, noor, { title: 'De deur van Zilvermeeuw' })
  await putCasesOnTable(await as(noor), session.id, [theCase.id])
  await takesASeat(femke, session)
  door = `/cases/${theCase.id}/tables/${session.id}/consent`
})

const hasAgreed = async () =>
  (await db.selectFrom('tableConsents').select('caseId').where('caseId', '=', theCase.id).execute()).length === 1

test('she agrees and takes it back; both come back to her tables, where it stands', async () => {
  const tables = `/cases/${theCase.id}/tables`
  for (const [agree, next] of [
    ['yes', 'no'],
    ['no', 'yes'],
  ] as const) {
    const pressed = await send(door, { agree }, people.samira)
    expect([pressed.status, pressed.headers.get('Location')]).toEqual([302, tables])
    expect(await hasAgreed()).toBe(agree === 'yes')
    expect(await (await get(tables, people.samira)).text()).toContain(`name="agree" value="${next}"`)
  }
})

test('whoever opens the address is led to the tables, and agrees to nothing', async () => {
  const opened = await get(door, people.samira)
  expect([opened.status, opened.headers.get('Location')]).toEqual([302, `/cases/${theCase.id}/tables`])
  expect((await fetch(opened.url, { method: 'HEAD', redirect: 'manual' })).status).toBe(302)
  expect(await hasAgreed()).toBe(false)
  // Security: it is no secret link: a guest goes to sign in, and comes back here.
  expect(isSecretLink(new URL(opened.url))).toBe(false)
})

test.each<[keyof typeof people | 'a guest', number]>([
  ['noor', 403],
  ['bram', 403],
  ['femke', 404],
  ['a guest', 404],
])('nobody agrees for her: %s gets %i, and reads no word of the case', async (who, status) => {
  const pressed = await send(door, { agree: 'yes' }, who === 'a guest' ? undefined : people[who])
  expect(pressed.status).toBe(status)
  expect(await pressed.text()).not.toMatch(/Zilvermeeuw|Samira/i)
  expect(await hasAgreed()).toBe(false)
})

test('a stranger cannot tell a case that is closed to them from one that never was', async () => {
  const unknown = `/cases/${session.id}/tables/${session.id}/consent`
  const [closed, made] = await Promise.all(
    [door, unknown].map(async (path) => {
      const answer = await send(path, { agree: 'yes' }, people.femke)
      return [answer.status, (await answer.text()).replaceAll(path, '')]
    }),
  )
  expect(closed).toEqual(made)
})

test('a page that is out of date says why it can no longer be, as a page', async () => {
  await putCasesOnTable(await as(people.noor), session.id, [])
  const late = await send(door, { agree: 'yes' }, people.samira)
  expect([late.status, late.headers.get('Content-Type')]).toEqual([409, 'text/html; charset=utf-8'])
  expect(await late.text()).toContain('Je casus ligt niet meer op deze tafel.')
})
