import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import { countWords } from './count-words.server.ts'
import type { Source } from './documents/source.server.ts'
import { sources } from './documents/sources.server.ts'
import { lockIndex } from './index-lock.server.ts'
import { keepDocuments } from './keep-documents.server.ts'
import { noteChanges } from './meilisearch/known-index.server.ts'

const first = '00000000-0000-0000-0000-000000000000'
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const batch = 500

type Options = {
  /** What is in no table. */
  beside?: Source[]
  /** From the beginning, also when an earlier run was stopped halfway. */
  anew?: boolean
  /** Told how much is done, from 0 to 1. */
  report?: (part: number) => void
}

/**
 * Make every document anew, in batches, while search goes on. A run that was stopped is gone on with; two at once share the
 * work. Returns how many documents there are.
 */
export async function reindex(db: Database, { beside = [], anew = false, report }: Options = {}): Promise<number> {
  const steps = stepsOf([...sources, ...beside])
  const at = (name: string) => steps.findIndex((step) => step.name === name)
  await begin(db, steps[0]?.name ?? '', (step) => anew || at(step) < 0)
  for (let place = await findPlace(db); place; place = await findPlace(db)) {
    report?.((at(place.step) + partOf(place.after)) / steps.length)
    await takeStep(db, place.step, steps[at(place.step)]?.source, steps[at(place.step) + 1]?.name)
  }
  report?.(1)
  const { count } = db.fn
  return Number((await db.selectFrom('searchDocuments').select(count('id').as('n')).executeTakeFirstOrThrow()).n)
}

type Step = { name: string; source?: Source }

/** All kinds, then the words in them; and once more, for what was counted then says which compounds there are. */
const stepsOf = (all: Source[]): Step[] =>
  [1, 2].flatMap((round) => [
    ...all.map((source) => ({ name: `${round} ${source.kind}`, source })),
    { name: `${round} words` },
  ])

// Ids are spread evenly.
const partOf = (after: string) => Number.parseInt(after.slice(0, 8), 16) / 2 ** 32

async function begin(db: Database, step: string, isStale: (step: string) => boolean): Promise<void> {
  const before = await findPlace(db)
  if (before && isStale(before.step)) await db.deleteFrom('searchRebuild').execute()
  await db
    .insertInto('searchRebuild')
    .values({ step, after: first })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Whether a run was stopped halfway, or is going on. */
export const isUnderWay = async (db: Database): Promise<boolean> => (await findPlace(db)) !== undefined

const findPlace = (db: Database) => db.selectFrom('searchRebuild').select(['step', 'after']).executeTakeFirst()

async function takeStep(db: Database, name: string, source: Source | undefined, next: string | undefined) {
  if (!source) {
    await countWords(db)
    return moveOn(db, name, next)
  }
  await db.transaction().execute(async (db) => {
    const place = await db
      .selectFrom('searchRebuild')
      .select('after')
      .where('step', '=', name)
      .forUpdate()
      .executeTakeFirst()
    if (!place) return
    const { until } = await reindexBatch(db, source, place.after)
    if (until === last) await moveOn(db, name, next)
    else await db.updateTable('searchRebuild').set({ after: until }).where('step', '=', name).execute()
  })
}

async function moveOn(db: Database, from: string, to: string | undefined): Promise<void> {
  if (to) await db.updateTable('searchRebuild').set({ step: to, after: first }).where('step', '=', from).execute()
  else await db.deleteFrom('searchRebuild').where('step', '=', from).execute()
}

/** Make all documents of one kind anew. Returns how many there are. */
export async function reindexKind(db: Database, source: Source): Promise<number> {
  let [after, count] = [first, 0]
  while (after < last) {
    const done = await db.transaction().execute((db) => reindexBatch(db, source, after))
    after = done.until
    count += done.count
  }
  return count
}

async function reindexBatch(db: Database, source: Source, after: string) {
  await lockIndex(db)
  const documents = await source.read(db, { after, limit: batch })
  const ids = documents.map(({ id }) => id)
  const until = documents.length < batch ? last : (ids.at(-1) ?? last)
  await keepDocuments(db, documents)
  // What lies between the ids just read is no longer there to be found.
  const gone = await db
    .deleteFrom('searchDocuments')
    .where('kind', '=', source.kind)
    .where('id', '>', after)
    .where('id', '<=', until)
    .where(sql<boolean>`id <> all(${ids}::uuid[])`)
    .returning(['kind', 'id'])
    .execute()
  await noteChanges(db, gone)
  return { until, count: documents.length }
}
