import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { noteTryOut } from '#app/domain/try-outs/try-out-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aHarvest, aSessionHeld, aTableWithACase, twoLines } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { get, send, versionIn } from '#tests/support/server.ts'

// Samira answers what Halima harvested of her case, and tells how it went, on a page that was open for a while. Her yes counts
// for the lines she read, and what she wrote in another tab is not written over unseen.

const told1 = 'Op de zilverkade ging het mis.'
const second = ['sketched', twoLines.seen2]
let table: Awaited<ReturnType<typeof aTableWithACase>>
let path: string

beforeEach(async () => {
  table = await aTableWithACase({ reach: 'everyone', happening: 'Aan de Zilverkade doet iemand niet open.' })
  path = `/cases/${table.theCase.id}/harvest/approval`
  const session = await aSessionHeld(table.host, table.circle, table.theCase)
  await aHarvest(table.host, table.theCase, session, { ...twoLines, seen1: told1, next: 'offer' })
})

const open = async () => (await get(path, table.bringer)).text()
const answer = (page: string, answers: Record<string, string>) =>
  send(path, { ...answers, version: versionIn(page) }, table.bringer)

async function hostTakesOut(words: string, instead: string) {
  const { id } = await reported(table.reader, 'case', table.theCase.id, 'de kade')
  const report = await (await get(`/reports/${id}`, table.host)).text()
  const taken = { reason: 'Dank je.', words1: words, instead1: instead, version: versionIn(report) }
  expect((await send(`/reports/${id}/redaction`, taken, table.host)).status).toBe(302)
}

const linesNow = async () => {
  const kept = db.selectFrom('insights').select(['state', 'seen']).where('caseId', '=', table.theCase.id)
  return (await kept.orderBy('position').execute()).map(({ state, seen }) => [state, seen])
}

test('a line that a host changed since she read it is not published by her yes', async () => {
  const tab = await open()
  await hostTakesOut('Zilverkade', '')
  const told = await answer(tab, { answer1: 'approve', answer2: 'approve', agree1: 'yes' })
  const page = await told.text()

  expect(told.status).toBe(409)
  expect(page).toContain('Er is niets bewaard')
  expect(page).toContain('Op de […] ging het mis.')
  expect(page).not.toContain('checked=""')
  expect((await linesNow()).map(([state]) => state)).toEqual(['sketched', 'sketched'])
  expect((await answer(page, { answer1: 'approve' })).status).toBe(302)
  expect(await linesNow()).toEqual([['published', 'Op de […] ging het mis.'], second])
})

test('words that were taken out do not come back by the text that stood in her old page', async () => {
  const tab = await open()
  await hostTakesOut('Zilverkade', '')
  const told = await answer(tab, { answer1: 'edit', seen1: `${told1} Echt.`, answer2: 'block', agree1: 'yes' })
  const page = await told.text()

  expect(told.status).toBe(409)
  // Hers to read beside it; what she sends again begins with the text of now.
  expect(page).toContain(`Jij schreef hier: ${told1} Echt.`)
  expect(page).toMatch(/<textarea[^>]*name="seen1"[^>]*>\s*Op de \[…\] ging het mis\.</)
  expect(JSON.stringify(await linesNow())).not.toContain('zilverkade')
})

test('of two tabs the second is told, and no answer is lost behind a page that says all is well', async () => {
  const [one, other] = [await open(), await open()]
  expect((await answer(one, { answer1: 'approve' })).status).toBe(302)
  for (const answers of [
    { answer1: 'edit', seen1: 'Anders.' },
    { answer1: 'block', seen1: told1 },
  ]) {
    const told = await answer(other, answers)
    expect([told.status, await told.text()]).toEqual([409, expect.stringContaining('Er is niets bewaard')])
  }
  expect(await linesNow()).toEqual([['published', told1], second])
})

test('where all was answered in the other tab, the page says that this was not kept', async () => {
  const [one, other] = [await open(), await open()]
  expect((await answer(one, { answer1: 'approve', answer2: 'block', agree1: 'yes' })).status).toBe(302)
  const told = await answer(other, { answer1: 'block' })
  expect([told.status, await told.text()]).toEqual([409, expect.stringContaining('Er wacht niets meer')])
})

test('an answer that does not say what it saw publishes nothing', async () => {
  expect((await send(path, { answer1: 'approve' }, table.bringer)).status).toBe(409)
  expect(await linesNow()).toEqual([['sketched', told1], second])
})

test('a story that was told is not written over by an older tab', async () => {
  const id = await noteTryOut(await as(table.bringer), table.theCase.id, { id: randomUUID(), step: 'Een kaartje.' })
  const telling = `/cases/${table.theCase.id}/try-outs/${id}`
  const tell = (page: string, told: string) =>
    send(telling, { tryOutId: id, result: 'adopted', told, version: versionIn(page) }, table.bringer)
  const tab = await (await get(telling, table.bringer)).text()
  expect((await tell(tab, 'Het lukte, en dit is een lang verhaal.')).status).toBe(302)
  expect((await tell(tab, 'Het lukte, en dit is een lang verhaal.')).status).toBe(302)

  const back = await tell(tab, 'Iets uit een oude tab.')
  const page = await back.text()
  expect(back.status).toBe(409)
  expect(page).toContain('Iets uit een oude tab.')
  expect(page).toContain('dit is een lang verhaal')
  const kept = db.selectFrom('tryOuts').select('told').where('id', '=', id)
  expect(await kept.executeTakeFirst()).toEqual({ told: 'Het lukte, en dit is een lang verhaal.' })
  expect((await tell('', 'Zonder te zeggen wat er stond.')).status).toBe(409)
  expect((await tell(page, 'Iets uit een oude tab.')).status).toBe(302)
})
