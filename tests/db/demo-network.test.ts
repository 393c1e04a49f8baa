import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { db } from '#db/connection.server.ts'
import { tellAroundSessions } from '#db/seeds/demo-around.server.ts'
import { playCase } from '#db/seeds/demo-case.server.ts'
import { foundCircles } from '#db/seeds/demo-cast.server.ts'
import { clearBrokenLoad, demoPassword, demoSignIns, loadDemoNetwork } from '#db/seeds/demo-network.server.ts'
import { demoCases, type Story } from '#db/seeds/demo-stories.ts'

const count = async (table: 'members' | 'cases' | 'insights' | 'sessions') =>
  Number(
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

// It plays a small world by real actions: thousands of statements, one after the other.
test('a load that is broken off is taken away, and the next one is whole', { timeout: 120_000 }, async () => {
  expect(await demoSignIns()).toEqual([])
  // As a process leaves it that is killed before the end: people are there, one story with all that came of it, and the mark.
  const cast = await foundCircles(demoPassword)
  await playCase(cast, demoCases.find(({ session }) => session.days < 0) as Story)
  await tellAroundSessions()
  expect([await count('members'), await count('cases'), await count('sessions')]).toEqual([24, 1, 1])
  expect(await count('insights')).toBeGreaterThan(0)
  await sql`comment on table members is 'the demo network is being loaded'`.execute(db)

  await clearBrokenLoad()
  for (const table of ['members', 'cases', 'insights', 'sessions'] as const) expect(await count(table), table).toBe(0)
  await loadDemoNetwork()
  expect([await count('members'), await count('cases'), await count('sessions')]).toEqual([24, 12, 15])
  expect((await demoSignIns()).length).toBe(4)

  await clearBrokenLoad()
  expect(await count('members')).toBe(24)
})
