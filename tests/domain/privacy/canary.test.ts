import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { releaseCase, suggestChanges } from '#app/domain/cases/check-actions.server.ts'
import { readCheck } from '#app/domain/cases/check-queries.server.ts'
import { eraseOriginals } from '#app/domain/cases/original.server.ts'
import { takeSuggestions } from '#app/domain/cases/suggestion-actions.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { rebuildSearch } from '#app/domain/search/rebuild-search.server.ts'
import { signIn } from '#app/http/session.server.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import { loader as home } from '#app/routes/_index.tsx'
import { loader as agenda } from '#app/routes/agenda.tsx'
import { loader as cases } from '#app/routes/cases._index.tsx'
import { loader as theCase } from '#app/routes/cases.$caseId._index.tsx'
import { loader as draft } from '#app/routes/cases.$caseId.draft.tsx'
import { loader as harvest } from '#app/routes/cases.$caseId.harvest._index.tsx'
import { loader as submission } from '#app/routes/cases.$caseId.submission.tsx'
import { loader as suggestions } from '#app/routes/cases.$caseId.suggestions.tsx'
import { loader as checks } from '#app/routes/checks._index.tsx'
import { loader as check } from '#app/routes/checks.$caseId._index.tsx'
import { loader as circle } from '#app/routes/circles.$circleId._index.tsx'
import { loader as insights } from '#app/routes/insights._index.tsx'
import { loader as search } from '#app/routes/search.tsx'
import { loader as session } from '#app/routes/sessions.$sessionId._index.tsx'
import { loader as uncertainty } from '#app/routes/uncertainties.$uncertaintyId._index.tsx'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft, handIn } from '#tests/support/cast-cases.ts'
import { aLifeOf } from '#tests/support/cast-learning.ts'
import { mailsSent } from '#tests/support/outbox.ts'
import { visit } from '#tests/support/visit.ts'

// One name and one number that exist nowhere, followed through the whole life of a case (reliability L20, A14).

const name = 'Kwartelstein'
const number = '06 48 17 93 62'
const canaries = [name, number, number.replaceAll(' ', ''), 'kwartelstein']

const samira = await aMember('Samira')
const jos = await aMember('Jos', { roleTitle: 'kringbegeleider' })
const mo = await aMember('Mo')
const femke = await aMember('Femke')
const outsider = await aMember('Otto')
const ada = await aMember('Ada', { role: 'initiator' })
const noord = await aCircle('Noord', { hosts: [jos, mo], members: [samira, femke] })
const happening = `Mevrouw ${name} belt elke dag. Haar nummer is ${number}.`
const { id } = await aDraft(samira, noord, { happening, reach: 'everyone' })
let sessionId: string = randomUUID()
let uncertaintyId: string = randomUUID()

const printed: string[] = []
beforeAll(() => {
  offerBoth()
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    vi.spyOn(stream, 'write').mockImplementation(((chunk: string, ...rest: []) => {
      printed.push(String(chunk))
      return write(chunk, ...rest)
    }) as typeof stream.write)
  }
})
afterAll(() => vi.restoreAllMocks())

test('while it is written and checked, the words stand in the draft alone', async () => {
  expect(await tablesWithCanary()).toEqual(['caseDrafts'])
  expect(await readersOfCanary()).toEqual(['author'])
  await handIn(samira, id)
  expect(await tablesWithCanary()).toEqual(['caseDrafts'])
  // Both hosts of the circle look; nobody else.
  expect(await readersOfCanary()).toEqual(['author', 'host', 'other host'])
})

test('once the author has taken over other words, nobody gets them back, and no table holds them', async () => {
  const { title, goesWell, runsInto, tried, uncertainties } = await readCheck(await as(jos), id)
  const other = { title, goesWell, runsInto, tried, happening: 'Iemand belt elke dag.', note: 'Dank je.' }
  const questions = { uncertainty1: uncertainties[0] ?? '', uncertainty2: '', uncertainty3: '' }
  await suggestChanges(await as(jos), id, { ...other, ...questions })
  expect(await readersOfCanary()).toEqual(['author'])
  await takeSuggestions(await as(samira), id, ['happening'])
  await handIn(samira, id)
  expect(await readersOfCanary()).toEqual([])
  await releaseCase(await as(jos), id)
  expect(await tablesWithCanary()).toEqual([])
})

test('not in what follows either: posts, harvest, what was told, search, letters and the log', async () => {
  await liveOn()
  await mailsSent()
  await rebuildSearch(systemContext())
  expect(await tablesWithCanary()).toEqual([])
  expect(await readersOfCanary()).toEqual([])
  expect(canariesIn(JSON.stringify(await mailsSent()))).toEqual([])
  expect(canariesIn(printed.join(''))).toEqual([])
})

test('an original that still holds them is its author’s alone, and after the retention period nobody’s', async () => {
  // As in a case whose author wrote on beside what was released.
  await db.updateTable('caseDrafts').set({ tried: happening }).where('caseId', '=', id).execute()
  await rebuildSearch(systemContext())
  expect(await tablesWithCanary()).toEqual(['caseDrafts'])
  expect(await readersOfCanary()).toEqual([])

  await eraseOriginals(systemContext(new Date(Date.now() + 181 * 86_400_000)))
  await mailsSent()
  expect(await tablesWithCanary()).toEqual([])
})

/** Everything that may happen after the release. */
async function liveOn() {
  const roles = { bringer: samira, host: jos, reader: femke, circle: noord, theCase: { id } }
  ;({ uncertaintyId, sessionId } = await aLifeOf(roles))
}

const canariesIn = (text: string) => canaries.filter((canary) => text.includes(canary))

/** Every table of every schema, as text: events, jobs and search documents among them. */
async function tablesWithCanary(): Promise<string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db)
  expect(tables.length).toBeGreaterThan(30)
  const holding: string[] = []
  for (const { schema, name } of tables) {
    const { rows } = await sql<{
      text: string
    }>`select t::text as text from ${sql.table(`${schema}.${name}`)} t`.execute(db)
    if (canariesIn(JSON.stringify(rows)).length > 0) holding.push(name)
  }
  return holding.sort()
}

/** Who gets the words on any page. */
async function readersOfCanary(): Promise<string[]> {
  const roles = {
    author: samira,
    host: jos,
    'other host': mo,
    member: femke,
    outsider,
    initiator: ada,
    guest: undefined,
  }
  const reading: string[] = []
  for (const [role, person] of Object.entries(roles)) {
    const cookie = person ? ((await signIn(person.id)).split(';')[0] ?? '') : ''
    const pages = await Promise.all(
      doors().map(([door, path, params]) => visit(door, path, undefined, { cookie, params })),
    )
    if (canariesIn(JSON.stringify(pages)).length > 0) reading.push(role)
  }
  return reading
}

type Door = [Parameters<typeof visit>[0], string, Record<string, string>]

const doors = (): Door[] => [
  ...[theCase, draft, submission, suggestions, check, harvest].map((door): Door => [door, '/', { caseId: id }]),
  ...[home, cases, checks, insights, agenda].map((door): Door => [door, '/', {}]),
  [circle, '/', { circleId: noord.id }],
  [session, '/', { sessionId }],
  [uncertainty, '/', { uncertaintyId }],
  ...['belt', 'nummer', 'mevrouw'].map((words): Door => [search, `/search?q=${words}`, {}]),
]
