import { beforeEach, expect, test } from 'vitest'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { redactReported, showReported } from '#app/domain/reports/report-actions.server.ts'
import { readReport } from '#app/domain/reports/report-queries.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { hostsToo, reported } from '#tests/support/cast-reports.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'

// What was said, and what was decided, is of the text as it stood. After that it may be another.

const reason = 'Dank je. Niemand is herkenbaar.'
const heard = 'reports.decided-already'
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

test('where they were all that two readers said differently, it stands there once', async () => {
  const post = await aPost(table.reader, under(table.uncertainties[0]), 'Die van de rietzanger, of de roerdomp?')
  await reported(table.bringer, 'post', post.id, 'rietzanger woont daar')
  const { id } = await reported(table.host, 'post', post.id, 'roerdomp woont daar')
  const replacements = ['rietzanger', 'roerdomp'].map((words) => ({ words, instead: '' }))
  await redactOwn(await as(table.reader), 'post', post.id, { replacements })
  expect((await readReport(await as(table.host), id)).words).toEqual(['[…] woont daar'])
})

test('a session that got another text is reported by the same reader again; with the same text it is not', async () => {
  const { reader, host, stranger, circle } = table
  const session = await aSession(host, circle)
  const noor = await aMember('Noor')
  await hostsToo(noor, circle)
  const looked = async (words: string) =>
    showReported(await as(noor), (await reported(reader, 'session', session.id, words)).id, { reason })
  await looked('de titel')
  // Who takes a seat writes no text of the session.
  await takesASeat(stranger, session)
  await expect(looked('weer')).rejects.toThrow(heard)
  await reviseSession(await as(host), session.id, revision({ introduction: 'Over de bakker van de hoek.' }))
  await looked('de bakker')
  await expect(looked('weer')).rejects.toThrow(heard)
})

test('where a host took words out it is decided; where the writer does so afterwards, it is another text', async () => {
  const { id } = await reported(table.reader, 'case', table.theCase.id, 'de man')
  const replacements = [{ words: 'man', instead: 'buur' }]
  await redactReported(await as(table.host), id, { reason, replacements })
  // The host has read it as it is now.
  await expect(reported(table.reader, 'case', table.theCase.id, 'weer')).rejects.toThrow(heard)
  await redactOwn(await as(table.bringer), 'case', table.theCase.id, {
    replacements: [{ words: 'buur', instead: 'zangvogel' }],
  })
  await reported(table.reader, 'case', table.theCase.id, 'de zangvogel')
})
