import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { offerBoth } from './i18n/offer-both.server.ts'
import { contentSecurityPolicy } from './server/guard.server.ts'
import { logFault } from './server/log.server.ts'

export { startServer } from './server/start-server.server.ts'

offerBoth()

const patience = 8_000

/** Render a page. It leaves when it is whole: pages are small, and an error can still become a calm answer. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((done, fail) => {
    let shellFailed = false
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={remix} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady() {
        clearTimeout(late)
        headers.set('Content-Type', 'text/html; charset=utf-8')
        headers.set('Content-Security-Policy', contentSecurityPolicy(hasScripts(remix) ? nonce : undefined))
        // In one piece: a small page leaves in one write, and needs no stream on its way through the server.
        text(pipe(new PassThrough())).then((html) => {
          done(new Response(html, { headers, status: shellFailed ? 500 : status }))
        }, fail)
      },
      onShellError: fail,
      onError() {
        shellFailed = true
      },
    })
    const late = setTimeout(abort, patience)
  })
}

/** A page for a guest carries no script at all; see root.tsx. */
const hasScripts = (remix: EntryContext) =>
  Boolean((remix.staticHandlerContext.loaderData.root as { member?: unknown })?.member)

/** Remix hands over what a loader or a page threw. An address that leads nowhere is no fault of ours. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) logFault(error)
}
