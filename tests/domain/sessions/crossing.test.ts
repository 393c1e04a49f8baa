import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { keepOffTables, readKeptOff } from '#app/domain/seat-warnings/seat-warning-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { inCrowd } from '#tests/support/cast-crowd.ts'
import { aSession } from '#tests/support/cast-sessions.ts'

// Two people press in the same moment, each over a connection of their own, about the same case and the same table.

type Person = Awaited<ReturnType<typeof aMember>>
type Id = { id: string }
let noor: Person
let samira: Person
let circle: Id
let session: Id
let cases: string[]

beforeAll(async () => {
  noor = await aMember('Noor')
  samira = await aMember('Samira')
  circle = await aCircle('Thuis', { hosts: [noor], members: [samira] })
})
beforeEach(async () => {
  session = await aSession(noor, circle)
  const made = [await anOpenCase(samira, circle, noor), await anOpenCase(samira, circle, noor)]
  cases = made.map(({ id }) => id).sort()
})

const waiting = async () => {
  const found = await sql<{ count: number }>`select count(*)::int from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return found.rows[0]?.count ?? 0
}

/** Each begins when the one before waits; the case they all need comes free when all of them do. */
async function crossing(caseId: string, ...presses: (() => Promise<void>)[]) {
  const begun: Promise<void>[] = []
  await db.transaction().execute(async (held) => {
    await held.selectFrom('cases').select('id').where('id', '=', caseId).forUpdate().execute()
    for (const [at, press] of presses.entries()) {
      begun.push(press())
      await expect.poll(waiting, { timeout: 10_000 }).toBe(at + 1)
    }
  })
  return Promise.allSettled(begun)
}

const tableOf = async ({ id }: Id) => (await readSession(await as(noor), id)).cases.map((one) => one.id)

test('the author keeps a case off the tables while a host takes it from one', async () => {
  const [one = '', other = ''] = cases
  await putCasesOnTable(await as(noor), session.id, [one])
  const pressed = await crossing(
    one,
    async () => keepOffTables(await inCrowd(samira), one, true),
    async () => putCasesOnTable(await inCrowd(noor), session.id, [other]),
  )
  expect(pressed).toEqual([{ status: 'fulfilled' }, { status: 'fulfilled' }])
  expect(await tableOf(session)).toEqual([other])
  expect((await readCase(await as(samira), one)).state).toBe('open')
})

test('and while a host puts it on one: it is on no table unseen, and comes off at the next press', async () => {
  const [one = ''] = cases
  const [put, kept] = await crossing(
    one,
    async () => putCasesOnTable(await inCrowd(noor), session.id, [one]),
    async () => keepOffTables(await inCrowd(samira), one, true),
  )
  expect(put).toEqual({ status: 'fulfilled' })
  expect(kept).toEqual({ status: 'rejected', reason: new Conflict('seatWarnings.again') })
  expect((await readKeptOff(await as(samira), one)).keptOff).toBe(false)
  await keepOffTables(await as(samira), one, true)
  expect(await tableOf(session)).toEqual([])
})
