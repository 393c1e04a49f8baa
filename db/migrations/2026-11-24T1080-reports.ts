import { type Kysely, sql } from 'kysely'

const id = sql`gen_random_uuid()`
const withAudience = ['cases', 'insights', 'sessions']

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of [...withAudience, 'posts'])
    await db.schema
      .alterTable(table)
      .addColumn('heldBack', 'boolean', (col) => col.notNull().defaultTo(false))
      .execute()
  // Security: whatever an action makes of an audience, a text that is being looked at again has its author and hosts only.
  for (const table of withAudience)
    await db.schema
      .alterTable(table)
      .addCheckConstraint(
        `${table}HeldBackAreForAuthorAndHosts`,
        sql`not "heldBack" or array_to_string(audience, ' ') ~ '^((author|host):[0-9a-f-]+ ?)+$'`,
      )
      .execute()

  // "Someone is recognisable here." Security: no name of who said it; a hash, to know the same reader again on the same
  // text. A day and no time: who was reading at 14:32 is easy to guess.
  await db.schema
    .createTable('reports')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('circleId', 'uuid', (col) => col.notNull().references('circles.id').onDelete('cascade'))
    .addColumn('caseId', 'uuid', (col) => col.references('cases.id').onDelete('cascade'))
    .addColumn('postId', 'uuid', (col) => col.references('posts.id').onDelete('cascade'))
    .addColumn('insightId', 'uuid', (col) => col.references('insights.id').onDelete('cascade'))
    .addColumn('sessionId', 'uuid', (col) => col.references('sessions.id').onDelete('cascade'))
    .addColumn('audienceBefore', sql`text[]`, (col) => col.notNull().defaultTo(sql`'{}'`))
    .addColumn('words', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('reporter', 'text')
    .addColumn('reportedOn', 'date', (col) => col.notNull())
    .addColumn('remindedOn', 'date')
    .addColumn('escalatedOn', 'date')
    .addColumn('decidedOn', 'date')
    .addColumn('decision', 'text')
    .addColumn('hostId', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('reason', 'text', (col) => col.notNull().defaultTo(''))
    .addCheckConstraint('reportsAreOfOneText', sql`num_nonnulls("caseId", "postId", "insightId", "sessionId") = 1`)
    .addCheckConstraint('reportsEndInADecision', sql`("decidedOn" is null) = (decision is null)`)
    .addCheckConstraint('reportsHaveAKnownDecision', sql`decision in ('shown', 'redacted')`)
    .addCheckConstraint('reportsForgetTheirWords', sql`"decidedOn" is null or words = ''`)
    .execute()
  await sql`create unique index "reportsOneOpenPerText" on reports (coalesce("caseId", "postId", "insightId", "sessionId"))
    where "decidedOn" is null`.execute(db)
  await sql`create index "reportsOfText" on reports (coalesce("caseId", "postId", "insightId", "sessionId"))`.execute(
    db,
  )
  await db.schema.createIndex('reportsOfCircle').on('reports').column('circleId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('reports').execute()
  for (const table of withAudience)
    await db.schema.alterTable(table).dropConstraint(`${table}HeldBackAreForAuthorAndHosts`).execute()
  for (const table of [...withAudience, 'posts']) await db.schema.alterTable(table).dropColumn('heldBack').execute()
}
