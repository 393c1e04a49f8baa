import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable('sessions')
    .addColumn('enrolmentMode', 'text', (col) => col.notNull().defaultTo('direct'))
    .execute()
  await db.schema
    .alterTable('sessions')
    .addCheckConstraint(
      'sessionsHaveAKnownEnrolmentMode',
      sql`"enrolmentMode" in ('open', 'direct', 'request', 'application', 'invitation')`,
    )
    .execute()
  // Who is invited reads the session, whoever else may.
  await sql`update sessions set audience = audience || ('invited:' || id) where not "heldBack"`.execute(db)

  // What a host asks of who applies; with a number when the answer is one.
  await db.schema
    .createTable('criteria')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('question', 'text', (col) => col.notNull())
    .addColumn('atLeast', 'integer')
    .addPrimaryKeyConstraint('criteriaStandInOrder', ['sessionId', 'position'])
    .execute()

  await db.schema
    .alterTable('enrolments')
    .addColumn('hopes', 'text', (col) => col.notNull().defaultTo(''))
    // Whether someone is there whom this person leads, or who leads them. Empty when it was not answered.
    .addColumn('authorityRelation', 'boolean')
    .execute()

  // A seat that was asked for, beside its enrolment.
  await db.schema
    .createTable('seatRequests')
    .addColumn('enrolmentId', 'uuid', (col) => col.primaryKey().references('enrolments.id').onDelete('cascade'))
    .addColumn('requestedAt', 'timestamptz', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('talkAskedAt', 'timestamptz')
    .addColumn('answeredAt', 'timestamptz')
    // The last word of a host to who asked.
    .addColumn('hostSaid', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('answeredById', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .execute()
  // With the question as it was when it was answered.
  await db.schema
    .createTable('criterionAnswers')
    .addColumn('enrolmentId', 'uuid', (col) => col.notNull().references('seatRequests.enrolmentId').onDelete('cascade'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('question', 'text', (col) => col.notNull())
    .addColumn('atLeast', 'integer')
    .addColumn('answer', 'text', (col) => col.notNull())
    .addColumn('number', 'integer')
    .addPrimaryKeyConstraint('criterionAnswersStandInOrder', ['enrolmentId', 'position'])
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('criterionAnswers').execute()
  await db.schema.dropTable('seatRequests').execute()
  await sql`delete from enrolments where state in ('requested', 'declined')`.execute(db)
  await db.schema.alterTable('enrolments').dropColumn('hopes').dropColumn('authorityRelation').execute()
  await db.schema.dropTable('criteria').execute()
  await sql`update sessions set audience = array_remove(audience, 'invited:' || id)`.execute(db)
  await db.schema.alterTable('sessions').dropConstraint('sessionsHaveAKnownEnrolmentMode').execute()
  await db.schema.alterTable('sessions').dropColumn('enrolmentMode').execute()
}
