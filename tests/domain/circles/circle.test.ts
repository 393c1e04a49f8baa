import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { foundCircle, joinCircle, leaveCircle } from '#app/domain/circles/circle-actions.server.ts'
import { FoundCircle } from '#app/domain/circles/circle-forms.server.ts'
import { listCircles, readCircle } from '#app/domain/circles/circle-queries.server.ts'
import { contextOf, systemContext } from '#app/domain/context.server.ts'
import { Conflict, Forbidden, NotFound } from '#app/errors.ts'
import { loader as circlePage } from '#app/routes/circles.$circleId._index.tsx'
import { action as leave } from '#app/routes/circles.$circleId.departure.tsx'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { visit } from '#tests/support/visit.ts'

const guest = () => contextOf(undefined)
const words = (more = {}) =>
  FoundCircle.parse({ id: randomUUID(), circleName: 'Meedoen', leadingQuestion: 'Wie hoort erbij?', ...more })

test('a guest sees the name and the question of a circle, and nobody in it', async () => {
  const [jo, samira] = [await aMember('Jo'), await aMember('Samira')]
  const circle = await aCircle('Meedoen', { hosts: [jo], members: [samira] })
  const seen = await readCircle(await guest(), circle.id)
  expect(seen).toMatchObject({ name: 'Meedoen', hosts: [], members: [], count: 0, groundRules: '', isVisitor: true })
  expect(JSON.stringify(seen)).not.toMatch(/Samira|Jo"/)
  expect((await listCircles(await guest())).circles.map(({ id }) => id)).toContain(circle.id)
})

test('a member of another circle sees who hosts it, not who takes part', async () => {
  const [jo, samira, bram] = [await aMember('Jo'), await aMember('Samira'), await aMember('Bram')]
  const circle = await aCircle('Meedoen', { hosts: [jo], members: [samira] })
  const seen = await readCircle(await as(bram), circle.id)
  expect(seen).toMatchObject({ hosts: [{ name: 'Jo' }], members: [], count: 2, isMember: false })
  expect(JSON.stringify(seen)).not.toContain('Samira')
})

test('who is in sees who takes part, by name, role and organisation, and no address', async () => {
  const [jo, samira] = [await aMember('Jo'), await aMember('Samira', { roleTitle: 'docent' })]
  const circle = await aCircle('Meedoen', { hosts: [jo], members: [samira] })
  const seen = await readCircle(await as(samira), circle.id)
  expect(seen.members).toMatchObject([
    { name: 'Jo', role: 'host' },
    { name: 'Samira', roleTitle: 'docent', role: 'member' },
  ])
  expect(JSON.stringify(seen)).not.toMatch(/@|password/i)
  expect(seen.abilities).toMatchObject({ 'circle.invite': false, 'circle.contribute': true })
})

test('an initiator founds a circle, and hosts it; a form sent twice founds one', async () => {
  const zoe = await aMember('Zoë', { role: 'initiator' })
  const form = words()
  await foundCircle(await as(zoe), form)
  await foundCircle(await as(zoe), form)
  expect((await as(zoe)).viewer).toMatchObject({ circleIds: [form.id], hostOf: [form.id] })
  await expect(foundCircle(await as(await aMember('Bram')), words())).rejects.toThrow(Forbidden)
  await expect(foundCircle(await guest(), words())).rejects.toThrow(Forbidden)
})

test('an unknown circle and something that is no id are pages that are not there', async () => {
  for (const circleId of [randomUUID(), 'x', '\u0000', `${randomUUID()}'`]) {
    expect((await visit(circlePage, '/circles/x', undefined, { params: { circleId } })).status).toBe(404)
  }
})

test('nobody puts themselves in a circle, or makes themselves its host', async () => {
  const [jo, bram] = [await aMember('Jo'), await aMember('Bram')]
  const circle = await aCircle('Meedoen', { hosts: [jo], members: [bram] })
  const joining = { circleId: circle.id, memberId: bram.id, role: 'host' as const }
  await expect(joinCircle(await as(bram), joining)).rejects.toThrow(Forbidden)
  await expect(joinCircle(await guest(), joining)).rejects.toThrow(Forbidden)
  expect((await as(bram)).viewer).toMatchObject({ hostOf: [] })
  await joinCircle(systemContext(), joining)
  expect((await as(bram)).viewer).toMatchObject({ hostOf: [circle.id] })
})

test('Samira leaves: she reads no longer along, her lines are hung up, and she can come back', async () => {
  const [jo, samira] = [await aMember('Jo'), await aMember('Samira')]
  const circle = await aCircle('Meedoen', { hosts: [jo], members: [samira] })
  await leaveCircle(await as(samira), circle.id)
  expect((await as(samira)).viewer).toMatchObject({ circleIds: [] })
  const events = await db.selectFrom('events').select(['name', 'audience']).where('subjectId', '=', samira.id).execute()
  expect(events).toEqual([{ name: 'membership.ended', audience: [`circle:${circle.id}`, `member:${samira.id}`] }])
  await expect(leaveCircle(await as(samira), circle.id)).rejects.toThrow(NotFound)

  await joinCircle(systemContext(), { circleId: circle.id, memberId: samira.id })
  expect((await as(samira)).viewer).toMatchObject({ circleIds: [circle.id], hostOf: [] })
})

test('the last host stays, and hears why', async () => {
  const jo = await aMember('Jo')
  const circle = await aCircle('Meedoen', { hosts: [jo] })
  await expect(leaveCircle(await as(jo), circle.id)).rejects.toThrow(Conflict)
  const answer = await visit(leave, '/circles/x/departure', {}, { params: { circleId: circle.id } })
  expect(answer.headers.get('Location')).toMatch('/sign-in')
})

test('of two hosts who leave at the same moment, one stays', async () => {
  const [jo, kees] = [await aMember('Jo'), await aMember('Kees')]
  const both = [await as(jo), await as(kees)]
  const circles = await Promise.all(Array.from({ length: 6 }, () => aCircle('Meedoen', { hosts: [jo, kees] })))
  for (const { id } of circles) {
    const answers = await Promise.allSettled(both.map((ctx) => leaveCircle(ctx, id)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  }
})
