import { requestContext } from '#app/http/request-context.server.ts'

type Door = (args: never) => unknown
/** What a form sends; as pairs when a name stands in it twice. */
type Fields = Record<string, string> | [string, string][]
type Options = {
  cookie?: string
  params?: Record<string, string>
  from?: string
  method?: string
  headers?: Record<string, string>
}

/** What came back: a response, or the data of a page with its status. */
export type Answer = { status: number; headers: Headers; body: unknown }

/** Knock at a route as a browser would: its loader or action, with the real request context. */
export async function visit(door: Door, path: string, fields?: Fields, options: Options = {}) {
  const { cookie = '', params = {}, from = '127.0.0.9', method = fields ? 'POST' : 'GET', headers = {} } = options
  const body = fields && method === 'POST' ? new URLSearchParams(fields) : undefined
  const request = new Request(`http://localhost:3000${path}`, { method, headers: { ...headers, Cookie: cookie }, body })
  const args = { request, params, context: requestContext(request, 'nonce', from) }
  const answer = await Promise.resolve(door(args as never)).catch((thrown: unknown) => thrown)
  return answerOf(answer)
}

function answerOf(answer: unknown): Answer {
  if (answer instanceof Error) throw answer
  if (answer instanceof Response) return { status: answer.status, headers: answer.headers, body: undefined }
  const { data, init } = (answer ?? {}) as { data?: unknown; init?: ResponseInit | null }
  if (init === undefined) return { status: 200, headers: new Headers(), body: answer }
  return { status: init?.status ?? 200, headers: new Headers(init?.headers), body: data }
}

/** The cookie of this name, as the browser would send it back; its attributes beside it. */
export function cookieIn({ headers }: Answer, name: string) {
  const line = headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`))
  const [pair = '', ...attributes] = line?.split('; ') ?? []
  return { pair, attributes, value: pair.slice(name.length + 1) }
}
