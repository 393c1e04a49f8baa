import { visitor } from '#app/access/viewer.ts'
import { type Context, contextFor } from '#app/domain/context.server.ts'
import { isLanguage, type Language } from '#app/i18n/translate.ts'
import { signInOf } from './session.server.ts'

/** What the server knows of one request. Remix hands it to every loader and action as `context`. */
export type RequestContext = {
  nonce: string
  language: Language
  /** The network address this came from, for counting tries. Never stored or logged as it is. */
  from: string
  /** Worked out once per request, however many loaders ask. */
  who: () => Promise<{ ctx: Context; cookie?: string }>
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
}

export function requestContext(request: Request, nonce: string, from: string): RequestContext {
  let who: ReturnType<RequestContext['who']> | undefined
  return { nonce, language: languageIn(request), from, who: () => (who ??= findWho(request)) }
}

async function findWho(request: Request) {
  const { viewer = visitor, cookie } = await signInOf(request)
  return { ctx: contextFor(viewer), ...(cookie && { cookie }) }
}

/** Dutch first: another language only when chosen. */
export function languageIn(request: Request): Language {
  const chosen = /(?:^|;\s*)language=([a-z]{2})/.exec(request.headers.get('Cookie') ?? '')?.[1]
  return isLanguage(chosen) ? chosen : 'nl'
}
