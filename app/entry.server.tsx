import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import type { ReactElement } from 'react'
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server'
import { frameOf } from './http/frame.server.ts'
import { offerBoth } from './i18n/offer-both.server.ts'
import { contentSecurityPolicy } from './server/guard.server.ts'
import { logFault } from './server/log.server.ts'
import { enhancedOf } from './ui/frame/enhanced.ts'

export { startServer } from './server/start-server.server.ts'

offerBoth()

const patience = 8_000

/** Render a page. It leaves when it is whole: pages are small, and an error can still become a calm answer. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce } = context
  const scripted = hasScripts(remix)
  await knowWhoReads(remix, context)
  const page = <RemixServer context={remix} url={request.url} nonce={nonce} />
  const html = scripted ? await renderScripted(page, nonce) : `<!DOCTYPE html>${renderToStaticMarkup(page)}`
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', contentSecurityPolicy(scripted ? nonce : undefined))
  return new Response(html, { headers, status })
}

/** A page for a visitor, and a quiet page for a member, carries no script at all; see root.tsx. */
const hasScripts = ({ staticHandlerContext: { loaderData, matches } }: EntryContext) =>
  Boolean((loaderData.root as { member?: unknown } | undefined)?.member) &&
  Boolean(enhancedOf(matches.map(({ route }) => route.handle)))

/**
 * After a refused POST Remix asks no loader, and a page would greet a member as a visitor, in another language. Such a page
 * has no scripts, so that the server's word is the only one. Where the database is what failed it goes on without.
 */
async function knowWhoReads({ staticHandlerContext }: EntryContext, context: AppLoadContext): Promise<void> {
  if (staticHandlerContext.loaderData.root) return
  const frame = await frameOf(context).catch(() => undefined)
  if (frame)
    staticHandlerContext.loaderData = { ...staticHandlerContext.loaderData, root: { ...frame, nonce: undefined } }
}

/** With what the scripts need to begin where the server left off, which React renders in a stream only. */
function renderScripted(page: ReactElement, nonce: string): Promise<string> {
  return new Promise((done, fail) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(late)
        text(pipe(new PassThrough())).then(done, fail)
      },
      onShellError: fail,
      onError: fail,
    })
    const late = setTimeout(abort, patience)
  })
}

/** Remix hands over what a loader or a page threw. An address that leads nowhere is no fault of ours. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) logFault(error)
}
