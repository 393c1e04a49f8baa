import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { SearchDocument } from './documents/document.ts'
import { withoutAuthors } from './documents/source.server.ts'
import type { Vocabulary } from './dutch/vocabulary.ts'
import { noteChanges } from './meilisearch/known-index.server.ts'
import { readVocabulary } from './vocabulary.server.ts'
import { wordsVector } from './words-vector.ts'

const mostAtOnce = 500

/** Write documents, or write them anew. What has not changed is not touched. */
export async function keepDocuments(db: Database, documents: SearchDocument[]): Promise<void> {
  for (let from = 0; from < documents.length; from += mostAtOnce)
    await keep(db, documents.slice(from, from + mostAtOnce))
}

async function keep(db: Database, documents: SearchDocument[]): Promise<void> {
  const vocabulary = await readVocabulary()
  const written = await db
    .insertInto('searchDocuments')
    .values(documents.map((document) => asRow(document, vocabulary)))
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'id'])
        .doUpdateSet(({ ref }) => ({
          caseId: ref('excluded.caseId'),
          audience: ref('excluded.audience'),
          title: ref('excluded.title'),
          body: ref('excluded.body'),
          themes: ref('excluded.themes'),
          sector: ref('excluded.sector'),
          level: ref('excluded.level'),
          state: ref('excluded.state'),
          method: ref('excluded.method'),
          circleId: ref('excluded.circleId'),
          day: ref('excluded.day'),
          evidence: ref('excluded.evidence'),
          words: ref('excluded.words'),
        }))
        .where(sql<boolean>`"searchDocuments".* is distinct from excluded.*`),
    )
    .returning(['kind', 'id'])
    .execute()
  await noteChanges(db, written)
}

const asRow = (document: SearchDocument, vocabulary: Vocabulary) => ({
  ...document,
  audience: withoutAuthors(document.audience),
  words: sql<string>`${wordsOfDocument(document, vocabulary)}::tsvector`,
})

/** Title, then themes, then the text. */
const wordsOfDocument = ({ title, themes, body }: SearchDocument, vocabulary: Vocabulary) =>
  wordsVector(
    [
      { text: title, weight: 'A' },
      { text: themes.join('\n'), weight: 'B' },
      { text: body, weight: 'C' },
    ],
    vocabulary,
  )
