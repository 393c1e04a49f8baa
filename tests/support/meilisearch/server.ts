import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { federatedSearch, type MultiSearch, NoIndex } from './federated.ts'
import type { Document, Settings } from './stored-index.ts'
import { Tasks } from './tasks.ts'

// A small server that speaks the parts of Meilisearch's protocol that we use, written from its public documentation, with
// bad weather on demand. What only a real one shows: the order of hits, speed, and what it does with odd words.

/** `down`: hangs up. `slow`: answers after ten seconds. `lost`: has none of its indexes. `endless`: never stops answering. */
export type Fault = 'down' | 'slow' | 'error' | Nonsense | 'forgets filters' | 'lost'
type Nonsense = 'garbage' | 'odd' | 'empty' | 'null' | 'endless'

export type MeilisearchServer = Awaited<ReturnType<typeof startMeilisearch>>

export async function startMeilisearch(key = 'a-key-of-a-story') {
  const tasks = new Tasks()
  const weather = { fault: undefined as Fault | undefined }
  /** Every search that came, as it came. */
  const asked: MultiSearch[] = []
  const traffic = { requests: 0, endlessBytes: 0 }
  const waiting = new Set<NodeJS.Timeout>()

  const server = createServer(async (request, response) => {
    traffic.requests += 1
    const body = await read(request)
    if (weather.fault === 'down') return request.socket.destroy()
    if (weather.fault === 'slow') await new Promise((done) => waiting.add(setTimeout(done, 10_000)))
    if (weather.fault === 'error') return send(response, 500, { message: 'Internal error', code: 'internal' })
    if (weather.fault === 'garbage') return response.end('<html>a proxy is speaking</html>')
    if (weather.fault === 'empty') return response.writeHead(204).end()
    if (weather.fault === 'null') return send(response, 200, null)
    if (weather.fault === 'endless') return pipeline(endless(), response).catch(() => {})
    if (weather.fault === 'odd') return send(response, 200, { hits: [{ id: "x' or 1=1" }], facetsByIndex: [] })
    if (request.url !== '/health' && request.headers.authorization !== `Bearer ${key}`)
      return send(response, 403, { message: 'The provided API key is invalid.', code: 'invalid_api_key' })
    try {
      answer(request, response, body)
    } catch (error) {
      const code = error instanceof NoIndex ? 'index_not_found' : 'invalid_request'
      send(response, error instanceof NoIndex ? 404 : 400, { message: (error as Error).message, code })
    }
  })

  function* endless() {
    const much = Buffer.alloc(65_536, ' ')
    for (; weather.fault === 'endless'; traffic.endlessBytes += much.length) yield much
  }

  function answer({ method, url = '/' }: IncomingMessage, response: ServerResponse, body: unknown) {
    const [, root, uid = '', part, sub] = new URL(url, 'http://localhost').pathname.split('/')
    const route = `${method} ${[root, uid && '*', part, sub].filter(Boolean).join('/')}`
    const later = (task: { uid: number; type: string; status: string }) =>
      send(response, 202, { taskUid: task.uid, indexUid: uid, type: task.type, status: 'enqueued' })
    const index = () => {
      const found = weather.fault === 'lost' ? undefined : tasks.indexes.get(uid)
      if (!found) throw new NoIndex(uid)
      return found
    }
    const routes: Record<string, () => unknown> = {
      'GET health': () => send(response, 200, { status: 'available' }),
      'POST indexes': () => {
        const wanted = body as { uid: string; primaryKey?: string }
        later(tasks.create(wanted.uid, wanted.primaryKey))
      },
      'GET indexes/*': () => send(response, 200, { uid, primaryKey: index().primaryKey }),
      'DELETE indexes/*': () => later(tasks.remove(uid)),
      'GET indexes/*/stats': () =>
        send(response, 200, { numberOfDocuments: index().documents.size, isIndexing: false }),
      'GET indexes/*/settings': () => send(response, 200, index().settings),
      'PATCH indexes/*/settings': () => later(tasks.settings(uid, body as Settings)),
      'POST indexes/*/documents': () => later(tasks.put(uid, body as Document[])),
      'POST indexes/*/documents/delete-batch': () => later(tasks.drop(uid, body as string[])),
      'POST swap-indexes': () => later(tasks.swap(body as { indexes: [string, string] }[])),
      'GET tasks/*': () => {
        const task = tasks.get(Number(uid))
        send(response, task ? 200 : 404, task ?? { message: 'Task not found', code: 'task_not_found' })
      },
      'POST multi-search': () => {
        const search = body as MultiSearch
        asked.push(search)
        const indexes = weather.fault === 'lost' ? new Map() : tasks.indexes
        send(
          response,
          200,
          federatedSearch(indexes, weather.fault === 'forgets filters' ? withoutFilters(search) : search),
        )
      },
    }
    const work = routes[route]
    if (work) work()
    else send(response, 404, { message: `not spoken here: ${route}`, code: 'not_found' })
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((done) => {
      for (const timer of waiting) clearTimeout(timer)
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, key, tasks, weather, asked, traffic, stop }
}

const withoutFilters = ({ federation, queries }: MultiSearch): MultiSearch => ({
  federation,
  queries: queries.map(({ filter: _, ...query }) => query),
})

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined
}

function send(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
