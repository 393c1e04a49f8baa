import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { listCases, readCase } from '#app/domain/cases/case-queries.server.ts'
import { contextOf } from '#app/domain/context.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'

const samira = await aMember('Samira')
const sven = await aMember('Sven')
const jos = await aMember('Jos')
const femke = await aMember('Femke')
const noord = await aCircle('Noord', { hosts: [jos], members: [samira, sven, femke] })

test('no row but authorship leads from a case to its author (A01)', async () => {
  const { id } = await anOpenCase(samira, noord, jos)
  const secrets = [samira.id, samira.email, samira.name, samira.organisationId]
  const tables = ['cases', 'caseDrafts', 'caseChecks', 'uncertainties', 'events', 'posts', 'searchDocuments']
  for (const table of tables) {
    const { rows } = await sql`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(db)
    const text = JSON.stringify(rows)
    for (const secret of secrets) expect(text, table).not.toContain(secret)
  }
  const { rows: jobs } = await sql`select payload from graphile_worker._private_jobs`.execute(db)
  for (const secret of secrets) expect(JSON.stringify(jobs)).not.toContain(secret)
  expect(id).toBeTruthy()
})

test('an anonymous case carries a day, never a time (A07)', async () => {
  const { id } = await anOpenCase(samira, noord, jos)
  const { rows } = await sql<{ name: string; time: string }>`
    select name, ("occurredAt" at time zone 'Europe/Amsterdam')::text as time from events where "subjectId" = ${id}
  `.execute(db)
  expect(rows.length).toBeGreaterThan(0)
  for (const { time, name } of rows) expect(time, name).toMatch(/ 0[0-2]:00:00$/)
})

test('twin run: whether Samira or Sven wrote it, a reader gets the same bytes', async () => {
  const seen = async (author: { id: string }) => {
    const { id } = await anOpenCase(author, noord, jos, { reach: 'everyone' })
    const pages = []
    for (const ctx of [await as(femke), await as(jos), await contextOf(undefined)]) {
      pages.push(
        await readCase(ctx, id),
        (await listCases(ctx, { limit: 1000 })).cases.find((one) => one.id === id),
      )
    }
    // Ids are random; everything else must be equal.
    return JSON.stringify(pages).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
  }
  expect(await seen(samira)).toBe(await seen(sven))
})

test('two cases of one author share no alias (A10)', async () => {
  const [one, two] = [await anOpenCase(samira, noord, jos), await anOpenCase(samira, noord, jos)]
  const rows = await db.selectFrom('cases').select('alias').where('id', 'in', [one.id, two.id]).execute()
  expect(new Set(rows.map(({ alias }) => alias)).size).toBe(2)
})

test('what readers get of a case is exactly this (A01, A11)', async () => {
  const { id } = await anOpenCase(samira, noord, jos)
  expect(Object.keys(await readCase(await as(femke), id)).sort()).toEqual([
    'abilities',
    'circleId',
    'circleName',
    'example',
    'groupMay',
    'html',
    'id',
    'isMine',
    'mayReport',
    'openedOn',
    'reach',
    'roleTitle',
    'sector',
    'sessions',
    'state',
    'themes',
    'title',
    'uncertainties',
  ])
})
