import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { saveDraft, startCase } from '#app/domain/cases/draft-actions.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { deliverEvent } from '#app/domain/events/deliver-event.server.ts'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { redactReported } from '#app/domain/reports/report-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase, handIn } from '#tests/support/cast-cases.ts'
import { aPost, aTableWithACase, uncertaintiesOf, under } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { mailsSent, mailsTo } from '#tests/support/outbox.ts'
import { lineOf } from '#tests/support/server.ts'

// Samira began a case in the circle of her work with the text of one at home. Nobody puts words in the mouth of another: where
// someone else wrote, or another host looks after it, words only go.

const [samira, bram, eva] = [await aMember('Samira'), await aMember('Bram'), await aMember('Eva')]
const [noor, jos] = [await aMember('Noor'), await aMember('Jos')]
const thuis = await aCircle('Thuis', { hosts: [noor], members: [samira, bram] })
const werk = await aCircle('Werk', { hosts: [jos], members: [samira, bram, eva] })
const replacements = [{ words: 'Zilverkade', instead: 'schuld van de dochter' }]
let first: { id: string }
let second: { id: string }
let postId: string

beforeEach(async () => {
  first = await anOpenCase(samira, thuis, noor, { happening: 'Aan de Zilverkade doet iemand niet open.' })
  second = { id: randomUUID() }
  await startCase(await as(samira), { id: second.id, from: first.id })
  await saveDraft(await as(samira), second.id, { circleId: werk.id, informed: 'yes' })
  await handIn(samira, second.id)
  await releaseCase(await as(jos), second.id)
  const [uncertainty] = await uncertaintiesOf(second.id)
  postId = (await aPost(eva, under(uncertainty), 'Ken je de Zilverkade?')).id
})

async function noorTakesOut() {
  const { id } = await reported(bram, 'case', first.id)
  await redactReported(await as(noor), id, { reason: 'Dank je.', replacements })
}

const bodyOf = async (id: string) =>
  (await db.selectFrom('posts').select('body').where('id', '=', id).executeTakeFirstOrThrow()).body

/** What is told later than at once. */
async function laterToday() {
  const names = ['post.redacted', 'case.redacted']
  const events = db
    .selectFrom('events')
    .select('id')
    .where('name', 'in', names)
    .where('subjectId', 'in', [second.id, postId])
  for (const { id } of await events.execute()) await deliverEvent(systemContext(), id)
  return mailsSent()
}

test('a host puts no words in a circle that is not theirs: there they only go', async () => {
  await noorTakesOut()
  expect((await readCase(await as(bram), first.id)).html.happening).toContain('Aan de schuld van de dochter')
  expect((await readCase(await as(eva), second.id)).html.happening).toBe('<p>Aan de […] doet iemand niet open.</p>')
  expect(await bodyOf(postId)).toBe('Ken je de […]?')
})

test('nor does an author in what others wrote under the case; in what is hers the other words come', async () => {
  const table = await aTableWithACase({ happening: 'Een man doet het goed.' })
  const thread = under(table.uncertainties[0])
  const theirs = await aPost(table.reader, thread, 'Ik vind dat jij het goed deed.')
  const hers = await aPost(table.bringer, thread, 'Dat is goed.', 'answer')
  const form = { replacements: [{ words: 'goed', instead: 'slecht' }] }
  await redactOwn(await as(table.bringer), 'case', table.theCase.id, form)
  expect(await bodyOf(theirs.id)).toBe('Ik vind dat jij het […] deed.')
  expect(await bodyOf(hers.id)).toBe('Dat is slecht.')
  expect((await readCase(await as(table.reader), table.theCase.id)).html.happening).toContain('doet het slecht')
  // Who wrote it hears so at once; she does not hear it of her own.
  expect((await mailsTo(table.reader)).map(({ subject }) => subject)).toContain(
    'Uit een bijdrage van jou gingen woorden weg',
  )
  expect((await mailsTo(table.bringer)).map(({ subject }) => subject)).not.toContain(
    'Uit een bijdrage van jou gingen woorden weg',
  )
})

test('the host of that circle and who wrote there hear that words went, not by whom nor from where', async () => {
  const before = (await mailsSent()).length
  await noorTakesOut()
  const atOnce = (await mailsSent()).slice(before)
  expect(JSON.stringify(atOnce)).not.toContain(second.id)
  const later = (await laterToday()).slice(before + atOnce.length)
  const told = later.map(({ to, subject }) => [to?.[0]?.address, subject])
  expect(told.filter(([address]) => address === jos.email)).toEqual([
    [jos.email, 'Uit een casus in jouw kring gingen woorden weg'],
  ])
  expect(told.filter(([address]) => address === eva.email)).toEqual([
    [eva.email, 'Uit een bijdrage van jou gingen woorden weg'],
  ])
  for (const { text, html } of later)
    expect(`${text} ${html}`).not.toMatch(new RegExp(`${first.id}|Noor|Thuis|ilverkade`))
})

test('Security: who is in both circles hears of one case on the live line, and nothing ties the other to it', async () => {
  const line = await lineOf(bram)
  await noorTakesOut()
  await vi.waitFor(() => expect(line.heard).toContain(`{"name":"text.held","subjectId":"${first.id}"}`))
  const last = await anOpenCase(samira, thuis, noor)
  await redactOwn(await as(samira), 'case', last.id, { replacements: [{ words: 'zeventig', instead: 'tachtig' }] })
  await vi.waitFor(() => expect(line.heard).toContain(`{"name":"text.redacted","subjectId":"${last.id}"}`))
  expect(line.heard).not.toContain(second.id)
})
