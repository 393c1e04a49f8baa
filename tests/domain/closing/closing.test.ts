import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { answerClosing, countClosing, myClosingPath, readClosing } from '#app/domain/closing/closing-actions.server.ts'
import { closingPath } from '#app/domain/closing/closing-link.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { isSecretLink } from '#app/http/secret-link.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'

// Noor hosts; five people sat at her table, and one signed up elsewhere.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let people: Person[]
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
const afterwards = new Date('2027-12-02T16:31:00Z')
const passerBy = (now = afterwards) => ({ viewer: visitor, db, now })

beforeEach(async () => {
  noor = await aMember('Noor')
  thuis = await aCircle('Thuis', { hosts: [noor] })
  session = await aSession(noor, thuis, { capacity: '20' })
  people = await Promise.all(['Femke', 'Tom', 'Samira', 'Bram', 'Ilko'].map((name) => aMember(name)))
  for (const person of people) await takesASeat(person, session)
})

const tokenOf = async (person: Person) =>
  (await myClosingPath(await as(person, afterwards), session.id)).split('/').at(-1) ?? ''
const says = async (person: Person, answer: 'yes' | 'a_bit' | 'no', question: 'worth' | 'differently' = 'worth') =>
  answerClosing(passerBy(), session.id, await tokenOf(person), { question, answer })
const counts = async () =>
  countClosing(await as(noor, afterwards), { id: session.id, circleId: thuis.id, coCircleIds: [] })

test('each question is answered once, signed out, in the mail or on the site: it is the same link', async () => {
  const [femke] = people as [Person]
  const token = await tokenOf(femke)
  expect(isSecretLink(new URL(`https://denktafel.example/closings/${session.id}/${token}`))).toBe(true)
  for (let time = 0; time < 3; time += 1) await readClosing(passerBy(), session.id, token)
  expect((await readClosing(passerBy(), session.id, token)).left).toEqual(['worth', 'differently'])
  await says(femke, 'yes')
  await expect(says(femke, 'no')).rejects.toThrow('closing.already')
  expect((await readClosing(passerBy(), session.id, token)).left).toEqual(['differently'])
  await says(femke, 'a_bit', 'differently')
  expect(Object.keys(await readClosing(passerBy(), session.id, token)).sort()).toEqual(['isOver', 'left', 'session'])
})

test('two presses at the same moment are one answer', async () => {
  const [femke] = people as [Person]
  const both = await Promise.allSettled([says(femke, 'yes'), says(femke, 'no')])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('the host reads counts from the fifth answer on, and nobody else does', async () => {
  for (const person of people.slice(0, 4)) await says(person, 'yes')
  expect(await counts()).toEqual({ worth: null, differently: null })
  await says(people[4] as Person, 'no')
  expect(await counts()).toEqual({ worth: { yes: 4, a_bit: 0, no: 1 }, differently: null })
  const session_ = { id: session.id, circleId: thuis.id, coCircleIds: [] }
  await expect(countClosing(await as(people[0] as Person), session_)).rejects.toThrow(Forbidden)
  await expect(countClosing(passerBy(), session_)).rejects.toThrow(Forbidden)
})

test('a host who looks before and after a press reads nothing off it: new answers come five at a time', async () => {
  for (const person of people) await says(person, 'yes')
  const before = await counts()
  const later = await Promise.all(['Eva', 'Joris', 'Lian'].map((name) => aMember(name)))
  for (const person of later) {
    await takesASeat(person, session)
    await says(person, 'no')
    expect(await counts()).toEqual(before)
  }
})

test('a host who sat there too knows their own answer: five others are waited for', async () => {
  await takesASeat(noor, session)
  await says(noor, 'yes')
  for (const person of people.slice(0, 4)) await says(person, 'a_bit')
  expect((await counts()).worth).toBeNull()
  await says(people[4] as Person, 'no')
  expect((await counts()).worth).toEqual({ yes: 1, a_bit: 4, no: 1 })
})

test('nothing that is kept leads from an answer to a person', async () => {
  for (const [at, person] of people.entries()) await says(person, at === 2 ? 'no' : 'yes')
  const { rows } = await sql<{ row: string }>`
    select to_jsonb(u)::text as row from "closingUsed" u union all select to_jsonb(c)::text from "closingCounts" c
    union all select to_jsonb(e)::text from events e where name like 'closing%'`.execute(db)
  const kept = rows.map(({ row }) => row).join('\n')
  const seats = await db.selectFrom('enrolments').select('id').where('sessionId', '=', session.id).execute()
  for (const { id } of [...people, ...seats]) expect(kept).not.toContain(id)
  for (const person of people) expect(kept).not.toContain(await tokenOf(person))
  // Counts only: no row of one answer, no time, and no event.
  const mine = await db.selectFrom('closingCounts').selectAll().where('sessionId', '=', session.id).execute()
  expect(mine.map(({ answer, count }) => [answer, count]).sort()).toEqual([
    ['no', 1],
    ['yes', 4],
  ])
  expect(kept).not.toContain('closing.')
})

test('a made up link, one of another session and one of who signed off open nothing', async () => {
  const [femke] = people as [Person]
  const token = await tokenOf(femke)
  const other = await aSession(noor, thuis)
  const wrong = [token.slice(1), `${token}x`, '', femke.id]
  for (const one of wrong) await expect(readClosing(passerBy(), session.id, one)).rejects.toThrow(NotFound)
  await expect(readClosing(passerBy(), other.id, token)).rejects.toThrow(NotFound)
  await db.updateTable('enrolments').set({ state: 'signed_off' }).where('memberId', '=', femke.id).execute()
  await expect(readClosing(passerBy(), session.id, token)).rejects.toThrow(NotFound)
  expect(closingPath(session.id, 'a')).not.toBe(closingPath(session.id, 'b'))
})

test('not before it begins, and not two weeks later', async () => {
  const [femke] = people as [Person]
  const token = await tokenOf(femke)
  const early = passerBy(new Date('2027-12-02T14:00:00Z'))
  await expect(readClosing(early, session.id, token)).rejects.toThrow('closing.too-early')
  const late = passerBy(new Date('2027-12-17T10:00:00Z'))
  expect((await readClosing(late, session.id, token)).isOver).toBe(true)
  const form = { question: 'worth', answer: 'yes' } as const
  await expect(answerClosing(late, session.id, token, form)).rejects.toThrow('closing.over')
})
