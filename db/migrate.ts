import { type Kysely, Migrator } from 'kysely'
import { migrations } from './migrations/all.ts'

/** Bring the schema up to date. Several processes may try at once: Kysely holds a lock meanwhile. */
export async function migrateToLatest<DB>(db: Kysely<DB>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
