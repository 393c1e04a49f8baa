import { beforeEach, describe, expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { mostSaid } from '#app/domain/reports/report.ts'
import { showReported } from '#app/domain/reports/report-actions.server.ts'
import { listReports, readReport } from '#app/domain/reports/report-queries.server.ts'
import type { TextKind } from '#app/domain/texts/text.ts'
import { Conflict, HeldBack } from '#app/errors.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { reported, saidByVisitor } from '#tests/support/cast-reports.ts'
import { aSession } from '#tests/support/cast-sessions.ts'

// Whoever is thanked is heard: a host reads what each of them said, and not only who came first.

const reason = 'Dank je. Niemand is herkenbaar.'
let table: Awaited<ReturnType<typeof aTableWithACase>>

beforeEach(async () => {
  table = await aTableWithACase({ reach: 'everyone' })
})

/** What the host reads in the one report that waits. */
async function read() {
  const [only, ...others] = await listReports(await as(table.host))
  expect(others).toEqual([])
  return (await readReport(await as(table.host), only?.id ?? '')).words
}

const many = Array.from({ length: mostSaid }, (_, turn) => `woord ${turn}`)

async function looked(kind: TextKind, id: string) {
  const report = await reported(table.reader, kind, id)
  await showReported(await as(table.host), report.id, { reason })
}

describe('hosts were told, and the text stays', () => {
  test('the next visitor is heard as well, of a case and of a session', async () => {
    await looked('case', table.theCase.id)
    for (const words of ['niets', 'de laatste zin']) await saidByVisitor('case', table.theCase.id, words)
    expect(await read()).toEqual(['niets', 'de laatste zin'])

    table = await aTableWithACase()
    const session = await aSession(table.host, table.circle)
    for (const words of ['', 'een', 'twee']) await saidByVisitor('session', session.id, words)
    expect(await read()).toEqual(['een', 'twee'])
  })

  test('a member who hides it takes no words of a visitor away', async () => {
    await looked('case', table.theCase.id)
    await saidByVisitor('case', table.theCase.id, 'de kade')
    await reported(table.stranger, 'case', table.theCase.id, 'de straat')
    expect(await read()).toEqual(['de kade', 'de straat'])
  })

  test('said by many at once, all is heard', async () => {
    const { id } = await aSession(table.host, table.circle)
    const said = many.slice(0, 6)
    await Promise.all(said.map((words) => saidByVisitor('session', id, words)))
    expect((await read()).sort()).toEqual(said)
  })

  test('the same words sent twice stand there once', async () => {
    const { id } = await aSession(table.host, table.circle)
    for (const words of ['een', 'twee', 'een']) await saidByVisitor('session', id, words)
    expect(await read()).toEqual(['een', 'twee'])
  })

  test('where no more fits, nobody is thanked for words that are dropped; a member still hides it', async () => {
    await looked('case', table.theCase.id)
    for (const words of many) await saidByVisitor('case', table.theCase.id, words)
    await expect(saidByVisitor('case', table.theCase.id, 'nog iets')).rejects.toThrow(new Conflict('reports.full'))
    expect(await read()).toEqual(many)
    await reported(table.stranger, 'case', table.theCase.id, 'de straat')
    await expect(readCase(await as(table.reader), table.theCase.id)).rejects.toThrow(HeldBack)
    expect(await read()).toEqual([...many, 'de straat'])
  })
})

describe('a contribution is hidden already', () => {
  test('who says more of it is heard, and has had their say when a host has decided', async () => {
    const post = await aPost(table.reader, under(table.uncertainties[0]), 'Is dat niet die van de hoek?')
    await reported(table.stranger, 'post', post.id, 'de hoek')
    const { id } = await reported(table.bringer, 'post', post.id, 'ook de school')
    expect(await read()).toEqual(['de hoek', 'ook de school'])
    await showReported(await as(table.host), id, { reason })
    for (const person of [table.stranger, table.bringer])
      await expect(reported(person, 'post', post.id, 'weer')).rejects.toThrow('reports.decided-already')
    await reported(await aMember('Wim'), 'post', post.id, 'de winkel')
    expect(await read()).toEqual(['de winkel'])
  })
})
