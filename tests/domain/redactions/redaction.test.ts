import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { placesOfCase, placesOfSession } from '#app/domain/redactions/places.ts'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { Redaction } from '#app/domain/redactions/redaction-forms.server.ts'
import { redactReported } from '#app/domain/reports/report-actions.server.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { Forbidden, Invalid } from '#app/errors.ts'
import { signIn } from '#app/http/session.server.ts'
import { loader as front } from '#app/routes/_index.tsx'
import { loader as agenda } from '#app/routes/agenda.tsx'
import { loader as cases } from '#app/routes/cases._index.tsx'
import { loader as casePage } from '#app/routes/cases.$caseId._index.tsx'
import { loader as draftPage } from '#app/routes/cases.$caseId.draft.tsx'
import { loader as approvalPage } from '#app/routes/cases.$caseId.harvest.approval.tsx'
import { loader as insights } from '#app/routes/insights._index.tsx'
import { loader as insightPage } from '#app/routes/insights.$insightId._index.tsx'
import { loader as reportPage } from '#app/routes/reports.$reportId._index.tsx'
import { loader as searchPage } from '#app/routes/search.tsx'
import { loader as sessionPage } from '#app/routes/sessions.$sessionId._index.tsx'
import { loader as uncertaintyPage } from '#app/routes/uncertainties.$uncertaintyId._index.tsx'
import { db } from '#db/connection.server.ts'
import { reindex } from '#search/reindex.ts'
import { as } from '#tests/support/cast.ts'
import { aDraft, anOpenCase, handIn } from '#tests/support/cast-cases.ts'
import { aPost, aTableWithACase, twoLines, under } from '#tests/support/cast-learning.ts'
import { aProgramme, aRow } from '#tests/support/cast-programme.ts'
import { anInsightOf, reported } from '#tests/support/cast-reports.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { columnsOfText, columnsWithoutFreeText } from '#tests/support/columns.ts'
import { mailsSent } from '#tests/support/outbox.ts'
import { visit } from '#tests/support/visit.ts'

let canary = ''
let gone: { words: string; instead: string }[] = []
let table: Awaited<ReturnType<typeof aTableWithACase>>
let insight: Awaited<ReturnType<typeof anInsightOf>>
let postId: string

/** A case with the same word wherever people can write one. */
beforeEach(async () => {
  canary = `Zilver${randomUUID().replace(/[^a-f]/g, '')}`
  gone = [{ words: canary, instead: 'een kade' }]
  table = await aTableWithACase({
    reach: 'everyone',
    title: `Het huis aan ${canary}`,
    happening: `Aan ${canary.toUpperCase()} woont iemand.\n\n- bij *${canary.slice(0, 6)}*${canary.slice(6)}\n- ${canary}s buren`,
    uncertainties: [`Helpt ${canary}?`],
    themes: [canary.toLowerCase()],
  })
  insight = await anInsightOf(table, {
    ...twoLines,
    seen1: `Het gaat om ${canary}.`,
    thought1: canary,
    holdsWhen1: canary,
  })
  postId = (await aPost(table.reader, under(table.uncertainties[0]), `Ken je ${canary}?`)).id
  await aPost(table.stranger, { kind: 'insight', id: insight.id }, `Bij ${canary} ook.`, 'experience')
  const words = {
    texts: JSON.stringify({ title: canary }),
    note: canary,
    caseId: table.theCase.id,
    createdAt: new Date(),
  }
  await db.insertInto('caseSuggestions').values(words).execute()
  await db.updateTable('tryOuts').set({ told: canary, step: canary }).where('caseId', '=', table.theCase.id).execute()
  await db.updateTable('harvests').set({ firstStep: canary }).where('caseId', '=', table.theCase.id).execute()
})

/** Every table of the program and of its queue that holds the word, however it is written. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db)
  const holding: string[] = []
  for (const { schema, name } of rows) {
    const { rows: hits } = await sql`
      select from ${sql.table(`${schema}.${name}`)} as t
      where translate(t::text, '*', '') ilike ${`%${word}%`} limit 1`.execute(db)
    if (hits.length > 0) holding.push(name)
  }
  return holding.sort()
}

async function pagesOf(person: { id: string } | undefined, reportId: string): Promise<string> {
  const cookie = person ? ((await signIn(person.id)).split(';')[0] ?? '') : ''
  const ids = { caseId: table.theCase.id, uncertaintyId: table.uncertainties[0]?.id ?? '', insightId: insight.id }
  const params = { ...ids, sessionId: insight.session.id, reportId }
  const all = [front, agenda, cases, casePage, draftPage, approvalPage, uncertaintyPage, insightPage, insights]
  const answers = []
  for (const page of [...all, sessionPage, reportPage])
    answers.push((await visit(page, '/', undefined, { cookie, params })).body)
  const found = (await visit(searchPage, '/search?q=kade', undefined, { cookie })).body as { things?: unknown }
  return JSON.stringify([answers, found?.things])
}

describe('a host takes a word out', () => {
  test('and it is in no table, no letter that still leaves, and on no page of anyone', async () => {
    await reindex(db)
    const everywhere = [
      'caseDrafts',
      'cases',
      'harvests',
      'insights',
      'posts',
      'searchWords',
      'tryOuts',
      'uncertainties',
    ]
    expect(await tablesWith(canary)).toEqual(expect.arrayContaining(everywhere))
    const { id } = await reported(table.reader, 'case', table.theCase.id, `Ik ken ${canary}`)
    await redactReported(await as(table.host), id, {
      reason: `Dank je. ${canary} is hier de enige.`,
      replacements: gone,
    })

    expect(await tablesWith(canary)).toEqual([])
    const mails = await mailsSent()
    expect(mails.length).toBeGreaterThan(2)
    for (const { subject, text, html } of mails) {
      expect(`${subject} ${text} ${html}`).not.toMatch(/zilver/i)
    }
    for (const person of [table.bringer, table.host, table.reader, table.stranger, undefined]) {
      const pages = await pagesOf(person, id)
      expect(pages.replaceAll('*', '')).not.toMatch(/zilver/i)
    }
    // After the queue has been worked off, too: nothing that follows later brings it back.
    expect(await tablesWith(canary)).toEqual([])
  })

  test('and what stands there instead reads well, in text and HTML alike', async () => {
    const { id } = await reported(table.reader, 'case', table.theCase.id)
    await redactReported(await as(table.host), id, { reason: 'Dank je.', replacements: gone })
    const { html, title } = await readCase(await as(table.stranger), table.theCase.id)
    expect(title).toBe('Het huis aan een kade')
    expect(html.happening).toMatch(/^<p>Aan een kade woont iemand.<\/p><ul>.*<li>een kade buren<\/li><\/ul>$/)
  })

  test('of which nothing is found, and it is told', async () => {
    const { id } = await reported(table.reader, 'case', table.theCase.id)
    const nothing = { reason: 'Dank je.', replacements: [{ words: 'Blauwe reiger', instead: '' }] }
    await expect(redactReported(await as(table.host), id, nothing)).rejects.toThrow(Invalid)
    const pointing = { reason: 'Dank je.', replacements: [{ words: canary, instead: 'bel 06-12345678' }] }
    await expect(redactReported(await as(table.host), id, pointing)).rejects.toThrow(Invalid)
    const kept = await db.selectFrom('reports').select('decision').where('id', '=', id).executeTakeFirstOrThrow()
    expect(kept.decision).toBeNull()
    expect(await tablesWith(canary)).toContain('caseDrafts')
  })
})

describe('who wrote it', () => {
  test('takes a word out of a case and all that hangs under it', async () => {
    await redactOwn(await as(table.bringer), 'case', table.theCase.id, { replacements: gone })
    expect(await tablesWith(canary)).toEqual([])
  })

  test('takes the reasons along that were given for words that are gone', async () => {
    const { id } = await aDraft(table.bringer, table.circle, { happening: `Bel 06 12 34 56 78 in ${canary}.` })
    await handIn(table.bringer, id)
    await releaseCase(await as(table.host), id)
    const reasons = () => db.selectFrom('leftStanding').select('label').where('caseId', '=', id).execute()
    expect(await reasons()).toEqual([{ label: 'PHONE' }])
    await redactOwn(await as(table.bringer), 'case', id, { replacements: [{ words: '06 12 34 56 78', instead: '' }] })
    expect(await reasons()).toEqual([])
  })

  test('takes a name out however it is written, also from the words that search knows', async () => {
    const [first, last] = [canary, canary.replace('Zilver', 'Goud')]
    const happening = `*${first}-${last}* zei het. ${first}${last} ook, en ${last}, *${first}*, en *${first}* ${last}.`
    const { id } = await anOpenCase(table.bringer, table.circle, table.host, { happening })
    await reindex(db)
    expect(await tablesWith(last)).toContain('searchWords')
    const replacements = [{ words: `${first} ${last}`, instead: '' }]
    await redactOwn(await as(table.bringer), 'case', id, { replacements })
    expect(await tablesWith(last)).toEqual([])
    const { html } = await readCase(await as(table.bringer), id)
    expect(html.happening).toBe('<p><em>[…]</em> zei het. […] ook, en <em>[…]</em>, en <em>[…]</em>.</p>')
  })

  test('takes a word out of a post, and leaves what others wrote', async () => {
    await redactOwn(await as(table.reader), 'post', postId, { replacements: gone })
    const { posts } = await readThread(await as(table.stranger), under(table.uncertainties[0]))
    expect(posts.map(({ html }) => html)).toEqual(['<p>Ken je een kade?</p>'])
    expect((await readCase(await as(table.stranger), table.theCase.id)).title).toContain(canary)
  })

  test('is the only one who can without a report', async () => {
    for (const person of [table.reader, table.stranger, table.host])
      await expect(redactOwn(await as(person), 'case', table.theCase.id, { replacements: gone })).rejects.toThrow(
        Forbidden,
      )
    await expect(redactOwn(await as(table.bringer), 'post', postId, { replacements: gone })).rejects.toThrow(Forbidden)
  })

  test('takes a word out of a session they planned', async () => {
    const session = await aSession(table.host, table.circle, {
      title: `Avond in ${canary}`,
      introduction: `Kom naar *${canary}*.`,
    })
    await aProgramme(table.host, session, [aRow(canary, { people: canary })])
    await redactOwn(await as(table.host), 'session', session.id, { replacements: gone })
    for (const name of ['sessions', 'programmeRows']) expect(await tablesWith(canary)).not.toContain(name)
  })
})

test('a letter or two is not enough to take out', () => {
  expect(Redaction.safeParse({ words1: 'e' }).success).toBe(false)
  expect(Redaction.safeParse({ words1: '' }).success).toBe(false)
  expect(Redaction.parse({ words1: 'Jo', instead1: '' }).replacements).toEqual([{ words: 'Jo', instead: '' }])
})

// A new column with words of people has to be thought of here: where it is listed, a redaction reaches it.
test('every column in which people write is one that a redaction reaches', async () => {
  const reached = [...placesOfCase, ...placesOfSession].flatMap(({ table, rich, lines, lists, record, html }) =>
    [...(rich ?? []), ...(lines ?? []), ...(lists ?? []), record, html?.column].map((column) => `${table}.${column}`),
  )
  // Who people are, and what their circle is called: told on purpose, and changed on their own pages.
  const named = /^(members|organisations|networks|circles|invitations|seatInvitations|guests)\.|^sessions\.onlineLink$/
  // Made anew from the texts it finds; what people searched for, and what hosts call it, goes as a whole. What a member
  // keeps of that for themselves nobody else reads, and no text of a case is copied into it.
  const search = /^(search(Documents|Words)|savedSearches|unansweredSearches|synonyms)\./
  expect(
    (await columnsOfText()).filter(
      (column) =>
        ![...reached, ...columnsWithoutFreeText].includes(column) && !named.test(column) && !search.test(column),
    ),
  ).toEqual([])
})
