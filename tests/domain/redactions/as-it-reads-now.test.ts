import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { stoppedAt } from '#app/domain/privacy/gate.server.ts'
import { leaving } from '#app/domain/privacy/leave-form.server.ts'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { redactReported } from '#app/domain/reports/report-actions.server.ts'
import { Invalid } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { send } from '#tests/support/server.ts'

// Samira, Bram and Halima take words out and put others there. What a reader reads then has passed the gate like every text.

type Table = Awaited<ReturnType<typeof aTableWithACase>>
type Pairs = [words: string, instead: string][]

const replacing = (pairs: Pairs) => ({ replacements: pairs.map(([words, instead]) => ({ words, instead })) })
const opened = (happening: string) => aTableWithACase({ reach: 'everyone', happening })
const takesOut = async ({ bringer, theCase }: Table, pairs: Pairs, left = {}) =>
  redactOwn(await as(bringer), 'case', theCase.id, { ...replacing(pairs), ...left })
const refused = async (work: Promise<void>) => stoppedAt(await work.catch((error: unknown) => error))
const happeningOf = async ({ stranger, theCase }: Table) =>
  (await readCase(await as(stranger), theCase.id)).html.happening
const decisionsOn = ({ theCase }: Table) =>
  db.selectFrom('leftStanding').select(['label', 'reason']).where('caseId', '=', theCase.id).orderBy('label').execute()

test('two that are nothing by themselves are a name together, and that is refused beside the field', async () => {
  const table = await opened('Een man van in de zeventig doet niet meer open.')
  const form = { words1: 'Een man', instead1: 'Mevrouw', words2: 'van in de zeventig', instead2: 'Yilmaz' }
  const back = await send(`/texts/case/${table.theCase.id}/redaction`, form, table.bringer)
  const page = await back.text()
  expect(back.status).toBe(422)
  expect(page).toContain('Yilmaz')
  expect(page).toMatch(/name="instead2"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="instead2"/)
  expect(await happeningOf(table)).toBe('<p>Een man van in de zeventig doet niet meer open.</p>')
})

test('nor do two redactions after each other make a number', async () => {
  const table = await opened('Een dochter belt. Dat weet iedereen.')
  await takesOut(table, [['dochter belt', 'nummer is 06 12']])
  const second: Pairs = [
    ['Dat weet', '34'],
    ['iedereen', '5678'],
  ]
  expect(await refused(takesOut(table, second))).toMatchObject([{ label: 'PHONE' }])
  expect(await happeningOf(table)).toBe('<p>Een nummer is 06 12. Dat weet iedereen.</p>')
})

test('a contribution, and a text in which a host replaces words, pass it as well', async () => {
  const table = await opened('Een man doet niet meer open.')
  const { id } = await aPost(table.reader, under(table.uncertainties[0]), 'Vraag het mevrouw eens.')
  const inPost = redactOwn(await as(table.reader), 'post', id, replacing([['eens', 'Yilmaz']]))
  expect(await refused(inPost)).toMatchObject([{ label: 'PERSON', field: 'instead1' }])
  const report = await reported(table.reader, 'case', table.theCase.id)
  const byHost = { reason: 'Dank je.', ...replacing([['Een man', 'Mevrouw Yilmaz']]) }
  expect(await refused(redactReported(await as(table.host), report.id, byHost))).toMatchObject([{ label: 'PERSON' }])
})

test('it stays with a reason, which is kept as for any text', async () => {
  const table = await opened('Een man doet niet meer open.')
  const places = await refused(takesOut(table, [['Een man', 'Mevrouw Yilmaz']]))
  await takesOut(table, [['Een man', 'Mevrouw Yilmaz']], leaving(places, { reason: 'not_a_person', words: '' }))
  expect(await happeningOf(table)).toBe('<p>Mevrouw Yilmaz doet niet meer open.</p>')
  expect(await decisionsOn(table)).toEqual([{ label: 'PERSON', reason: 'not_a_person' }])
})

test('what could be found before keeps no words standing that have to go', async () => {
  const table = await opened('Jan de Vries en mevrouw Bakker wonen aan de kade.')
  await db.deleteFrom('leftStanding').where('caseId', '=', table.theCase.id).execute()
  await takesOut(table, [['kade', 'straat']])
  await takesOut(table, [
    ['Jan', ''],
    ['straat', 'rand van het dorp'],
  ])
  expect(await happeningOf(table)).toBe('<p>[…] de Vries en mevrouw Bakker wonen aan de rand van het dorp.</p>')
})

test('what was decided on words that stay is not forgotten with those that go', async () => {
  const table = await opened('Mevrouw Bakker belt vanaf 06 12 34 56 78.')
  expect(await decisionsOn(table)).toMatchObject([{ label: 'PERSON' }, { label: 'PHONE' }])
  await takesOut(table, [['06 12 34 56 78', 'een ander nummer']])
  expect(await decisionsOn(table)).toMatchObject([{ label: 'PERSON' }])
})

test('words that only go are never refused', async () => {
  const table = await opened('Mevrouw die Yilmaz heet doet niet open.')
  await expect(takesOut(table, [['die', '']])).resolves.toBeUndefined()
  await expect(takesOut(table, [['reiger', 'Mevrouw Yilmaz']])).rejects.toThrow(Invalid)
})
