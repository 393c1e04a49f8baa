import type { Kysely } from 'kysely'

// A text that a host has looked at already is not hidden by who is not known; the hosts are told.

// `any`: a migration is frozen in time and must not follow today's schema.
export const up = (db: Kysely<any>): Promise<void> =>
  db.schema
    .alterTable('reports')
    .addColumn('hides', 'boolean', (column) => column.notNull().defaultTo(true))
    .execute()

export const down = (db: Kysely<any>): Promise<void> => db.schema.alterTable('reports').dropColumn('hides').execute()
