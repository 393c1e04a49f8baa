import '#tests/support/outbox.ts'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { redactReported, showReported } from '#app/domain/reports/report-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { anInsightOf, reported } from '#tests/support/cast-reports.ts'
import { delivered } from '#tests/support/cast-search.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsSent } from '#tests/support/outbox.ts'
import { get, lineOf, send } from '#tests/support/server.ts'
import { statementsDuring } from '#tests/support/statements.ts'

// A text is hidden or words are taken out while others have the page before them (L02, L04, L19), over HTTP as it is.

const word = 'Zilvermeeuw'
let table: Awaited<ReturnType<typeof aTableWithACase>>
let pages: string[]

beforeEach(async () => {
  table = await aTableWithACase({
    reach: 'everyone',
    title: `De deur van ${word}`,
    happening: `Bij ${word} doet iemand niet open.`,
    uncertainties: [`Helpt ${word}?`],
    themes: [word],
  })
  await delivered(table.theCase.id)
  const ownPages = [`/cases/${table.theCase.id}`, `/uncertainties/${table.uncertainties[0]?.id}`]
  pages = [...ownPages, '/', '/cases', '/insights', `/search?q=${word}`, '/search?q=deur']
})

const thePage = async (path: string, headers?: Record<string, string>) => {
  const answer = await get(path, undefined, headers)
  return { status: answer.status, tag: answer.headers.get('ETag'), body: await answer.text() }
}
const hasWord = (page: string) => page.replaceAll(/<\/?mark>/g, '').includes(word)
/** What was typed into the box for searching comes back in it, and above the list on paper; that is no text of anyone. */
const withoutQuestion = (page: string) =>
  page.replace(/<title>[\s\S]*?<\/title>|<p class="print-only">[^<]*|value="[^"]*"|href="[^"]*"/g, '')

/** A guest reads every page twice: the second time from what the server kept. */
async function aGuestReads() {
  const read = (paths: string[]) => Promise.all(paths.map((path) => thePage(path)))
  const before = await read(pages)
  expect(before.map(({ status }) => status)).toEqual(pages.map(() => 200))
  expect(before.some(({ body }) => hasWord(body))).toBe(true)
  // What someone looked for is no page that is kept (tests/unit/secret-link.test.ts).
  const kept = pages.filter((path) => !path.includes('?q='))
  // What was told of while the story began may come in between; a page is kept from then on.
  await vi.waitFor(async () => expect((await statementsDuring(() => read(kept))).statements).toEqual([]), 5_000)
  return before
}

/** As a browser or a proxy asks that has it already. */
const asksAgain = (tag: string | null): Record<string, string>[] => [
  {},
  { 'If-None-Match': tag ?? 'W/"one"' },
  { 'If-None-Match': '*' },
  { 'If-Modified-Since': new Date(Date.now() + 60_000).toUTCString() },
]

async function guestGetsItNoMore(before: Awaited<ReturnType<typeof aGuestReads>>) {
  for (const [at, path] of pages.entries())
    for (const headers of asksAgain(before[at]?.tag ?? null)) {
      const { status, body } = await thePage(path, headers)
      expect(status, path).not.toBe(304)
      expect(hasWord(withoutQuestion(body)), `${path} ${JSON.stringify(headers)}`).toBe(false)
    }
}

describe('a guest has read a case, and has it from what the server keeps', () => {
  test('the moment a reader says that someone is recognisable, the next request of the guest has no word of it', async () => {
    const before = await aGuestReads()
    const said = await send(`/texts/case/${table.theCase.id}/report`, { words: '' }, table.reader)
    expect(said.status).toBe(302)
    await guestGetsItNoMore(before)
    expect((await thePage(`/cases/${table.theCase.id}`)).status).toBe(404)
  })

  test('the moment its author takes the word out, the next request reads other words', async () => {
    const before = await aGuestReads()
    const taken = { words1: word, instead1: 'een kade' }
    const redacted = await send(`/texts/case/${table.theCase.id}/redaction`, taken, table.bringer)
    expect(redacted.status).toBe(302)
    await guestGetsItNoMore(before)
    expect((await thePage(`/cases/${table.theCase.id}`)).body).toContain('De deur van een kade')
  })
})

/** The backend that tells the server of changes; held still, it is slow. */
async function backendOfLine(): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where application_name = 'denktafel live' and datname = current_database()`.execute(
    db,
  )
  return rows[0]?.pid ?? 0
}

describe('the line that tells of changes', () => {
  test('is slow: what was kept is not handed out before it has caught up', async () => {
    await aGuestReads()
    const backend = await backendOfLine()
    process.kill(backend, 'SIGSTOP')
    try {
      await reported(table.reader, 'case', table.theCase.id)
      const answer = thePage(`/cases/${table.theCase.id}`)
      const first = await Promise.race([answer, new Promise((later) => setTimeout(later, 300))])
      expect(first).toBeUndefined()
      process.kill(backend, 'SIGCONT')
      expect((await answer).status).toBe(404)
    } finally {
      process.kill(backend, 'SIGCONT')
    }
  })

  test('is lost: nothing is handed out that was kept, and it is dialled again', async () => {
    await aGuestReads()
    const lost = await backendOfLine()
    const line = await lineOf(table.stranger)
    await sql`select pg_terminate_backend(${lost})`.execute(db)
    await reported(table.reader, 'case', table.theCase.id)
    expect((await thePage(`/cases/${table.theCase.id}`)).status).toBe(404)
    await vi.waitFor(() => expect(line.heard).toContain('line.restored'), 5_000)
    expect(await backendOfLine()).not.toBe(lost)
    await showReported(await as(table.host), (await openReport()).id, { reason: 'Dank je.' })
    await aGuestReads()
  })
})

const openReport = () =>
  db.selectFrom('reports').select('id').where('caseId', '=', table.theCase.id).executeTakeFirstOrThrow()

describe('a member has a live line open', () => {
  test('hears that a case is hidden, and not a word of it; the page asked again does not have it', async () => {
    const lines = await Promise.all([table.stranger, table.reader, table.bringer].map(lineOf))
    await send(`/texts/case/${table.theCase.id}/report`, { words: `Ik ken ${word}` }, table.reader)
    for (const line of lines)
      await vi.waitFor(() => expect(line.heard).toContain(`{"name":"text.held","subjectId":"${table.theCase.id}"}`))
    for (const { heard } of lines) expect(heard).not.toMatch(new RegExp(`${word}|${table.reader.id}|Bram`))
    const answer = await get(`/cases/${table.theCase.id}`, table.stranger)
    expect([answer.status, hasWord(await answer.text())]).toEqual([404, false])
  })

  test('hears that a contribution is hidden, by the thread it stands in; its words are gone from the page', async () => {
    const thread = table.uncertainties[0]
    const { id } = await aPost(table.reader, under(thread), `Ken je de ${word}kade ook?`)
    const page = `/uncertainties/${thread?.id}`
    expect(await (await get(page, table.stranger)).text()).toContain(`${word}kade`)
    const [stranger, guestPage] = [await lineOf(table.stranger), await thePage(page)]
    expect(guestPage.body).toContain(`${word}kade`)
    await send(`/texts/post/${id}/report`, { words: '' }, table.stranger)
    await vi.waitFor(() => expect(stranger.heard).toContain(`{"name":"text.held","subjectId":"${thread?.id}"}`))
    expect(stranger.heard).not.toContain(word)
    for (const person of [table.stranger, undefined])
      expect(await (await get(page, person)).text()).not.toContain(`${word}kade`)
  })

  test('hears that words are taken out, also when they were found in what was learned of the case', async () => {
    const insight = await anInsightOf(table)
    const line = await lineOf(table.stranger)
    const report = await reported(table.reader, 'insight', insight.id)
    await vi.waitFor(() => expect(line.heard).toContain(`{"name":"text.held","subjectId":"${insight.id}"}`))
    const replacements = [{ words: word, instead: 'een kade' }]
    await redactReported(await as(table.host), report.id, { reason: 'Dank je.', replacements })
    await vi.waitFor(() => expect(line.heard).toContain(`{"name":"text.redacted","subjectId":"${table.theCase.id}"}`))
    expect(line.heard).not.toContain(word)
    expect(await (await get(`/cases/${table.theCase.id}`, table.stranger)).text()).not.toContain(word)
  })

  test('of a case that was not for them they hear nothing; a guest has no line', async () => {
    const closed = await aTableWithACase()
    const [stranger, reader] = [await lineOf(closed.stranger), await lineOf(closed.reader)]
    await send(`/texts/case/${closed.theCase.id}/report`, { words: '' }, closed.reader)
    await vi.waitFor(() => expect(reader.heard).toContain('text.held'))
    expect(stranger.heard).not.toContain('data:')
    expect((await get('/live')).status).toBe(204)
  })
})

test('a calendar and the letters that still wait have no word of a session that is hidden', async () => {
  const session = await aSession(table.host, table.circle, { title: `Avond over ${word}`, place: `${word} 4` })
  await takesASeat(table.stranger, session)
  const calendar = async () => (await get(`/sessions/${session.id}/calendar.ics`, table.stranger)).text()
  expect(await calendar()).toContain(word)
  await db.deleteFrom('sentMails').execute()
  const before = (await mailsSent()).length
  await takesASeat(table.bringer, session)
  await send(`/texts/session/${session.id}/report`, { words: '' }, table.reader)

  expect(await calendar()).not.toContain(word)
  const mails = (await mailsSent()).slice(before)
  expect(mails.length).toBeGreaterThan(1)
  for (const { subject, text, html, attachments } of mails)
    expect(`${subject} ${text} ${html} ${attachments.map(({ content }) => String(content))}`).not.toContain(word)
})
