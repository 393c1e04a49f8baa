import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { db } from '#db/connection.server.ts'
import { clearBrokenLoad, demoSignIns, loadDemoNetwork } from '#db/seeds/demo-network.server.ts'

const count = async (table: 'members' | 'cases' | 'insights' | 'sessions') =>
  Number(
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

test('a load that is broken off is taken away, and the next one is whole', { timeout: 60_000 }, async () => {
  expect(await demoSignIns()).toEqual([])
  await loadDemoNetwork()
  // As a process leaves it that is killed before the end: people and cases are there, and the mark still stands.
  await sql`comment on table members is 'the demo network is being loaded'`.execute(db)

  await clearBrokenLoad()
  expect(await count('members')).toBe(0)
  expect(await count('cases')).toBe(0)
  await loadDemoNetwork()
  expect([await count('members'), await count('cases'), await count('sessions')]).toEqual([24, 12, 15])
  expect((await demoSignIns()).length).toBe(4)

  await clearBrokenLoad()
  expect(await count('members')).toBe(24)
})
