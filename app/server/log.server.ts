import type { MiddlewareHandler } from 'hono'
import pino from 'pino'
import { config } from '#app/config.server.ts'
import { isSecretLink } from '#app/http/secret-link.ts'

/** Security: lines hold what happened and how long it took; never a body, a query, a token, or a person. */
export const log = pino({ level: config.logLevel, base: { app: 'denktafel' } })

export const logRequests: MiddlewareHandler = async (c, next) => {
  const began = performance.now()
  await next()
  const ms = Math.round(performance.now() - began)
  // Who gives up, as a field does that proposes while one types, makes Remix answer 500, to nobody.
  const level = c.res.status >= 500 && !c.req.raw.signal.aborted ? 'error' : 'debug'
  log[level]({ method: c.req.method, path: withoutTokens(c.req.path), status: c.res.status, ms }, 'request')
}

// Links in mails, and the address of a calendar, carry a secret as their last part.
const withoutTokens = (pathname: string) =>
  isSecretLink({ pathname }) ? pathname.replace(/^(\/[^/]+\/).+/, '$1…') : pathname

/** Security: what went wrong and where, never the message: it may quote what someone wrote. */
export function logFault(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error('not an error')
  const where = stack?.split('\n').filter((line) => line.trim().startsWith('at '))
  log.error({ error: name, where }, 'request failed')
}
