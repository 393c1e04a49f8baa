import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AudienceKey, Viewer } from '#app/access/viewer.ts'
import type { SearchDocument } from '#search/documents/document.ts'
import { type Chosen, nothingChosen } from '#search/facets.ts'
import { circleIds, documents, markedWords, networkIds } from './search-texts.ts'

// How long a search takes: node --import tsx bench/search.ts [documents …]     (1000 10000 100000; a million takes a while)
// Counts filter, ranking and facets in the database and the way there and back; not the page around it.

const state = mkdtempSync(join(tmpdir(), 'denktafel-bench-'))
chmodSync(state, 0o711) // as root the server runs as another user, who passes through here
process.env.DENKTAFEL_STATE = state
const { db, closeDatabase } = await import('#db/connection.server.ts')
const { migrateToLatest } = await import('#db/migrate.ts')
const { keepDocuments } = await import('#search/keep-documents.server.ts')
const { countWords } = await import('#search/count-words.server.ts')
const { searchEngine } = await import('#search/search.server.ts')
const { sql } = await import('kysely')

const viewerWith = (keys: AudienceKey[]): Viewer => ({ kind: 'visitor', keys })
const circlesOf = (count: number) => circleIds.slice(0, count).map((id): AudienceKey => `circle:${id}`)
const aliases = Array.from(
  { length: 155 },
  (_, i): AudienceKey => `author:${crypto.randomUUID().slice(0, 34)}${i % 10}`,
)
const viewers = {
  'few keys': viewerWith(['everyone', ...circlesOf(3), `network:${networkIds[0]}`]),
  '200 keys': viewerWith([
    'everyone',
    ...circlesOf(40),
    ...networkIds.map((id): AudienceKey => `network:${id}`),
    ...aliases,
  ]),
}
const commonPairs = ['gesprek moeder', 'hulp vertrouwen', 'samen gesprek']
const queries = {
  ...markedWords,
  'two common words': commonPairs,
  'two, in a circle': commonPairs,
  'a question': ['hoe krijg ik een gesprek met de moeder op het schoolplein', 'waarom is vertrouwen zo zeldzaamheid'],
  'half a word': ['zel', 'verl', 'school'],
  'nothing typed': [''],
}

async function fill(from: number, until: number) {
  let batch: SearchDocument[] = []
  let number = 0
  for (const document of documents(until)) {
    if (number++ >= from) batch.push(document)
    if (batch.length === 2_000) {
      await keepDocuments(db, batch)
      batch = []
    }
  }
  await keepDocuments(db, batch)
  await db.connection().execute(async (one) => {
    await sql`set statement_timeout = 0`.execute(one)
    await sql`vacuum analyze "searchDocuments"`.execute(one)
    await sql`reset statement_timeout`.execute(one)
  })
  await countWords(db)
}

/** What the database's process has computed until now, in milliseconds (Linux; in steps of ten). */
async function databaseCpu(): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  const stat = existsSync('/proc/self/stat') ? readFileSync(`/proc/${rows[0]?.pid}/stat`, 'utf8') : ''
  const [user = 0, system = 0] = stat.split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? []
  return (user + system) * 10
}

/** What it takes on the disk, and in the memory of this process with the words it has read. */
async function sizeOfIndex(): Promise<string> {
  const { rows } = await sql<{ table: string; indexes: string; words: string }>`
    select pg_size_pretty(pg_table_size('"searchDocuments"')) as table,
      pg_size_pretty(pg_indexes_size('"searchDocuments"')) as indexes,
      (select count(*) from "searchWords") as words`.execute(db)
  const { table, indexes, words } = rows[0] ?? {}
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  return `documents ${table}, their indexes ${indexes}, ${words} words; this process ${memory} MB`
}

async function measure(viewer: Viewer, words: string[], chosen: Chosen) {
  const times: number[] = []
  const ask = (turn: number) =>
    searchEngine.search(viewer, {
      words: words[turn % words.length] ?? '',
      chosen,
      sort: 'relevance',
      limit: 20,
    })
  for (const turn of words.keys()) await ask(turn)
  const cpuBefore = await databaseCpu()
  for (const began = performance.now(); times.length < 60 && performance.now() - began < 6_000; ) {
    const start = performance.now()
    await ask(times.length)
    times.push(performance.now() - start)
  }
  const cpu = ((await databaseCpu()) - cpuBefore) / times.length
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return [at(0.5), at(0.95), cpu].map((ms) => ms.toFixed(1).padStart(6))
}

await migrateToLatest(db)
const sizes = process.argv.slice(2).map(Number)
let filled = 0
process.on('SIGINT', () => tidyUp().then(() => process.exit(1)))
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const began = performance.now()
  await fill(filled, size)
  console.log(`\n${size} documents, filled in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  filled = size
  console.log(await sizeOfIndex())
  for (const [who, viewer] of Object.entries(viewers)) {
    for (const [what, words] of Object.entries(queries)) {
      const chosen = what === 'two, in a circle' ? { ...nothingChosen, circle: circleIds.slice(0, 1) } : nothingChosen
      const [p50, p95, cpu] = await measure(viewer, words, chosen)
      console.log(`${who}  ${what.padEnd(17)} p50 ${p50}  p95 ${p95} ms   database CPU ${cpu} ms`)
    }
  }
}
await tidyUp()

async function tidyUp() {
  await closeDatabase()
  rmSync(state, { recursive: true, force: true })
}
