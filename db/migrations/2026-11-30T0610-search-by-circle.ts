import type { Kysely } from 'kysely'

// What one circle has of words that half of all texts hold: by the circle, not by reading all that hold them.

// `any`: a migration is frozen in time and must not follow today's schema.
export const up = (db: Kysely<any>): Promise<void> =>
  db.schema.createIndex('searchDocumentsByCircle').on('searchDocuments').column('circleId').execute()

export const down = (db: Kysely<any>): Promise<void> => db.schema.dropIndex('searchDocumentsByCircle').execute()
