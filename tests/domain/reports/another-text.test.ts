import { beforeEach, expect, test } from 'vitest'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'

// What was said, and what was decided, is of the text as it stood. After that it may be another.

let table: Awaited<ReturnType<typeof aTableWithACase>>

beforeEach(async () => {
  table = await aTableWithACase()
})

test('words that a writer takes out of a contribution go from what was said of it, too', async () => {
  const post = await aPost(table.reader, under(table.uncertainties[0]), 'Die van de rietzanger, toch?')
  const { id } = await reported(table.bringer, 'post', post.id, 'rietzanger woont daar')
  await redactOwn(await as(table.reader), 'post', post.id, { replacements: [{ words: 'rietzanger', instead: '' }] })
  const kept = await db.selectFrom('reports').select('words').where('id', '=', id).executeTakeFirstOrThrow()
  expect(kept.words).toBe('[…] woont daar')
})
