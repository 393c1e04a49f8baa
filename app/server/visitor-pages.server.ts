import { gzipSync } from 'node:zlib'
import { tagOf } from '#app/http/etag.server.ts'
import { isFollowing, onAnyChange } from '#app/live/hub.server.ts'

// Pages for visitors hold nothing personal, so one rendering serves all of them, until anything at all changes.
// Security: only answers to requests without a sign-in are kept, and only while we hear of every change;
// a page whose rendering began before a change is not kept (docs/decisions/0007).

/** `gzipped` once someone has asked for it. */
type Kept = { body: string; gzipped?: Uint8Array; headers: [string, string][]; until: number }

const kept = new Map<string, Kept>()
const mostPages = 2_000
const longest = 60_000
let generation = 0

onAnyChange(() => {
  generation += 1
  kept.clear()
})

/** The kept page for this key, or undefined. */
export function keptPage(key: string, acceptsGzip: boolean): Response | undefined {
  const page = isFollowing() ? kept.get(key) : undefined
  if (!page || page.until < Date.now()) return undefined
  const headers = new Headers(page.headers)
  if (!acceptsGzip) return new Response(page.body, { headers })
  page.gzipped ??= gzipSync(page.body)
  headers.set('Content-Encoding', 'gzip')
  return new Response(page.gzipped as BodyInit, { headers })
}

/** Render a page, and keep it when it may be kept. */
export async function keepPage(key: string, render: () => Promise<Response>): Promise<Response> {
  const began = generation
  const response = await render()
  const isText = /^(?:text\/html|text\/calendar|application\/atom\+xml)\b/.test(
    response.headers.get('Content-Type') ?? '',
  )
  if (response.status !== 200 || !isText || response.headers.has('Set-Cookie') || !isFollowing()) return response

  const body = await response.text()
  const headers = new Headers(response.headers)
  // A page that browsers may keep has a name by which they ask whether it still stands.
  if (headers.get('Cache-Control')?.includes('no-cache')) headers.set('ETag', tagOf(body))
  if (began === generation) {
    // Full of made-up addresses? Begin again: what people really read is back after one rendering.
    if (kept.size >= mostPages) kept.clear()
    kept.set(key, { body, headers: [...headers], until: Date.now() + longest })
  }
  return new Response(body, { headers })
}
