import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { reportText, showReported } from '#app/domain/reports/report-actions.server.ts'
import { listReports, readReport, readToReport } from '#app/domain/reports/report-queries.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import type { TextKind } from '#app/domain/texts/text.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { Conflict, HeldBack, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { addressedTo } from '#tests/support/addressed.ts'
import { as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { anInsightOf, reported } from '#tests/support/cast-reports.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { mailsSent } from '#tests/support/outbox.ts'

// Ans has no account. In the library she reads a case that is open to everyone, and recognises her neighbour in it.

const ans = { viewer: visitor, db, now: new Date() }
const reason = 'Dank je. Niemand is herkenbaar.'
let table: Awaited<ReturnType<typeof aTableWithACase>>
/** Every story is another library. */
let from = ''

beforeEach(async () => {
  from = randomUUID()
  table = await aTableWithACase({ reach: 'everyone', happening: 'Bij de kade doet iemand niet open.' })
  await mailsSent()
})

const says = (kind: TextKind, id: string, words = '') => reportText(ans, { kind, id, words, from })
const reads = (person?: { id: string }) => async () => readCase(person ? await as(person) : ans, table.theCase.id)

describe('Ans says that someone is recognisable', () => {
  test('and it is hidden at once from everyone but its author and the hosts, who decide as for any reader', async () => {
    expect((await reads()()).mayReport).toBe(true)
    expect(await says('case', table.theCase.id, 'de kade')).toBe('hidden')
    for (const person of [undefined, table.reader, table.stranger])
      await expect(reads(person)()).rejects.toThrow(HeldBack)
    const [waiting] = await listReports(await as(table.host))
    expect(waiting).toMatchObject({ hides: true, mayDecide: true, late: false })
    expect((await readReport(await as(table.host), waiting?.id ?? '')).words).toEqual(['de kade'])
    await showReported(await as(table.host), waiting?.id ?? '', { reason })
    expect((await reads()()).id).toBe(table.theCase.id)
  })

  test('of an uncertainty, a contribution and an insight just as well', async () => {
    const [first] = table.uncertainties
    const post = await aPost(table.reader, under(first), 'Ken je de kade?')
    expect(await says('post', post.id)).toBe('hidden')
    expect((await readThread(ans, under(first))).posts).toMatchObject([{ html: '', heldBack: true }])
    const insight = await anInsightOf(table)
    expect(await says('insight', insight.id)).toBe('hidden')
    expect(await says('uncertainty', first?.id ?? '')).toBe('hidden')
    await expect(reads()()).rejects.toThrow(HeldBack)
  })

  test('what is not for everyone does not exist for her', async () => {
    const closed = await aTableWithACase()
    await expect(says('case', closed.theCase.id)).rejects.toThrow(NotFound)
    await expect(readToReport(ans, 'case', closed.theCase.id)).rejects.toThrow(NotFound)
  })

  test('Security: nothing that is kept tells who or from where', async () => {
    await says('case', table.theCase.id)
    const report = await db.selectFrom('reports').selectAll().where('caseId', '=', table.theCase.id).execute()
    const limits = await db.selectFrom('rateLimits').selectAll().execute()
    expect(report).toMatchObject([{ reporter: null }])
    expect(JSON.stringify([report, limits])).not.toContain(from)
  })

  const home = `2001:db8:${randomUUID().slice(0, 4)}`
  test.each([
    ['one address', () => from],
    ['the many addresses of one connection', (turn: number) => `${home}:2::${turn}`],
  ])('no more than a few texts in a day from one place: %s', async (_, place) => {
    for (let turn = 1; turn <= 5; turn += 1) {
      from = place(turn)
      await says('post', (await aPost(table.reader, under(table.uncertainties[0]))).id)
    }
    from = place(6)
    const stop = await says('case', table.theCase.id).catch((error) => error.seconds)
    expect(stop).toBeGreaterThan(20 * 60 * 60)
    expect((await reads()()).id).toBe(table.theCase.id)
    from = `${home}:3::1`
    expect(await says('case', table.theCase.id)).toBe('hidden')
  })

  test('what came to nothing costs no try', async () => {
    for (let turn = 1; turn <= 6; turn += 1) await expect(says('case', randomUUID())).rejects.toThrow(NotFound)
    expect(await says('case', table.theCase.id)).toBe('hidden')
  })
})

describe('a host has looked and shown it', () => {
  beforeEach(async () => {
    const { id } = await reported(table.reader, 'case', table.theCase.id)
    await showReported(await as(table.host), id, { reason })
    await mailsSent()
  })

  test('whoever is not known does not hide it a second time; the hosts hear what she says', async () => {
    expect(await readToReport(ans, 'case', table.theCase.id)).toMatchObject({ tells: true })
    // Nor does asking for words cost her a try.
    for (let turn = 1; turn <= 6; turn += 1) await expect(says('case', table.theCase.id)).rejects.toThrow(Invalid)
    const before = (await mailsSent()).length
    expect(await says('case', table.theCase.id, 'de kade')).toBe('told')
    expect((await reads()()).id).toBe(table.theCase.id)
    expect(await listReports(await as(table.host))).toMatchObject([{ hides: false, mayDecide: true }])
    const mails = (await mailsSent()).slice(before)
    expect(addressedTo(mails, table.host).map(({ text }) => text)).toEqual([expect.stringContaining('niet verborgen')])
    expect(addressedTo(mails, table.bringer)).toEqual([])
  })

  test('and lets it stay again: nothing changed, and its author is not troubled', async () => {
    await says('case', table.theCase.id, 'de kade')
    const [told] = await listReports(await as(table.host))
    const before = (await mailsSent()).length
    await showReported(await as(table.host), told?.id ?? '', { reason })
    expect(await listReports(await as(table.host))).toEqual([])
    expect((await mailsSent()).slice(before)).toEqual([])
    expect((await reads()()).id).toBe(table.theCase.id)
  })

  test('a member who says it too hides it; it is one report', async () => {
    await says('case', table.theCase.id, 'de kade')
    await expect(reported(table.reader, 'case', table.theCase.id, 'weer')).rejects.toThrow(Conflict)
    await reported(table.stranger, 'case', table.theCase.id, 'de straat')
    await expect(reads()()).rejects.toThrow(HeldBack)
    const waiting = await listReports(await as(table.host))
    expect(waiting).toMatchObject([{ hides: true }])
    expect((await readReport(await as(table.host), waiting[0]?.id ?? '')).words).toEqual(['de kade', 'de straat'])
  })
})

test('a work session, in which people have a seat, stays; the hosts hear it', async () => {
  const session = await aSession(table.host, table.circle)
  expect(await says('session', session.id, 'de titel')).toBe('told')
  expect((await readSession(ans, session.id)).id).toBe(session.id)
  // Who planned it finds it in the queue, and may take words out; another host decides.
  const [told] = await listReports(await as(table.host))
  expect(told).toMatchObject({ kind: 'session', hides: false, mayDecide: false })
  expect(await readReport(await as(table.host), told?.id ?? '')).toMatchObject({ isAuthor: true, words: ['de titel'] })
})
