import { serve } from '@hono/node-server'
import type { ServerBuild } from '@remix-run/node'
import type { ViteDevServer } from 'vite'
import { config } from '#app/config.server.ts'
import { secretOf } from '#app/domain/privacy/keyed.server.ts'
import { startWorker, stopWorker } from '#app/jobs/worker.server.ts'
import { followEvents, stopFollowing } from '#app/live/hub.server.ts'
import { closeDatabase, openDatabase } from '#db/connection.server.ts'
import { application } from './application.server.ts'
import { prepare } from './prepare.server.ts'

export type StartOptions = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** In development: serves sources and hot updates. */
  vite?: ViteDevServer
  report: (line: string) => void
  /** Leave the demo network out. */
  empty: boolean
}

/** An error with a sentence for the person at the terminal. */
export class PortTaken extends Error {
  readonly explain =
    `Port ${config.port} is in use by another program. Stop that one, or choose another port: PORT=${config.port + 1} bin/start`
}

/** Open the database, bring it up to date, load the demo network the first time, and serve. */
export async function startServer({ build, vite, report, empty }: StartOptions) {
  try {
    const began = performance.now()
    await openDatabase(report)
    secretOf(config) // missing, nothing starts: not one hash is made without it
    const signIns = await prepare({ empty, report })
    await followEvents()
    await startWorker()
    report(`database ready in ${((performance.now() - began) / 1000).toFixed(1)} s`)
    const server = await listenOn(application({ build, vite }).fetch, vite)
    return { url: config.publicUrl.origin, signIns, stop: () => stop(server) }
  } catch (error) {
    await stopWorker() // it holds connections, and the database waits for those
    await stopFollowing()
    await closeDatabase().catch(() => {})
    throw error
  }
}

type Fetch = Parameters<typeof serve>[0]['fetch']
type Server = ReturnType<typeof serve>

function listenOn(fetch: Fetch, vite?: ViteDevServer): Promise<Server> {
  return new Promise((done, fail) => {
    const server = serve({ fetch, port: config.port, hostname: config.host }, () => done(server))
    server.on('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE' ? new PortTaken() : error))
    if (vite) putBefore(server, vite)
  })
}

// Vite answers for sources and hot updates; what it does not know goes on to the application.
function putBefore(server: Server, vite: ViteDevServer): void {
  const [answer] = server.listeners('request') as ((...args: unknown[]) => void)[]
  server.removeAllListeners('request')
  server.on('request', (request, response) => vite.middlewares(request, response, () => answer?.(request, response)))
}

/** Let requests under way finish, then close everything in the order in which it depends on each other. */
async function stop(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  await stopFollowing()
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  await Promise.race([closed, new Promise((late) => setTimeout(late, 5_000).unref())])
  await stopWorker()
  await closeDatabase()
}
