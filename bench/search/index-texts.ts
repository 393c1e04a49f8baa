import { createHash } from 'node:crypto'
import type { Viewer } from '#app/access/viewer.ts'
import { noFacts, type SearchDocument } from '#search/documents/document.ts'

type Text = Pick<SearchDocument, 'title' | 'body'> & Partial<Pick<SearchDocument, 'kind' | 'themes'>> & { id: string }

const circle = `circle:${idOf('circle')}` as const

/** Security: as everywhere, the engine filters by the viewer's keys; these texts are for one circle. */
export const viewer: Viewer = { kind: 'visitor', keys: ['everyone', circle] }

/** An id like ours, always the same for the same name. */
export function idOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex')
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Puts texts into the index of the database that is set. */
export async function indexTexts(texts: Text[]): Promise<void> {
  const { db } = await import('#db/connection.server.ts')
  const { keepDocuments } = await import('#search/keep-documents.server.ts')
  const { countWords } = await import('#search/count-words.server.ts')
  const documents = texts.map(
    ({ id, title, body, kind = 'insight', themes = [] }): SearchDocument => ({
      ...noFacts,
      ...{ kind, id: idOf(id), audience: [circle], title, body, themes },
    }),
  )
  // Twice: what was counted first says which compounds there are.
  for (const _ of ['words', 'parts']) {
    await keepDocuments(db, documents)
    await countWords(db)
  }
}
