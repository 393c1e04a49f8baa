import '#tests/support/database.ts'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { db } from '#db/connection.server.ts'
import { refreshDocuments } from '#search/refresh.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { aFindableCase } from '#tests/support/cast-search.ts'

test('twenty texts that change what is found at the same moment do not wait for each other', async () => {
  const writer = await aMember('Chloé')
  const circle = await aCircle('Dichtbij', { members: [writer] })
  const cases = []
  for (let at = 0; at < 20; at += 1) cases.push(await aFindableCase(writer, circle, { title: `Casus ${at}` }))

  const changed = cases.map(({ id }) =>
    db.transaction().execute(async (db) => {
      // Every connection there is has begun before the first goes on.
      await sql`select pg_sleep(0.3)`.execute(db)
      await db.updateTable('cases').set({ title: 'Anders' }).where('id', '=', id).execute()
      await refreshDocuments(db, { subjectId: id })
    }),
  )
  expect((await Promise.allSettled(changed)).filter(({ status }) => status === 'rejected')).toEqual([])
  expect(await db.selectFrom('searchDocuments').select('id').where('title', '=', 'Anders').execute()).toHaveLength(20)
})
