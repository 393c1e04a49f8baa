import type { MiddlewareHandler } from 'hono'
import { config } from '#app/config.server.ts'

/**
 * Security: refuse changes that a page of someone else's makes our visitors send (reliability H05).
 * Remix's own check skips resource routes and trusts forwarded hosts, so this is done before it, against the
 * configured public address. A browser always sends Sec-Fetch-Site or Origin with a form.
 */
export const refuseForeignWrites: MiddlewareHandler = async (c, next) => {
  const { method } = c.req
  if (method === 'GET' || method === 'HEAD') return next()
  if (method !== 'POST') return c.text('Method not allowed', 405)
  const site = c.req.header('Sec-Fetch-Site')
  const origin = c.req.header('Origin')
  const own = site
    ? site === 'same-origin' || site === 'none'
    : isOurs(origin, c.req.header('Host')) || isOneClick(c.req.path, origin)
  return own ? next() : c.text('This form was sent from another site.', 403)
}

/**
 * What a mail program sends for its reader (RFC 8058) comes from no page, so it names none. Security: nothing is sent along
 * that a page of someone else's could make use of; the link itself is the key.
 */
const isOneClick = (path: string, origin: string | undefined) =>
  origin === undefined && path.startsWith('/search-alerts/')

// On one's own machine localhost and 127.0.0.1 are the same place.
const isOurs = (origin: string | undefined, host: string | undefined) =>
  origin === config.publicUrl.origin || (!config.secure && origin === `http://${host}`)

/** Security: the headers every answer carries (docs/reliability.md, N01-N04). */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('X-Frame-Options', 'DENY')
  headers.set('Referrer-Policy', 'same-origin')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  if (config.secure) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', contentSecurityPolicy())
  // Security: no shared cache may hand one person's page to another, errors included (L30).
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
}

/** In development Vite needs inline styles and a web socket of its own. */
export function contentSecurityPolicy(nonce?: string): string {
  const scripts = nonce ? `'self' 'nonce-${nonce}'` : "'self'"
  const styles = config.development ? "'self' 'unsafe-inline'" : "'self'"
  const connect = config.development ? "'self' ws:" : "'self'"
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "worker-src 'self'", // Security: what looks along while someone writes runs in the browser (app/ui/anonymise).
    `style-src ${styles}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${connect}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join('; ')
}
