import { type EnqueuedTask, Meilisearch, MeilisearchApiError } from 'meilisearch'
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
    return new Meilisearch({ host: url, timeout, httpClient: fetchAnswer, ...(key && { apiKey: key }) })
  })

// Ten times what a full page of ids and counts needs.
const mostBytes = 8_000_000

/** Security: another server answers here. What never ends, or holds nothing, is no answer; who asked goes on without it. */
async function fetchAnswer(...asked: Parameters<typeof fetch>): Promise<object> {
  const answer = await fetch(...asked)
  const text = await new Response(answer.body?.pipeThrough(atMost(mostBytes)) ?? null).text()
  const body: unknown = text && JSON.parse(text)
  if (!answer.ok) throw new MeilisearchApiError(answer, Object(body))
  if (typeof body !== 'object' || body === null) throw new NotNow('odd answer')
  return body
}

function atMost(bytes: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let left = bytes
  return new TransformStream({
    transform(chunk, goesOn) {
      left -= chunk.length
      if (left < 0) throw new NotNow('odd answer')
      goesOn.enqueue(chunk)
    },
  })
}

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
