import '#tests/support/database.ts'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { progressBar } from '#app/cli/progress-bar.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { readHealth } from '#app/domain/network/health.server.ts'
import { goOnRebuilding } from '#app/domain/search/rebuild-search.server.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import * as rebuildAsked from '#db/migrations/2026-11-29T1100-rebuild-search.ts'
import { reindex } from '#search/reindex.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { aFindableCase } from '#tests/support/cast-search.ts'

// Kees runs the server. Making everything findable anew takes a while there, and someone trips over the cable.

const amina = await aMember('Amina')
const near = await aCircle('Dichtbij', { members: [amina] })
await aFindableCase(amina, near, { title: 'De deur blijft dicht', questions: ['Wanneer bel je aan?'] })
await reindex(db)
const all = async () => (await db.selectFrom('searchDocuments').select('id').execute()).length

const under = () => db.selectFrom('searchRebuild').select('step').execute()

beforeEach(async () => {
  await db.deleteFrom('searchRebuild').execute()
})

async function stopsAt(part: number): Promise<void> {
  const stopped = new Error('the cable')
  const report = (done: number) => {
    if (done >= part) throw stopped
  }
  await expect(reindex(db, { report })).rejects.toBe(stopped)
}

async function reports(options: { anew?: boolean } = {}): Promise<number[]> {
  const told: number[] = []
  expect(await reindex(db, { ...options, report: (part) => told.push(part) })).toBe(await all())
  return told
}

test('how far it is goes up to all, and nothing is lost on the way', async () => {
  const before = await all()
  const told = await reports()
  expect(told[0]).toBe(0)
  expect(told.at(-1)).toBe(1)
  expect(told).toEqual([...told].sort((one, other) => one - other))
  expect(await all()).toBe(before)
})

test('what was stopped halfway goes on where it was, or from the beginning when that is asked', async () => {
  await stopsAt(0.5)
  const [from = 0] = await reports()
  expect(from).toBeGreaterThanOrEqual(0.5)
  await stopsAt(0.5)
  expect((await reports({ anew: true }))[0]).toBe(0)
  expect((await reports())[0]).toBe(0)
})

test('what was stopped halfway, or what a new version asks for, the worker goes on with', async () => {
  await stopsAt(0.5)
  await goOnRebuilding(systemContext())
  expect(await under()).toEqual([])
  const before = await all()
  await db.deleteFrom('searchDocuments').where('kind', '=', 'case').execute()
  await goOnRebuilding(systemContext())
  expect(await all()).toBeLessThan(before)
  await rebuildAsked.up(db)
  await goOnRebuilding(systemContext())
  expect([await all(), await under()]).toEqual([before, []])
})

test('two that run at once share the work', async () => {
  const before = await all()
  expect(await Promise.all([reindex(db), reindex(db)])).toEqual([before, before])
  expect(await under()).toEqual([])
})

test('a place in a list of steps that another version had is no place to go on from', async () => {
  await db
    .insertInto('searchRebuild')
    .values({ step: '2 gone', after: 'f0000000-0000-4000-8000-000000000000' })
    .execute()
  expect((await reports())[0]).toBe(0)
})

test('the bar grows on a screen; a log gets a line for each tenth', () => {
  const said = (isTTY: boolean) => {
    const lines: string[] = []
    const tell = progressBar({ isTTY, write: (text) => lines.push(text) })
    for (const part of [0, 0.001, 0.05, 0.5, 0.505, 1]) tell(part)
    return lines
  }
  expect(said(false)).toEqual(['0 %\n', '50 %\n', '100 %\n'])
  expect(said(true)).toHaveLength(4)
  expect(said(true).at(-1)).toBe(`\r[${'#'.repeat(30)}] 100 %\n`)
})

test('who watches over the server sees for how long something waits to be findable', async () => {
  // What other stories left undone waits as well.
  await sql`delete from graphile_worker._private_jobs`.execute(db)
  expect((await readHealth()).index).toEqual({ lag: 0 })
  await recordEvent(systemContext(), { name: 'case.open', subjectId: near.id, audience: [] })
  await sql`update graphile_worker._private_jobs set run_at = now() - interval '90 s'`.execute(db)
  expect((await readHealth()).index?.lag).toBeGreaterThanOrEqual(89)
  await workOff()
  // A job that is done leaves its table a moment later.
  await expect.poll(async () => (await readHealth()).index).toEqual({ lag: 0 })
})
