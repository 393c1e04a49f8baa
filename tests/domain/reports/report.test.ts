import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { listCases, readCase } from '#app/domain/cases/case-queries.server.ts'
import { readCircle } from '#app/domain/circles/circle-queries.server.ts'
import { readFrontPage } from '#app/domain/home/front-page.server.ts'
import { listInsights, readInsight } from '#app/domain/insights/insight-queries.server.ts'
import { redactReported, reportText, showReported } from '#app/domain/reports/report-actions.server.ts'
import { listReports, readReport } from '#app/domain/reports/report-queries.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { listComing } from '#app/domain/sessions/session-lists.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { readUncertainty } from '#app/domain/uncertainties/uncertainty-queries.server.ts'
import { Forbidden, HeldBack, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { anInsightOf, reported } from '#tests/support/cast-reports.ts'
import { asking, delivered } from '#tests/support/cast-search.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'

const passerBy = { viewer: visitor, db, now: new Date() }
const reason = 'Dank je. Het dorp maakte iemand herkenbaar.'
/** A word of its own for each story, of letters alone. */
const aWord = () => `Vlinder${randomUUID().replace(/[^a-f]/g, '')}`
let secret = aWord()
let table: Awaited<ReturnType<typeof aTableWithACase>>

beforeEach(async () => {
  secret = aWord()
  table = await aTableWithACase({
    reach: 'everyone',
    title: `De deur van ${secret}`,
    happening: `Bij de ${secret} doet iemand niet open.`,
    uncertainties: [`Helpt ${secret}?`],
    themes: [secret.toLowerCase()],
  })
  await delivered(table.theCase.id)
})

/** Everything a reader might come across. */
async function seenBy(person: { id: string } | undefined): Promise<string> {
  const ctx = person ? await as(person) : passerBy
  const { things, facets } = await findThings(ctx, asking(`q=${secret}`))
  const { uncertainties, nextSession } = await readFrontPage(ctx)
  return JSON.stringify([await listCases(ctx), await listInsights(ctx), uncertainties, nextSession, things, facets])
}

const hasWords = (seen: string) => new RegExp(secret, 'i').test(seen)

describe('a reader recognises someone in a case', () => {
  test('and from that moment nobody reads it but its author and the hosts', async () => {
    expect(hasWords(await seenBy(undefined))).toBe(true)
    await reported(table.reader, 'case', table.theCase.id)

    for (const person of [table.reader, table.stranger, undefined]) {
      const ctx = person ? await as(person) : passerBy
      await expect(readCase(ctx, table.theCase.id)).rejects.toThrow(HeldBack)
      const [first] = table.uncertainties
      await expect(readUncertainty(ctx, first?.id ?? '')).rejects.toThrow(HeldBack)
      await expect(readThread(ctx, under(first))).rejects.toThrow(NotFound)
      expect(hasWords(await seenBy(person))).toBe(false)
    }
    for (const person of [table.bringer, table.host])
      expect((await readCase(await as(person), table.theCase.id)).title).toContain(secret)
  })

  test('by an uncertainty of it, just as well', async () => {
    await reportText(await as(table.reader), {
      kind: 'uncertainty',
      id: table.uncertainties[0]?.id ?? '',
      words: '',
      from: 'hier',
    })
    await expect(readCase(await as(table.stranger), table.theCase.id)).rejects.toThrow(HeldBack)
  })

  test('what was learned of it is still read, without a word of the case', async () => {
    const insight = await anInsightOf(table)
    await reported(table.reader, 'case', table.theCase.id)
    const read = await readInsight(await as(table.stranger), insight.id)
    expect(read.seen).toContain('openen')
    expect(JSON.stringify(read)).not.toMatch(new RegExp(secret, 'i'))
    expect(hasWords(await seenBy(table.stranger))).toBe(false)
  })

  test('and who guesses its theme is told nothing by a list that is narrowed to it', async () => {
    await anInsightOf(table)
    await delivered(table.theCase.id)
    const theme = secret.toLowerCase()
    const guess = async (person: { id: string }) => {
      const ctx = await as(person)
      const { things } = await findThings(ctx, asking(`theme=${theme}`))
      return [(await listInsights(ctx, { theme })).insights, (await listCases(ctx, { theme })).cases, things].map(
        ({ length }) => length,
      )
    }
    expect(await guess(table.stranger)).toEqual([2, 1, 4])
    await reported(table.reader, 'case', table.theCase.id)
    expect(await guess(table.stranger)).toEqual([0, 0, 0])
  })

  test('and its circle does not say of what was learned that it was learned there', async () => {
    await anInsightOf(table)
    const told = async (person: { id: string }) =>
      (await readCircle(await as(person), table.circle.id)).insights.map(({ seen }) => seen)
    const before = await told(table.stranger)
    expect(before).toHaveLength(2)
    await reported(table.reader, 'case', table.theCase.id)
    expect(await told(table.stranger)).toEqual([])
    expect(await told(table.host)).toEqual(before)
  })

  test('whoever could not read it before is told nothing', async () => {
    const closed = await aTableWithACase()
    await reported(closed.reader, 'case', closed.theCase.id)
    const answer = await readCase(await as(closed.stranger), closed.theCase.id).catch((error: unknown) => error)
    expect(answer).toBeInstanceOf(NotFound)
    expect(answer).not.toBeInstanceOf(HeldBack)
  })

  test('no action of the author or a host opens it before a host has decided', async () => {
    const held = db
      .updateTable('cases')
      .set({ audience: ['everyone'] })
      .where('id', '=', table.theCase.id)
    await reported(table.reader, 'case', table.theCase.id)
    await expect(held.execute()).rejects.toThrow('casesHeldBackAreForAuthorAndHosts')
  })

  test('nothing that is kept says who it was', async () => {
    const { id, reporter } = await reported(table.reader, 'case', table.theCase.id, 'het dorp')
    expect(reporter).not.toContain(table.reader.id)
    const events = await db
      .selectFrom('events')
      .selectAll()
      .where('subjectId', 'in', [id, table.theCase.id])
      .where('name', 'in', ['report.made', 'text.held'])
      .execute()
    expect(events).toHaveLength(2)
    for (const { actorId, occurredAt } of events) {
      expect(actorId).toBeNull()
      expect(occurredAt.toISOString()).toMatch(/T2[23]:00:00|T00:00:00/)
    }
    const told = JSON.stringify([
      await readReport(await as(table.bringer), id),
      await readReport(await as(table.host), id),
    ])
    for (const name of [table.reader.id, 'Bram', 'Samira', table.bringer.id]) expect(told).not.toContain(name)
  })
})

describe('what is recognisable', () => {
  test('is read by the host who decides and by the author, and erased with the decision', async () => {
    const { id } = await reported(table.reader, 'case', table.theCase.id, 'het dorp')
    expect((await readReport(await as(table.host), id)).words).toEqual(['het dorp'])
    expect((await readReport(await as(table.bringer), id)).words).toEqual(['het dorp'])
    for (const person of [table.reader, table.stranger])
      await expect(readReport(await as(person), id)).rejects.toThrow(NotFound)
    await expect(readReport(passerBy, id)).rejects.toThrow(Forbidden)

    await showReported(await as(table.host), id, { reason })
    const kept = await db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(JSON.stringify(kept)).not.toContain('het dorp')
    expect(await readReport(await as(table.bringer), id)).toMatchObject({ decision: 'shown', reason, isAuthor: true })
  })
})

describe('a host', () => {
  test('shows it again, and everybody reads it as before', async () => {
    const before = await seenBy(table.stranger)
    const { id } = await reported(table.reader, 'case', table.theCase.id)
    expect(await listReports(await as(table.host))).toMatchObject([{ id, mayDecide: true, days: 0, late: false }])
    await showReported(await as(table.host), id, { reason })
    expect(await seenBy(table.stranger)).toBe(before)
    expect(await listReports(await as(table.host))).toEqual([])
    await expect(showReported(await as(table.host), id, { reason })).rejects.toThrow('reports.gone')
  })

  test('takes words out, and what is shown again no longer has them', async () => {
    const { id } = await reported(table.reader, 'case', table.theCase.id, secret)
    const replacements = [{ words: secret, instead: 'een buurthuis' }]
    await redactReported(await as(table.host), id, { reason, replacements })
    expect((await readCase(await as(table.stranger), table.theCase.id)).title).toBe('De deur van een buurthuis')
    expect(hasWords(await seenBy(table.stranger))).toBe(false)
  })

  test('who wrote it does not decide on it', async () => {
    const { id } = await reported(table.host, 'post', (await aPost(table.reader, under(table.uncertainties[0]))).id)
    await showReported(await as(table.host), id, { reason })
    const own = await aPost(table.host, under(table.uncertainties[0]))
    const report = await reported(table.reader, 'post', own.id)
    expect(await listReports(await as(table.host))).toMatchObject([{ id: report.id, mayDecide: false }])
    await expect(showReported(await as(table.host), report.id, { reason })).rejects.toThrow(Forbidden)
  })

  test('of another circle has no say', async () => {
    const elsewhere = await aTableWithACase()
    const { id } = await reported(table.reader, 'case', table.theCase.id)
    await expect(showReported(await as(elsewhere.host), id, { reason })).rejects.toThrow(NotFound)
    expect(await listReports(await as(elsewhere.host))).toEqual([])
  })
})

describe('hiding is not for teasing', () => {
  test('the same reader cannot hide a text twice, another only by saying what is recognisable', async () => {
    const { id } = await reported(table.reader, 'case', table.theCase.id)
    await showReported(await as(table.host), id, { reason })
    await expect(reported(table.reader, 'case', table.theCase.id, 'weer')).rejects.toThrow('reports.decided-already')
    await expect(reported(table.stranger, 'case', table.theCase.id)).rejects.toThrow('words')
    await reported(table.stranger, 'case', table.theCase.id, 'de straat')
    await expect(readCase(await as(table.reader), table.theCase.id)).rejects.toThrow(HeldBack)
  })

  test('nobody hides more than a few texts in a quarter of an hour', async () => {
    for (let turn = 1; turn <= 5; turn += 1)
      await reported(table.stranger, 'post', (await aPost(table.reader, under(table.uncertainties[0]))).id)
    await expect(reported(table.stranger, 'case', table.theCase.id)).rejects.toThrow('wait')
  })

  test('an author does not report their own text; who cannot read it, neither', async () => {
    await expect(reported(table.bringer, 'case', table.theCase.id)).rejects.toThrow(Forbidden)
    const closed = await aTableWithACase()
    await expect(reported(closed.stranger, 'case', closed.theCase.id)).rejects.toThrow(NotFound)
  })

  test('said by two at once, it is one report', async () => {
    await Promise.all(
      [table.reader, table.stranger].map(async (person) => {
        const report = { kind: 'case' as const, id: table.theCase.id, words: '', from: '' }
        await reportText(await as(person), report).catch((error: unknown) => expect(error).toBeInstanceOf(NotFound))
      }),
    )
    expect(await listReports(await as(table.host))).toHaveLength(1)
  })
})

test('a contribution to a thread is withheld, and the talk around it goes on', async () => {
  const [first] = table.uncertainties
  const { id } = await aPost(table.reader, under(first), `Wat is een ${secret} voor hem?`)
  await aPost(table.stranger, under(first), 'En wie nog meer?')
  await delivered(id)
  await reported(table.stranger, 'post', id)

  const bodies = async (person: { id: string }) =>
    (await readThread(await as(person), under(first))).posts.map(({ html, heldBack }) => [html, heldBack])
  expect(await bodies(table.stranger)).toEqual([
    ['', true],
    ['<p>En wie nog meer?</p>', false],
  ])
  expect(await bodies(table.reader)).toContainEqual([`<p>Wat is een ${secret} voor hem?</p>`, true])
  expect(await bodies(table.host)).toContainEqual([`<p>Wat is een ${secret} voor hem?</p>`, true])
  const hits = await findThings(await as(table.stranger), asking(`q=${secret}&kind=post`))
  expect(hits.things.map((thing) => thing.id)).not.toContain(id)
})

test('an insight goes out of sight, and comes back for whom it was', async () => {
  const { id } = await anInsightOf(table)
  const read = async (person?: { id: string }) => readInsight(person ? await as(person) : passerBy, id)
  const before = await read(table.stranger)
  const counted = async () =>
    (await listCases(await as(table.stranger))).cases.find((one) => one.id === table.theCase.id)?.insightCount
  expect(await counted()).toBe(2)
  const report = await reported(table.reader, 'insight', id)
  await expect(read(table.stranger)).rejects.toThrow(HeldBack)
  expect(await counted()).toBe(1)
  await expect(read()).rejects.toThrow(HeldBack)
  expect((await read(table.bringer)).id).toBe(id)
  await showReported(await as(table.host), report.id, { reason })
  expect(await read(table.stranger)).toEqual(before)
  expect((await read()).id).toBe(id)
})

test('a work session leaves the agenda until another host has looked; a change of its text does not bring it back', async () => {
  const other = await aMember('Noor')
  await db
    .insertInto('circleMemberships')
    .values({ circleId: table.circle.id, memberId: other.id, role: 'host' })
    .execute()
  const session = await aSession(table.host, table.circle, { title: `Avond over ${secret}` })
  await takesASeat(table.reader, session)
  const report = await reported(table.stranger, 'session', session.id)
  for (const person of [table.reader, table.stranger, undefined]) {
    const ctx = person ? await as(person) : passerBy
    await expect(readSession(ctx, session.id)).rejects.toThrow(HeldBack)
    expect(hasWords(JSON.stringify(await listComing(ctx)))).toBe(false)
  }
  await reviseSession(await as(table.host), session.id, revision())
  await expect(readSession(await as(table.reader), session.id)).rejects.toThrow(HeldBack)
  await expect(showReported(await as(table.host), report.id, { reason })).rejects.toThrow(Forbidden)
  await showReported(await as(other), report.id, { reason })
  expect((await readSession(passerBy, session.id)).id).toBe(session.id)
})

test('who withdraws a case takes what was said of it along', async () => {
  const { withdrawCase } = await import('#app/domain/cases/draft-actions.server.ts')
  await reported(table.reader, 'case', table.theCase.id, 'het dorp')
  await withdrawCase(await as(table.bringer), table.theCase.id)
  expect(await listReports(await as(table.host))).toEqual([])
  expect(await db.selectFrom('reports').select('id').where('caseId', '=', table.theCase.id).execute()).toEqual([])
})
