import { createHash } from 'node:crypto'

type Said = { 'Content-Type': string; 'Cache-Control'?: string }

/** Something that programs ask again and again: who has it already is told so. */
export function feedAnswer(request: Request, body: string, headers: Said): Response {
  return unlessKnown(request, new Response(body, { headers: { ...headers, ETag: tagOf(body) } }))
}

export const tagOf = (body: string) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** "Not modified" instead of the answer, when the reader names it as what they have. */
export function unlessKnown(request: Request, answer: Response): Response {
  const tag = answer.headers.get('ETag')
  const known = request.headers.get('If-None-Match')?.split(',').map(bare) ?? []
  if (!tag || answer.status !== 200 || !known.includes(bare(tag))) return answer
  const headers = new Headers(answer.headers)
  for (const name of ['Content-Type', 'Content-Length', 'Content-Encoding']) headers.delete(name)
  return new Response(null, { status: 304, headers })
}

// Compressed on its way it is called weak: the same content in other bytes.
const bare = (tag: string) => tag.trim().replace(/^W\//, '')
