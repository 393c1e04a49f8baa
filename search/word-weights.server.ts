import { sql } from 'kysely'
import { db } from '#db/connection.server.ts'
import { singleton } from '#db/singleton.ts'

/** In which part of all documents a word occurs, and how much it therefore tells (idf). */
export type Frequencies = { documents: number; of: (stem: string) => number; weightOf: (stem: string) => number }

type Known = { until: number; frequencies: Frequencies }

const known = singleton('word frequencies', () => ({ now: undefined as Known | undefined }))
const tenMinutes = 600_000

/**
 * How common words are, from what PostgreSQL's own ANALYZE has counted. Kept for ten minutes; a new network, where nothing
 * was counted yet, weighs all words alike.
 * Security: these are counts over all documents. They may order what a viewer may see, and are never shown.
 */
export async function wordFrequencies(): Promise<Frequencies> {
  if (known.now && known.now.until > Date.now()) return known.now.frequencies
  const frequencies = await readFrequencies()
  known.now = { until: Date.now() + tenMinutes, frequencies }
  return frequencies
}

async function readFrequencies(): Promise<Frequencies> {
  const { rows } = await sql<{ words: string[]; often: number[]; documents: number }>`
    select s.most_common_elems::text::text[] as words, s.most_common_elem_freqs as often, c.reltuples as documents
    from pg_stats s join pg_class c on c.relname = s.tablename and c.relnamespace = s.schemaname::regnamespace
    where s.schemaname = current_schema() and s.tablename = 'searchDocuments' and s.attname = 'words'
      and s.most_common_elems is not null
  `.execute(db)
  const counted = rows[0]
  if (!counted) return { documents: 0, of: () => 0, weightOf: () => 1 }

  const { words, often, documents } = counted
  const frequencies = new Map(words.map((word, index) => [word, often[index] ?? 0]))
  // A word that is not listed is rarer than the rarest that is.
  const rarest = Math.min(...frequencies.values(), 1)
  const of = (stem: string) => frequencies.get(stem) ?? rarest / 2
  return { documents, of, weightOf: (stem) => Math.log(1 + 1 / Math.max(of(stem), 1e-6)) }
}
