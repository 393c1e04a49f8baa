import '#tests/support/outbox.ts'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { readLedger } from '#app/adapters/ledger.server.ts'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { redactReported, showReported } from '#app/domain/reports/report-actions.server.ts'
import { listReports } from '#app/domain/reports/report-queries.server.ts'
import { takeBackAgain } from '#app/domain/restoring/take-back-again.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { copyTakenBack } from '#app/domain/taken-back/taken-back.server.ts'
import { withdrawPost } from '#app/domain/threads/post-actions.server.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { HeldBack, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aBackup } from '#tests/support/backup.ts'
import { as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { asking, delivered } from '#tests/support/cast-search.ts'
import { mailsSent } from '#tests/support/outbox.ts'

// Last night's backup is put back after a disk has failed. What people took back today stays taken back (A14, L19, D07).

const name = 'Zilvermeeuw de Wilde'
const ledger = join(process.env.DENKTAFEL_STATE ?? '', 'taken-back.jsonl')
let table: Awaited<ReturnType<typeof aTableWithACase>>
let putBack: () => Promise<void>

/** Everything of yesterday is there when the story begins. */
async function yesterday(prepare: () => Promise<unknown> = async () => {}) {
  table = await aTableWithACase({
    reach: 'everyone',
    title: `Het huis van ${name}`,
    happening: `Bij *Zilver*meeuw\n\n> de WILDE’s zoon doet niemand open. Zilvermeeuw zegt niets.`,
    uncertainties: [`Helpt ${name}?`],
    themes: [name],
  })
  await prepare()
  await delivered(table.theCase.id)
  await mailsSent()
  putBack = await aBackup()
  // As on a machine where the database is elsewhere: there is no folder yet.
  rmSync(dirname(ledger), { recursive: true, force: true })
}

/** At once, before any job has run: the backup is put back, and the product starts. */
async function restore() {
  await putBack()
  const again = await takeBackAgain(systemContext())
  await copyTakenBack(systemContext())
  return again
}

beforeEach(async () => {
  rmSync(ledger, { force: true })
  await db.deleteFrom('takenBack').execute()
})

/** Every table that holds these words, marks or not. */
async function tablesWith(words: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema = 'public'`.execute(db)
  const holding: string[] = []
  for (const { name } of rows) {
    const found = await sql`select from ${sql.table(name)} as t
      where regexp_replace(t::text, '[*>\\s\\\\n]+', ' ', 'g') ilike ${`%${words}%`} limit 1`.execute(db)
    if (found.rows.length > 0) holding.push(name)
  }
  return holding
}

describe('words that were taken out', () => {
  test('of a case, in whatever way they were written, are in no table and in no search', async () => {
    await yesterday()
    const words = { replacements: [{ words: name, instead: 'een bewoner' }] }
    await redactOwn(await as(table.bringer), 'case', table.theCase.id, words)
    expect(await restore()).toBe(1)
    for (const part of ['Wilde', 'meeuw de']) expect(await tablesWith(part)).toEqual([])
    const { title, html } = await readCase(await as(table.stranger), table.theCase.id)
    expect(title).toBe('Het huis van […]')
    // One word of the name alone was not taken out, and stays.
    expect(html.happening).toContain('Zilvermeeuw zegt niets')
    const { things } = await findThings(await as(table.stranger), asking('q=Wilde'))
    expect(things).toEqual([])
  })

  test('by a host after a report stay out, and the text is not left hidden for ever', async () => {
    await yesterday()
    const { id } = await reported(table.reader, 'case', table.theCase.id)
    const replacements = [{ words: 'Wilde', instead: '' }]
    await redactReported(await as(table.host), id, { reason: 'Dank je.', replacements })
    expect(await restore()).toBe(3)
    expect(readLedger().map(({ act }) => act)).toEqual(['hidden', 'redacted', 'shown'])
    expect(await tablesWith('Wilde')).toEqual([])
    expect((await readCase(await as(table.stranger), table.theCase.id)).title).toBe('Het huis van Zilvermeeuw de […]')
  })

  test('of one contribution stay out of it, and stand where others wrote them', async () => {
    let post = { id: '' }
    await yesterday(async () => {
      post = await aPost(table.reader, under(table.uncertainties[0]), 'Ken je Wilde Roos ook?')
    })
    await redactOwn(await as(table.reader), 'post', post.id, { replacements: [{ words: 'wilde roos', instead: '' }] })
    await restore()
    const { posts } = await readThread(await as(table.stranger), under(table.uncertainties[0]))
    expect(posts.map(({ html }) => html)).toEqual(['<p>Ken je […] ook?</p>'])
    expect(await tablesWith('de Wilde')).not.toEqual([])
  })

  test('are not in what is kept outside the database, nor is who took them out', async () => {
    await yesterday()
    const words = { replacements: [{ words: name, instead: 'een bewoner' }] }
    await redactOwn(await as(table.bringer), 'case', table.theCase.id, words)
    await mailsSent()
    const kept = readFileSync(ledger, 'utf8') + JSON.stringify(await db.selectFrom('takenBack').selectAll().execute())
    expect(kept).toContain(table.theCase.id)
    expect(kept).not.toMatch(/Zilver|Wilde|bewoner|T\d\d:/i)
    for (const secret of [table.bringer.id, table.bringer.name]) expect(kept).not.toContain(secret)
  })

  test('with another secret could not be found, and nobody is let in', async () => {
    await yesterday()
    await redactOwn(await as(table.bringer), 'case', table.theCase.id, {
      replacements: [{ words: name, instead: '' }],
    })
    await mailsSent()
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace(/(k\.[\w-]+) [\w-]+/, '$1 another1'))
    await putBack()
    await expect(takeBackAgain(systemContext())).rejects.toMatchObject({
      explain: expect.stringContaining('SECRET_KEY'),
    })
  })
})

test('a case and a contribution that were withdrawn stay withdrawn', async () => {
  let [other, post] = [{ id: '' }, { id: '' }]
  await yesterday(async () => {
    other = await anOpenCase(table.bringer, table.circle, table.host, { title: 'Een tweede deur', reach: 'everyone' })
    post = await aPost(table.reader, under(table.uncertainties[0]), 'Wie is dat?')
  })
  await withdrawCase(await as(table.bringer), other.id)
  await withdrawPost(await as(table.reader), post.id)
  expect(await restore()).toBe(2)
  await expect(readCase(await as(table.host), other.id)).rejects.toThrow(NotFound)
  expect(await tablesWith('tweede deur')).toEqual([])
  expect((await readThread(await as(table.host), under(table.uncertainties[0]))).posts).toEqual([])
})

test('a text that was hidden is hidden, and waits for a host, until one has shown it again', async () => {
  await yesterday()
  const { id } = await reported(table.reader, 'case', table.theCase.id, 'de naam')
  expect(await restore()).toBe(1)
  await expect(readCase(await as(table.stranger), table.theCase.id)).rejects.toThrow(HeldBack)
  const waiting = await listReports(await as(table.host))
  expect(waiting).toHaveLength(1)
  const [report] = await db.selectFrom('reports').selectAll().where('caseId', '=', table.theCase.id).execute()
  expect(report).toMatchObject({ words: '', reporter: null })
  expect(report?.id).not.toBe(id)
  await showReported(await as(table.host), report?.id ?? '', { reason: 'Dank je.' })
  expect((await readCase(await as(table.stranger), table.theCase.id)).id).toBe(table.theCase.id)
  await restore()
  expect((await readCase(await as(table.stranger), table.theCase.id)).id).toBe(table.theCase.id)
})

test('on other days nothing happens, twice does no harm, and a line that was broken off is written again', async () => {
  await yesterday()
  await withdrawCase(await as(table.bringer), table.theCase.id)
  await mailsSent()
  expect(await takeBackAgain(systemContext())).toBe(0)
  const lines = () => readFileSync(ledger, 'utf8').split('\n').filter(Boolean)
  expect(lines()).toHaveLength(1)
  const [line = ''] = lines()
  writeFileSync(ledger, `\n${line.slice(0, 40)}`)
  await copyTakenBack(systemContext())
  expect(lines().at(-1)).toBe(line)
  appendFileSync(ledger, '\nnot a line\n')
  expect(await restore()).toBe(1)
  expect(await restore()).toBeGreaterThanOrEqual(1)
  await expect(readCase(await as(table.host), table.theCase.id)).rejects.toThrow(NotFound)
})
