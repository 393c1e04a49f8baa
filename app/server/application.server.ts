import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { HttpBindings } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { config } from '#app/config.server.ts'
import { unlessKnown } from '#app/http/etag.server.ts'
import { languageIn, requestContext } from '#app/http/request-context.server.ts'
import { holdsSignIn } from '#app/http/session.server.ts'
import { caughtUp } from '#app/live/hub.server.ts'
import { branchesOf } from './branches.server.ts'
import { refuseForeignWrites, securityHeaders } from './guard.server.ts'
import { logFault, logRequests } from './log.server.ts'
import { pageKey } from './page-key.server.ts'
import type { StartOptions } from './start-server.server.ts'
import { keepPage, keptPage } from './visitor-pages.server.ts'

const mostBytes = 1024 * 1024

/** The web application: guards around Remix, and the files of the build beside it. */
export function application({ build, vite }: Pick<StartOptions, 'build' | 'vite'>): Hono {
  const app = new Hono()
  app.use(logRequests, securityHeaders, refuseForeignWrites)
  app.use(bodyLimit({ maxSize: mostBytes, onError: (c) => c.text('This is more than fits.', 413) }))
  if (!vite) serveFiles(app)
  app.use(compress())

  const remix = typeof build === 'function' ? anew(build) : branchesOf(build)
  const answer = (request: Request, from: string) =>
    remix(new URL(request.url).pathname)(request, requestContext(request, randomBytes(16).toString('base64'), from))

  app.all('*', async (c) => {
    const request = c.req.raw
    const from = addressOf(c)
    const url = new URL(request.url)
    const name = pageKey(url)
    if (config.development || c.req.method !== 'GET' || holdsSignIn(request) || !name) return answer(request, from)
    const key = `${languageIn(request)} ${name}`
    const gzip = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
    // Security: what was hidden or taken out a moment ago is on no page that was kept before (L19).
    const kept = (await caughtUp()) && keptPage(key, gzip)
    return unlessKnown(request, kept || (await keepPage(key, () => answer(request, from))))
  })
  app.onError((error, c) => {
    // Who broke off hears nothing of it, and it is no fault.
    if (!c.req.raw.signal.aborted) logFault(error)
    return c.text(
      'Er ging iets mis. Probeer het over een minuut opnieuw. / Something went wrong. Try again in a minute.',
      503,
    )
  })
  return app
}

/** In development the build is made anew with every change. */
function anew(build: () => Promise<ServerBuild>): ReturnType<typeof branchesOf> {
  const handler = createRequestHandler(build, 'development')
  return () => handler
}

/**
 * Who calls. Security: a forwarded address is believed only when a proxy of ours stands in front (TRUST_PROXY=on), and
 * then only the last one: the others are whatever the caller wrote.
 */
function addressOf(c: Context): string {
  const forwarded = config.trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  return forwarded || (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress || 'unknown'
}

/** Only what the build holds: no other request looks at the disk. */
function serveFiles(app: Hono): void {
  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.status === 200) c.res.headers.set('Cache-Control', 'public, max-age=31536000, immutable')
  })
  const root = './build/client'
  const paths = readdirSync(root, { withFileTypes: true }).map((one) =>
    one.isDirectory() ? `/${one.name}/*` : `/${one.name}`,
  )
  for (const path of paths) app.use(path, serveStatic({ root, precompressed: true }))
}
