import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { system, type Viewer, visitor } from '#app/access/viewer.ts'
import { reaches, visibleTo } from '#app/access/visibility.ts'
import { db } from '#db/connection.server.ts'

const keys = ['everyone', 'circle:noord', 'circle:zuid', 'author:a1', 'host:noord', 'member:samira', 'network:n']

const someKeys = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 5 })

const withKeys = (some: string[]) => ({ kind: 'visitor', keys: some }) as Viewer

async function inSql(viewer: Viewer, audience: string[]) {
  const { rows } = await sql<{ yes: boolean }>`select ${visibleTo(viewer, sql`${audience}::text[]`)} as yes`.execute(db)
  return rows[0]?.yes
}

test('SQL and memory give one answer to who may read', async () => {
  await fc.assert(
    fc.asyncProperty(someKeys, someKeys, async (viewerKeys, audience) => {
      const viewer = withKeys(viewerKeys)
      expect(await inSql(viewer, audience)).toBe(reaches(viewer, audience))
      expect(reaches(viewer, audience)).toBe(viewerKeys.some((key) => audience.includes(key)))
    }),
    { numRuns: 150 },
  )
})

test('a guest reads what is for everyone, and nothing else', async () => {
  for (const [audience, may] of [
    [['everyone'], true],
    [['circle:noord'], false],
    [[], false],
  ] as const) {
    expect(reaches(visitor, audience)).toBe(may)
    expect(await inSql(visitor, [...audience])).toBe(may)
  }
})

test('the system has no one to ask', async () => {
  expect(reaches(system, [])).toBe(true)
  expect(await inSql(system, [])).toBe(true)
})
