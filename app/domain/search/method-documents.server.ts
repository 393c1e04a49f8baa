import { createHash } from 'node:crypto'
import type { Method } from '#app/domain/methods/method.ts'
import { methods } from '#app/domain/methods/method-catalogue.server.ts'
import { noFacts, type SearchDocument } from '#search/documents/document.ts'
import type { Source } from '#search/documents/source.server.ts'

/** The catalogue of methods as documents. It is no table, so its documents follow each release, not events. */
export const methodSource: Source = {
  kind: 'method',
  read: async (_db, scope) => {
    if (!('after' in scope)) return []
    return documents.filter(({ id }) => id > scope.after).slice(0, scope.limit)
  },
}

/** An id as everything else that is found has one; always the same for the same key. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(`method ${key}`).digest('hex')
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const byId = new Map(methods.map((method) => [idOf(method.key), method]))

export const findMethodById = (id: string): Method | undefined => byId.get(id)

const asDocument = ([id, method]: [string, Method]): SearchDocument => ({
  ...noFacts,
  kind: 'method',
  id,
  // Security: for everyone, as the pages of the methods are.
  audience: ['everyone'],
  title: Object.values(method.name).join('\n'),
  body: [method.aliases, ...[method.purpose, method.good_when, method.avoid_when].map(Object.values)].flat().join('\n'),
  method: method.key,
})

const documents = [...byId].map(asDocument).sort((one, other) => (one.id < other.id ? -1 : 1))
