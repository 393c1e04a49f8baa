import { deepStrictEqual } from 'node:assert'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { nothingChosen } from '#search/facets.ts'
import { idOf, indexTexts, viewer } from './search/index-texts.ts'
import { questions, texts } from './search/own-set.ts'
import { gain, isFoundSoon, type Scored, tableOf, told } from './search/score.ts'
import { off, putSwitches } from './search/switches.ts'

// What our search finds in texts and for questions of our own (search/), with everything and without each technique:
// node --import tsx bench/search-own.ts [--tell KIND]     tells of one kind what was found, and what should have been

const { values } = parseArgs({ options: { tell: { type: 'string' } } })
// A database of its own, gone afterwards. As root the server runs as another user, who passes through here.
const state = mkdtempSync(join(tmpdir(), 'denktafel-search-own-'))
chmodSync(state, 0o711)
process.env.DENKTAFEL_STATE = state
putSwitches()
const { db, closeDatabase } = await import('#db/connection.server.ts')
const { migrateToLatest } = await import('#db/migrate.ts')
const { postgresEngine } = await import('#search/postgres-engine.server.ts')
const { everything, floors, plainSearch, search, synonymsAnew, techniques } = await import('./search/techniques.ts')

const all = texts()
const asked = questions(all)
const names = new Map(all.map(({ id }) => [idOf(id), id]))

async function measure(find: (words: string) => Promise<string[]>): Promise<Scored[]> {
  const scored: Scored[] = []
  for (const question of asked) {
    const found = (await find(question.words)).slice(0, 10).map((id) => names.get(id) ?? '')
    const { grades } = question
    scored.push({ ...question, found, gain: gain(found, grades), soon: Number(isFoundSoon(found, grades)) })
  }
  return scored
}

/** Ours in steps finds what ours finds, or the table tells of something else. */
async function isOurs(): Promise<void> {
  const asItIs = { chosen: nothingChosen, sort: 'relevance', limit: 10 } as const
  for (const { words } of asked) {
    const { hits } = await postgresEngine.search(viewer, { ...asItIs, words })
    const ids = hits.map(({ id }) => id)
    deepStrictEqual((await search(words, everything)).slice(0, 10), ids, words)
  }
}

async function measureAll(): Promise<Map<string, Scored[]>> {
  const rows = new Map<string, Scored[]>()
  for (const [name, steps] of Object.entries(techniques))
    rows.set(`− ${name}`, await measure((words) => search(words, { ...everything, ...steps })))
  for (const [name, part] of [['− compounds', 'partsOf'] as const, ['− stems', 'stem'] as const]) {
    off.add(part)
    await indexTexts(all)
    const steps = { ...everything, ...synonymsAnew() }
    rows.set(name, await measure((words) => search(words, steps)))
    off.delete(part)
  }
  for (const floor of floors) rows.set(`PostgreSQL, ${floor}`, await measure((words) => plainSearch(words, floor)))
  return rows
}

try {
  await migrateToLatest(db)
  await indexTexts(all)
  await isOurs()
  const ours = await measure((words) => search(words, everything))
  if (values.tell) console.log(told(ours.filter(({ kind }) => kind === values.tell)))
  else {
    const rows = new Map([['everything', ours], ...(await measureAll())])
    console.log(`${all.length} texts, ${asked.length} questions.\n\nnDCG@10\n\n${tableOf(rows, 'gain')}`)
    console.log(`\nOne of the best answers is among the first three\n\n${tableOf(rows, 'soon')}`)
  }
} finally {
  await closeDatabase()
  rmSync(state, { recursive: true, force: true })
}
