import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aTableWithACase } from '#tests/support/cast-learning.ts'
import { mailsSent } from '#tests/support/outbox.ts'
import { get } from '#tests/support/server.ts'

// A case that is withdrawn is gone at once, and not some moments later: no job has run in these stories since.

test('a theme that stood in that case alone is no longer offered to anyone who searches', async () => {
  const table = await aTableWithACase({ reach: 'everyone', themes: ['kwartelkoning'] })
  await mailsSent()
  const offered = async (who?: { id: string }) => (await (await get('/search', who)).text()).includes('kwartelkoning')
  expect([await offered(), await offered(table.reader)]).toEqual([true, true])
  await withdrawCase(await as(table.bringer), table.theCase.id)
  expect([await offered(), await offered(table.reader)]).toEqual([false, false])
})

test('the role its writer gave themselves goes with the text', async () => {
  const { bringer, theCase } = await aTableWithACase()
  const role = async () => db.selectFrom('cases').select('roleTitle').where('id', '=', theCase.id).executeTakeFirst()
  expect(await role()).toEqual({ roleTitle: 'wijkverpleegkundige' })
  await withdrawCase(await as(bringer), theCase.id)
  expect(await role()).toEqual({ roleTitle: null })
})
