import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { parse } from 'yaml'
import type { QueryWord, Why } from '#search/dutch/query-words.ts'
import type { Vocabulary } from '#search/dutch/vocabulary.ts'
import type { Weighed } from '#search/ranking.ts'
import { viewer } from './index-texts.ts'

const { db } = await import('#db/connection.server.ts')
const { candidates } = await import('#search/candidates.server.ts')
const { phrasesOf, queryWordsOf } = await import('#search/dutch/query-words.ts')
const { synonymsOf } = await import('#search/dutch/synonyms.ts')
const { inOrder, mostRanked, rank } = await import('#search/ranking.ts')
const { termsOf } = await import('#search/terms.ts')
const { readVocabulary } = await import('#search/vocabulary.server.ts')

/** A search of ours in its steps, of which each may be another. */
export type Steps = {
  vocabulary: (ours: Vocabulary) => Vocabulary
  words: (ours: QueryWord[]) => QueryWord[]
  rank: typeof rank
}

const same = <T>(ours: T) => ours
export const everything: Steps = { vocabulary: same, words: same, rank }

const withoutMeant = (why: Why): Partial<Steps> => ({
  words: (ours) => ours.map((word) => ({ ...word, meant: word.meant.filter((other) => other.why !== why) })),
})
const turns = new Set(['niet', 'geen', 'zonder'])

/** What can be left out of a question and of the order. */
export const techniques: Record<string, Partial<Steps>> = {
  'two words as one': withoutMeant('joined'),
  'slips of the hand': { vocabulary: (ours) => ({ ...ours, near: () => [] }) },
  synonyms: { vocabulary: (ours) => ({ ...ours, synonyms: new Map() }) },
  'half a word': { words: (ours) => ours.map((word) => ({ ...word, prefix: false })) },
  'niet, geen, zonder': { words: (ours) => ours.filter(({ form }) => !turns.has(form)) },
  'what a word tells (idf)': { vocabulary: (ours) => ({ ...ours, weightOf: () => 1 }) },
  'words close together': {
    // Only words typed one after the other are held against each other.
    rank: (texts, terms, ours) =>
      rank(
        texts,
        terms.map((term) => ({ ...term, word: term.word * 2 })),
        ours,
      ),
  },
  'ranking in Node': { rank: (texts) => texts.map(() => 0) },
}

/** The list by hand was read with stems, and is kept; without stems it must be read anew. */
export const synonymsAnew = (): Partial<Steps> => {
  const synonyms = synonymsOf(parse(readFileSync('search/dutch/synonyms.nl.yml', 'utf8')) as string[][])
  return { vocabulary: (ours) => ({ ...ours, synonyms }) }
}

const mine = new Set<string>(viewer.keys)

type Row = Weighed & { id: string }

/** The ids found, the best first: what search/postgres-engine.server.ts does, without facets and pages. */
export async function search(text: string, steps: Steps): Promise<string[]> {
  const vocabulary = steps.vocabulary(await readVocabulary())
  const sought = steps.words(queryWordsOf(text, vocabulary))
  if (sought.length === 0) return []
  const { rows } = await sql<Row>`
    with candidate as materialized (${candidates(viewer, { sought, vocabulary, phrases: phrasesOf(text) })})
    select d.id, d.title, d.themes, left(d.body, 4000) as body from candidate join "searchDocuments" d using (kind, id)
    order by held desc, rank desc, candidate.day desc nulls last, d.id limit ${mostRanked}
  `.execute(db)
  const { readForm } = vocabulary.knownBy((keys) => keys.some((key) => mine.has(key)))
  const scores = steps.rank(rows, termsOf(sought, vocabulary), readForm)
  return inOrder(rows, scores).map(({ id }) => id)
}

const parsed = {
  'all words': (text: string) => sql`websearch_to_tsquery('dutch', ${text})`,
  'any word': (text: string) => sql`cast(replace(plainto_tsquery('dutch', ${text})::text, '&', '|') as tsquery)`,
}
export const floors = Object.keys(parsed) as (keyof typeof parsed)[]

/** What PostgreSQL finds by itself. */
export async function plainSearch(text: string, floor: keyof typeof parsed): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select id, setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', themes::text), 'B')
        || to_tsvector('dutch', body) as words from "searchDocuments"
    ) as document, ${parsed[floor](text)} as asked
    where words @@ asked order by ts_rank_cd(words, asked) desc, id limit 10
  `.execute(db)
  return rows.map(({ id }) => id)
}
