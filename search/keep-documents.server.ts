import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { SearchDocument } from './documents/document.ts'
import { withoutAuthors } from './documents/source.server.ts'
import type { Vocabulary } from './dutch/vocabulary.ts'
import { noteChanges } from './meilisearch/known-index.server.ts'
import { readVocabulary } from './vocabulary.server.ts'
import { wordsVector } from './words-vector.ts'

const mostAtOnce = 500

/** What someone can find it by and read of it; and besides, what an engine makes of that. */
const told = [
  'caseId',
  'audience',
  'title',
  'body',
  'themes',
  'sector',
  'level',
  'state',
  'method',
  'circleId',
  'day',
] as const
const columns = [...told, 'evidence', 'words'] as const

/** SQL: what is kept is not what is written now. */
const differs = (columns: readonly string[]) => {
  const of = (row: string) => sql.join(columns.map((column) => sql.ref(`${row}.${column}`)))
  return sql<boolean>`(${of('searchDocuments')}) is distinct from (${of('excluded')})`
}

/** Write documents, or write them anew. What has not changed is not touched. */
export async function keepDocuments(db: Database, documents: SearchDocument[]): Promise<void> {
  for (let from = 0; from < documents.length; from += mostAtOnce)
    await keep(db, documents.slice(from, from + mostAtOnce))
}

async function keep(db: Database, documents: SearchDocument[]): Promise<void> {
  const vocabulary = await readVocabulary(db)
  const written = await db
    .insertInto('searchDocuments')
    .values(documents.map((document) => asRow(document, vocabulary)))
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'id'])
        .doUpdateSet(({ ref }) => ({
          ...Object.fromEntries(columns.map((column) => [column, ref(`excluded.${column}`)])),
          changedAt: sql`case when ${differs(told)} then now() else "searchDocuments"."changedAt" end`,
        }))
        .where(differs(columns)),
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
