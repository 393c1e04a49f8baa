import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { parse } from 'yaml'
import { type Database, db } from '#db/connection.server.ts'
import { singleton } from '#db/singleton.ts'
import { type Synonyms, synonymsOf } from './dutch/synonyms.ts'

type Group = readonly string[]
type Kept = { version: string; synonyms: Synonyms }

const kept = singleton('synonyms', () => ({
  comesAlong: undefined as Group[] | undefined,
  now: undefined as Kept | undefined,
}))

/**
 * The list that comes along, and what hosts added to it. Whether that changed is asked at every search, so that a synonym
 * works at once in every process, also in one that heard of nothing. Who is in a transaction asks in it: many who wait for
 * a second connection would wait for each other.
 */
export async function readSynonyms(from: Database = db): Promise<Synonyms> {
  const version = await readVersion(from)
  if (kept.now?.version !== version) {
    kept.now = { version, synonyms: synonymsOf([...comesAlong(), ...(await readPairs(from))]) }
  }
  return kept.now.synonyms
}

/** Kept by hand, read once. Every command of ours runs in the folder of the project. */
function comesAlong(): Group[] {
  kept.comesAlong ??= parse(readFileSync('search/dutch/synonyms.nl.yml', 'utf8')) as string[][]
  return kept.comesAlong
}

// Rows come and are taken away, and never leave: two counts tell each state from all before it.
async function readVersion(db: Database): Promise<string> {
  const { version } = await db
    .selectFrom('synonyms')
    .select(sql<string>`count(*) || ' ' || count("takenAwayAt")`.as('version'))
    .executeTakeFirstOrThrow()
  return version
}

async function readPairs(db: Database): Promise<Group[]> {
  const rows = await db.selectFrom('synonyms').select(['one', 'other']).where('takenAwayAt', 'is', null).execute()
  return rows.map(({ one, other }) => [one, other])
}
