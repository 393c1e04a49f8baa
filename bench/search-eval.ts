import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formsOf } from '#search/dutch/words.ts'
import { nothingChosen } from '#search/facets.ts'
import { idOf, indexTexts, viewer } from './search/index-texts.ts'

// What our search finds in texts and for questions of someone else, for a scorer to judge:
// npm run --silent search-eval -- --corpus corpus.jsonl --queries queries.jsonl --engine postgres > run.tsv
// With --engine meilisearch on the server that MEILISEARCH_URL names.
// Odd lines are read as well as they can be: of two with the same id the last, a number as an id, without marks nobody sees.
// Lines of corpus {id, title, body, lang}, of queries {id, text, lang}; out comes queryId, docId, rank, ten for each query.

type Text = { id: string | number; title?: string | null; body?: string | null }
type Question = { id: string | number; text?: string | null }

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    engine: { type: 'string', default: 'postgres' },
  },
})
const engines = ['postgres', 'meilisearch']
if (!values.corpus || !values.queries || !engines.includes(values.engine)) {
  process.stderr.write('search-eval --corpus corpus.jsonl --queries queries.jsonl [--engine postgres|meilisearch]\n')
  process.exit(2)
}
if (values.engine === 'meilisearch' && !process.env.MEILISEARCH_URL) {
  process.stderr.write('search-eval --engine meilisearch: set MEILISEARCH_URL, and MEILISEARCH_KEY\n')
  process.exit(2)
}
// An index of its own, beside that of an installation.
process.env.MEILISEARCH_INDEX = `denktafel-search-eval-${process.pid}`

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T)

// PostgreSQL keeps no zero byte.
const plain = (text?: string | null) => (text ?? '').replaceAll('\0', ' ')

// A database of its own, gone afterwards. As root the server runs as another user, who passes through here.
const state = mkdtempSync(join(tmpdir(), 'denktafel-search-eval-'))
chmodSync(state, 0o711)
process.env.DENKTAFEL_STATE = state
const { db, closeDatabase } = await import('#db/connection.server.ts')
const { migrateToLatest } = await import('#db/migrate.ts')
const { buildIndex } = await import('#search/meilisearch/build.server.ts')
// Without another engine behind it: what one finds is measured, not what is found in the end.
const { engine, forget } = values.engine === 'meilisearch' ? await meilisearch() : await postgres()

async function postgres() {
  const { postgresEngine } = await import('#search/postgres-engine.server.ts')
  return { engine: postgresEngine, forget: async () => {} }
}

async function meilisearch() {
  const { meilisearchEngine } = await import('#search/meilisearch-engine.server.ts')
  const { done, liveIndex, toFeed } = await import('#search/meilisearch/client.server.ts')
  return { engine: meilisearchEngine, forget: () => done(toFeed().deleteIndex(liveIndex)) }
}

try {
  await migrateToLatest(db)
  const texts = new Map(
    linesOf<Text>(values.corpus).map(({ id, title, body }) => [
      String(id),
      { id: String(id), title: plain(title), body: plain(body) },
    ]),
  )
  const names = new Map([...texts.keys()].map((id) => [idOf(id), id]))
  await indexTexts([...texts.values()])
  if (values.engine === 'meilisearch') await buildIndex(db)
  const none = { chosen: nothingChosen, sort: 'relevance', limit: 10 } as const
  for (const { id, text } of linesOf<Question>(values.queries)) {
    const words = plain(text)
    // Without words a search shows the newest, which answers nothing.
    if (formsOf(words).length === 0) continue
    const { hits } = await engine.search(viewer, { ...none, words })
    for (const [at, hit] of hits.entries()) process.stdout.write(`${id}\t${names.get(hit.id)}\t${at + 1}\n`)
  }
} finally {
  await forget()
  await closeDatabase()
  rmSync(state, { recursive: true, force: true })
}
