import { expect, test } from 'vitest'
import { signIn } from '#app/http/session.server.ts'
import { loader as agenda } from '#app/routes/agenda.tsx'
import { loader as cases } from '#app/routes/cases._index.tsx'
import { loader as theCase } from '#app/routes/cases.$caseId._index.tsx'
import { loader as insight } from '#app/routes/insights.$insightId._index.tsx'
import { loader as thread } from '#app/routes/uncertainties.$uncertaintyId._index.tsx'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { anInsightOf } from '#tests/support/cast-reports.ts'
import { statementsDuring } from '#tests/support/statements.ts'
import { visit } from '#tests/support/visit.ts'

// The pages that are read most ask the database three things at most: who reads, and twice for what is read.

const table = await aTableWithACase()
for (let posts = 0; posts < 5; posts += 1) await aPost(table.reader, under(table.uncertainties[0]))
const { id: insightId } = await anInsightOf(table)
const cookie = (await signIn(table.reader.id)).split(';')[0] ?? ''

const pages: [string, Parameters<typeof visit>[0], Record<string, string>][] = [
  ['case', theCase, { caseId: table.theCase.id }],
  ['thread', thread, { uncertaintyId: table.uncertainties[0]?.id ?? '' }],
  ['insight', insight, { insightId }],
  ['agenda', agenda, {}],
  ['list of cases', cases, {}],
]

test.each(pages)('the page of a %s asks the database three things at most', async (_, loader, params) => {
  const { outcome, statements } = await statementsDuring(() => visit(loader, '/', undefined, { cookie, params }))
  expect(outcome.status).toBe(200)
  expect(statements.length, statements.join('\n\n')).toBeLessThanOrEqual(3)
})
