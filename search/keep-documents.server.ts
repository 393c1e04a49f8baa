import { sql } from 'kysely'
import { widestOf } from '#app/access/visibility.ts'
import type { Database } from '#db/connection.server.ts'
import type { SearchDocument } from './documents/document.ts'
import { withoutAuthors } from './documents/source.server.ts'
import type { ReadForm, Vocabulary } from './dutch/vocabulary.ts'
import { noteChanges } from './meilisearch/known-index.server.ts'
import { readVocabulary } from './vocabulary.server.ts'
import { type Field, wordsVector } from './words-vector.ts'

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
  const readerFor = readersOf(vocabulary)
  const written = await db
    .insertInto('searchDocuments')
    .values(documents.map((document) => asRow(document, readerFor)))
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

const asRow = (document: SearchDocument, readerFor: (audience: string[]) => ReadForm) => {
  const audience = withoutAuthors(document.audience)
  const words = wordsVector(fieldsOf(document), readerFor(audience))
  return { ...document, audience, words: sql<string>`${words}::tsvector` }
}

/**
 * How words fall apart in what is for these. Security: by words that each of its readers knows from other texts; else who writes
 * a compound of "hulp" and a surname could find out whether a closed circle wrote that name (L08).
 */
function readersOf(vocabulary: Vocabulary): (audience: string[]) => ReadForm {
  const readers = new Map<string, ReadForm>()
  return (audience) => {
    const name = audience.join()
    const asked = widestOf(audience)
    const isKnown = (keys: readonly string[]) =>
      keys.includes('everyone') || (asked.length > 0 && asked.every((key) => keys.includes(key)))
    const readForm = readers.get(name) ?? vocabulary.knownBy(isKnown).readForm
    readers.set(name, readForm)
    return readForm
  }
}

/** Title, then themes, then the text. */
const fieldsOf = ({ title, themes, body }: SearchDocument): Field[] => [
  { text: title, weight: 'A' },
  ...themes.map((text): Field => ({ text, weight: 'B' })),
  { text: body, weight: 'C' },
]
