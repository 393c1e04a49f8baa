import '#tests/support/outbox.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { showReported } from '#app/domain/reports/report-actions.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { hostsToo, reported, saidByVisitor } from '#tests/support/cast-reports.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'
import { get, send, versionIn } from '#tests/support/server.ts'

// A host has a report open in a tab. What is said of the text after that, and what changes in it, is decided on by nobody
// who has not seen it.

const [reason, neighbour] = ['Niets te zien.', 'mijn buurvrouw aan de kade 12']
let table: Awaited<ReturnType<typeof aTableWithACase>>
let page = ''
let door = ''

const open = async (path: string) => (await get(path, table.host)).text()
const press = (to: string, tab: string, more: Record<string, string> = {}) =>
  send(to, { reason, version: versionIn(tab), ...more }, table.host)
const isShown = async () => (await get(page)).status === 200

beforeEach(async () => {
  table = await aTableWithACase({ reach: 'everyone', happening: 'Bij de kade doet iemand niet open.' })
  page = `/cases/${table.theCase.id}`
  door = `/texts/case/${table.theCase.id}/report`
})

/** It was looked at before, so that a visitor only tells. Returns the address of what she said. */
async function told(words = 'niets bijzonders') {
  const { id } = await reported(table.reader, 'case', table.theCase.id)
  await showReported(await as(table.host), id, { reason })
  await saidByVisitor('case', table.theCase.id, words)
  const waiting = db.selectFrom('reports').select('id').where('caseId', '=', table.theCase.id)
  return `/reports/${(await waiting.where('decidedOn', 'is', null).executeTakeFirstOrThrow()).id}`
}

describe('a tab of before a member said it too', () => {
  test.each([
    ['shows nothing again', 'release', {}],
    ['takes nothing out', 'redaction', { words1: 'de kade', instead1: 'het water' }],
  ])('%s: the text stays hidden, and the host reads what the member said', async (_, form, more) => {
    const report = await told()
    const tab = await open(report)
    await send(door, { words: neighbour }, table.stranger)
    expect(await isShown()).toBe(false)

    const answer = await press(`${report}/${form}`, tab, more)
    const now = await answer.text()
    expect(answer.status).toBe(409)
    for (const words of ['Er is niets besloten', neighbour, reason]) expect(now).toContain(words)
    expect(await isShown()).toBe(false)
    expect((await press(`${report}/${form}`, now, more)).status).toBe(302)
    expect(await isShown()).toBe(true)
  })
})

test('a form that does not say what it showed decides nothing', async () => {
  const report = await told()
  expect((await send(`${report}/release`, { reason }, table.host)).status).toBe(409)
})

test('where a host decides, the words can be read: also at the address of a form itself', async () => {
  const report = await told('bij de kwartelkoning')
  for (const form of ['release', 'redaction']) expect(await open(`${report}/${form}`)).toContain('bij de kwartelkoning')
})

test('what the host read, and nothing came after, is decided', async () => {
  const report = await told()
  const answer = await press(`${report}/release`, await open(report))
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/reports?decided'])
  // Another host was first.
  expect((await press(`${report}/release`, await open(report))).status).toBe(409)
})

test.each([
  ['release', { reason: 'Ik zie niemand.' }, ['Ik zie niemand.']],
  [
    'redaction',
    { words1: 'Zilverkade', instead1: 'kade', words2: 'Piet', reason: 'Dank.' },
    ['Zilverkade', 'kade', 'Piet', 'Dank.'],
  ],
])('a host who comes second keeps what they wrote, to take along: %s', async (form, typed, written) => {
  const report = await told()
  const tab = await open(report)
  await press(`${report}/release`, tab)
  const answer = await press(`${report}/${form}`, tab, typed)
  const page = await answer.text()
  expect(answer.status).toBe(409)
  expect(page).toContain('Hierover is al besloten')
  expect(page).toContain('Wat je schreef is hier niet bewaard')
  for (const words of written) expect(page).toMatch(new RegExp(`<blockquote[^>]*>${words}</blockquote>`))
  expect(page).not.toContain('<form method="post" action="/reports')
  // Who opens it afterwards wrote nothing.
  expect(await open(report)).not.toContain('hier niet bewaard')
})

test('nothing is said of how many readers spoke, where some said it without a word', async () => {
  await reported(table.reader, 'case', table.theCase.id)
  const { id } = await reported(table.host, 'case', table.theCase.id)
  const page = await open(`/reports/${id}`)
  expect(page).toContain('Er is niets bij geschreven.')
  expect(page).not.toMatch(/een lezer|de lezer/i)
})

test('the text is part of it: a session that changed is read first', async () => {
  const planner = table.stranger
  await hostsToo(planner, table.circle)
  const session = await aSession(planner, table.circle)
  const { id } = await reported(table.reader, 'session', session.id, 'de titel')
  const tab = await open(`/reports/${id}`)
  await reviseSession(await as(planner), session.id, revision({ introduction: 'Over de bakker van de hoek.' }))
  expect((await press(`/reports/${id}/release`, tab)).status).toBe(409)
  expect((await press(`/reports/${id}/release`, await open(`/reports/${id}`))).status).toBe(302)
})

test('what is said in the thread under it makes it no other text', async () => {
  const report = await told()
  const tab = await open(report)
  await aPost(table.reader, under(table.uncertainties[0]), 'Wie nog meer?')
  expect((await press(`${report}/release`, tab)).status).toBe(302)
})
