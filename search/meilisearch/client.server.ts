import { type EnqueuedTask, Meilisearch } from 'meilisearch'
import { config } from '#app/config.server.ts'
import { singleton } from '#db/singleton.ts'
import { NotNow } from '#search/standing.server.ts'

/** A search is answered within a second, whoever answers: this long Meilisearch has. */
export const searchPatience = 500
// Shorter than a transaction may stand still (db/connection.server.ts).
const feedPatience = 4_000
const taskPatience = 300_000

/** The index that is searched, and the one that is built beside it. */
export const liveIndex = config.meilisearch?.index ?? ''
export const nextIndex = `${liveIndex}-next`

export const toSearch = () => clientFor(searchPatience)
export const toFeed = () => clientFor(feedPatience)

const clientFor = (timeout: number): Meilisearch =>
  singleton(`meilisearch ${timeout}`, () => {
    if (!config.meilisearch) throw new Error('MEILISEARCH_URL is not set')
    const { url, key } = config.meilisearch
    return new Meilisearch({ host: url, timeout, ...(key && { apiKey: key }) })
  })

export class TaskFailed extends NotNow {
  override name = 'TaskFailed'
  constructor(readonly code: string) {
    super('refused')
  }
}

/** Until what was asked for is done. */
export async function done(asked: EnqueuedTask | Promise<EnqueuedTask>): Promise<void> {
  const { status, error } = await toFeed().tasks.waitForTask(await asked, { timeout: taskPatience })
  if (status !== 'succeeded') throw new TaskFailed(error?.code ?? status)
}

/** The same, where it may have been so already: an index that is there, or is not. */
export async function doneUnless(code: string, asked: Promise<EnqueuedTask>): Promise<void> {
  await done(asked).catch((error: unknown) => {
    if (!(error instanceof TaskFailed && error.code === code)) throw error
  })
}
