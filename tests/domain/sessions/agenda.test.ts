import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { type Context, contextFor } from '#app/domain/context.server.ts'
import { listInsights } from '#app/domain/insights/insight-queries.server.ts'
import { readAgenda } from '#app/domain/sessions/agenda.server.ts'
import { type AskedAgenda, wholeAgenda } from '#app/domain/sessions/agenda-address.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { listComing } from '#app/domain/sessions/session-lists.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aTableWithACase } from '#tests/support/cast-learning.ts'
import { anInsightOf } from '#tests/support/cast-reports.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let thuis: { id: string }
let noord: { id: string }
let online: { id: string }
let both: { id: string }
const passerBy = contextFor(visitor)

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke', { sector: 'education' })
  thuis = await aCircle('Thuis', { hosts: [noor], members: [femke] })
  noord = await aSession(noor, thuis, {
    place: 'Buurthuis De Noorderling (fictief)',
    date: '2027-12-02',
    capacity: '2',
  })
  online = await aSession(noor, thuis, {
    ...{ place: '', onlineLink: 'https://ontmoet.example/a', date: '2027-12-09', typeKey: 'debate' },
  })
  both = await aSession(noor, thuis, {
    place: 'Zuid',
    city: 'Rivierstad',
    onlineLink: 'https://ontmoet.example/b',
    date: '2028-01-13',
  })
})

async function found(ctx: Context, choices: Partial<AskedAgenda>) {
  const { sessions } = await readAgenda(ctx, { ...wholeAgenda, ...choices })
  return sessions.map(({ id }) => id)
}

test.each([
  [{}, () => [noord, online, both]],
  [{ mode: 'online' as const }, () => [online]],
  [{ mode: 'location' as const }, () => [noord]],
  [{ mode: 'hybrid' as const }, () => [both]],
  [{ place: 'noorderLING' }, () => [noord]],
  [{ place: 'rivier' }, () => [both]],
  [{ type: 'debate' as const }, () => [online]],
  [{ place: '%' }, () => []],
  [{ month: '2028-01' }, () => [both]],
  [{ month: '2027-12' }, () => [noord, online, both]],
  [{ enrolment: 'invitation' as const }, () => []],
  [{ mode: 'online' as const, month: '2028-01' }, () => []],
])('asked for %j the agenda shows what fits', async (choices, sessions) => {
  expect(await found(passerBy, choices)).toEqual(sessions().map(({ id }) => id))
})

test('“only with a free seat” leaves out what is full, called off or begun', async () => {
  const small = await aSession(noor, thuis, { capacity: '1', date: '2028-02-01' })
  const gone = await aSession(noor, thuis, { date: '2028-02-02' })
  await cancelSession(await as(noor), gone.id, { reason: 'De zaal is dicht.' })
  expect(await found(passerBy, { month: '2028-02', free: true })).toEqual([small.id])
  await takesASeat(femke, small)
  expect(await found(passerBy, { month: '2028-02', free: true })).toEqual([])
  expect(await found(passerBy, { month: '2028-02' })).toEqual([small.id, gone.id])
  const during = { ...passerBy, now: new Date('2028-01-13T15:00:00Z') }
  expect(await found(during, { mode: 'hybrid' })).toEqual([both.id])
  expect(await found(during, { mode: 'hybrid', free: true })).toEqual([])
})

test('by sector: who sits at the table, as its ring shows', async () => {
  const session = await aSession(noor, thuis, { date: '2028-03-01' })
  expect(await found(passerBy, { sector: 'education', month: '2028-03' })).toEqual([])
  await takesASeat(femke, session)
  expect(await found(passerBy, { sector: 'education', month: '2028-03' })).toEqual([session.id])
  expect(await found(passerBy, { sector: 'municipality', month: '2028-03' })).toEqual([])
})

describe('by theme', () => {
  test('of the cases on the table that one may read: others find nothing, and are offered no such theme', async () => {
    const bringer = await aMember('Samira', { sector: 'social' })
    const circle = await aCircle('Deur', { hosts: [noor], members: [bringer, femke] })
    const theCase = await anOpenCase(bringer, circle, noor, { themes: ['zorgmijding'], reach: 'circle' })
    const session = await aSession(noor, circle, { date: '2028-04-01' })
    await putCasesOnTable(await as(noor), session.id, [theCase.id])

    const member = await as(femke)
    expect(await found(member, { theme: 'zorgmijding' })).toEqual([session.id])
    expect((await readAgenda(member, wholeAgenda)).themes).toContain('zorgmijding')
    expect(await found(member, { sector: 'social', month: '2028-04' })).toEqual([session.id])

    for (const outsider of [passerBy, await as(await aMember('Bram'))]) {
      expect(await found(outsider, {})).toContain(session.id)
      expect(await found(outsider, { theme: 'zorgmijding' })).toEqual([])
      expect((await readAgenda(outsider, wholeAgenda)).themes).not.toContain('zorgmijding')
      expect(await found(outsider, { sector: 'social', month: '2028-04' })).toEqual([])
    }
    await db
      .updateTable('cases')
      .set({ heldBack: true, audience: [`host:${circle.id}`] })
      .where('id', '=', theCase.id)
      .execute()
    expect(await found(member, { theme: 'zorgmijding' })).toEqual([])
  })
})

describe('what has been', () => {
  test('stays, with how many insights it brought whoever may read them', async () => {
    const table = await aTableWithACase()
    const { id } = await anInsightOf(table)
    const { sessionId } = await db
      .selectFrom('insights')
      .innerJoin('harvests', 'harvests.id', 'insights.harvestId')
      .select('harvests.sessionId')
      .where('insights.id', '=', id)
      .executeTakeFirstOrThrow()
    const harvested = async (ctx: Context) =>
      (
        await readAgenda({ ...ctx, now: new Date(Date.now() + 86_400_000) }, { ...wholeAgenda, past: true })
      ).sessions.find((session) => session.id === sessionId)

    const reader = await as(table.reader)
    const there = await harvested(reader)
    expect(there?.insights).toBeGreaterThan(0)
    const { insights } = await listInsights(reader, { sessionId })
    expect(insights).toHaveLength(there?.insights ?? 0)
    expect((await harvested(passerBy))?.insights).toBe(0)
    expect((await listInsights(passerBy, { sessionId })).insights).toEqual([])
  })

  test('an insight says nothing of a session that its reader may not see', async () => {
    const table = await aTableWithACase()
    const { id } = await anInsightOf(table)
    const born = db
      .selectFrom('insights')
      .innerJoin('harvests', 'harvests.id', 'insights.harvestId')
      .select('harvests.sessionId')
      .where('insights.id', '=', id)
    const { sessionId } = await born.executeTakeFirstOrThrow()
    await db
      .updateTable('insights')
      .set({ audience: ['everyone'] })
      .where('id', '=', id)
      .execute()
    expect((await listInsights(passerBy, { sessionId })).insights).not.toEqual([])
    await db
      .updateTable('sessions')
      .set({ audience: ['circle:elders'] })
      .where('id', '=', sessionId)
      .execute()
    expect((await listInsights(passerBy, { sessionId })).insights).toEqual([])
  })

  test('stays with the reason when it was called off', async () => {
    const session = await aSession(noor, thuis, { date: '2028-05-01' })
    await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
    const later = { ...passerBy, now: new Date('2028-05-02') }
    const { sessions } = await readAgenda(later, { ...wholeAgenda, past: true })
    expect(sessions[0]).toMatchObject({ id: session.id, standing: 'cancelled', cancelledBecause: 'De zaal is dicht.' })
    expect(await found(later, { past: true, month: '2028-04' })).not.toContain(session.id)
    expect(await found(later, { past: true, month: '2028-05' })).toContain(session.id)
  })
})

test('what waits for a date takes no place of what is to come, however long it waits', async () => {
  const session = await aSession(noor, thuis, { date: '2027-11-30' })
  await postponeSession(await as(noor), session.id, { period: 'ooit', reason: 'Ziek.' })
  const autumn = { ...passerBy, now: new Date('2027-11-01') }
  const { sessions, next } = await listComing(autumn, { limit: 2 })
  expect(sessions.map(({ id }) => id)).toEqual([noord.id, online.id, session.id])
  const further = await listComing(autumn, { limit: 2, ...(next && { from: next }) })
  expect(further.sessions[0]?.id).toBe(both.id)
  expect(further.sessions.map(({ id }) => id)).not.toContain(session.id)
  // It may come in any month: that of its old date is none.
  expect(await found(autumn, { month: '2028-06' })).toContain(session.id)
  const years = { ...passerBy, now: new Date('2040-01-01') }
  expect(await found(years, {})).toEqual([session.id])
  expect(await found(years, { free: true })).toEqual([])
})

test('what waits for a date stays findable, when much does', async () => {
  const { id } = await aCircle('Veel', { hosts: [noor] })
  for (let n = 0; n < 21; n++) {
    const { id: sessionId } = await aSession(noor, { id }, { visibility: 'circle' })
    await postponeSession(await as(noor), sessionId, { period: 'begin volgend jaar', reason: 'De zaal is dicht.' })
  }
  const where = [sql<boolean>`sessions."circleId" = ${id}`]
  expect((await listComing(await as(noor), { where })).sessions).toHaveLength(21)
})

test('how many organisations are at a table is told from three on; who sits there and its hosts know', async () => {
  const session = await aSession(noor, thuis, { date: '2028-06-01' })
  const told = async (ctx: Context) => (await readSession(ctx, session.id)).organisations
  await takesASeat(femke, session)
  await takesASeat(await aMember('Bram'), session)
  expect([await told(passerBy), await told(await as(femke)), await told(await as(noor))]).toEqual([0, 2, 2])
  await takesASeat(await aMember('Tom'), session)
  expect(await told(passerBy)).toBe(3)
})

test('a closed circle among many: each page is full for who may not read it, and tells nothing of it', async () => {
  const inner = await aCircle('Binnen', { hosts: [noor] })
  const row = [thuis, inner, inner, thuis, inner]
  for (let day = 1; day <= 25; day += 1)
    for (const [hour, circle] of row.entries())
      await aSession(noor, circle, {
        ...(circle === inner && { visibility: 'circle' }),
        title: `${circle === inner ? 'Binnen' : 'Buiten'} ${day}`,
        date: `2029-03-${String(day).padStart(2, '0')}`,
        ...{ start: `${9 + hour * 2}:00`, end: `${10 + hour * 2}:00` },
      })

  const seenBy = async (ctx: Context) => {
    const titles: string[] = []
    let asked: AskedAgenda = { ...wholeAgenda, month: '2029-03' }
    for (;;) {
      const { sessions, next } = await readAgenda(ctx, asked)
      // Behind the first page come those that wait for a date.
      const dated = sessions.filter(({ state }) => state !== 'postponed')
      if (next) expect(dated).toHaveLength(20)
      titles.push(...dated.map(({ title }) => title))
      if (!next) return titles
      asked = { ...asked, from: next }
    }
  }
  const days = Array.from({ length: 25 }, (_, at) => `Buiten ${at + 1}`)
  expect(await seenBy(passerBy)).toEqual(days.flatMap((title) => [title, title]))
  expect(await seenBy(await as(femke))).toEqual(days.flatMap((title) => [title, title]))
  expect(await seenBy(await as(noor))).toHaveLength(125)
  for (const choices of [{ sector: 'education' as const }, { free: true }, { place: 'huis' }, { past: true }])
    expect(
      (await readAgenda(passerBy, { ...wholeAgenda, ...choices })).sessions.map(({ title }) => title),
    ).not.toContain('Binnen 1')
})
