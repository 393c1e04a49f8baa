import { type Kysely, sql } from 'kysely'

const id = sql`gen_random_uuid()`

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('circleId', 'uuid', (col) => col.notNull().references('circles.id'))
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('introduction', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('html', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('visibility', 'text', (col) => col.notNull().defaultTo('everyone'))
    .addColumn('audience', sql`text[]`, (col) => col.notNull())
    .addColumn('startsAt', 'timestamptz', (col) => col.notNull())
    .addColumn('endsAt', 'timestamptz', (col) => col.notNull())
    .addColumn('timeZone', 'text', (col) => col.notNull().defaultTo('Europe/Amsterdam'))
    .addColumn('place', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('onlineLink', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('accessFacts', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('capacity', 'integer', (col) => col.notNull())
    .addColumn('methodKey', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull().defaultTo('announced'))
    .addColumn('sequence', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull())
    .addCheckConstraint('sessionsEndAfterTheyStart', sql`"endsAt" > "startsAt"`)
    .addCheckConstraint('sessionsHaveSeats', sql`capacity between 1 and 500`)
    .addCheckConstraint('sessionsHaveAKnownState', sql`state in ('announced', 'cancelled')`)
    .addCheckConstraint('sessionsAreForEveryoneOrTheCircle', sql`visibility in ('everyone', 'circle')`)
    .addCheckConstraint('sessionsHaveAnAudience', sql`cardinality(audience) > 0`)
    .execute()
  await db.schema.createIndex('sessionsAudience').on('sessions').using('gin').column('audience').execute()
  await db.schema.createIndex('sessionsByStart').on('sessions').column('startsAt').execute()

  await db.schema
    .createTable('programmeRows')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('startsAt', 'time')
    .addColumn('title', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('programmeRowsStandInOrder', ['sessionId', 'position'])
    .execute()

  await db.schema
    .createTable('sessionCases')
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('cases.id').onDelete('cascade'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('sessionCasesOncePerCase', ['sessionId', 'caseId'])
    .execute()
  await db.schema.createIndex('sessionCasesOfCase').on('sessionCases').column('caseId').execute()

  await db.schema
    .createTable('enrolments')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('memberId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addColumn('role', 'text', (col) => col.notNull().defaultTo('participant'))
    .addColumn('brings', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('needs', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('state', 'text', (col) => col.notNull().defaultTo('enrolled'))
    .addColumn('sequence', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('signOffTokenHash', 'text', (col) => col.unique())
    .addColumn('enrolledAt', 'timestamptz', (col) => col.notNull())
    .addColumn('signedOffAt', 'timestamptz')
    .addUniqueConstraint('enrolmentsOncePerMember', ['sessionId', 'memberId'])
    .addCheckConstraint('enrolmentsHaveAKnownRole', sql`role in ('participant', 'listener')`)
    .addCheckConstraint('enrolmentsHaveAKnownState', sql`state in ('enrolled', 'signed_off')`)
    .execute()
  await db.schema.createIndex('enrolmentsOfMember').on('enrolments').column('memberId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  for (const table of ['enrolments', 'sessionCases', 'programmeRows', 'sessions'])
    await db.schema.dropTable(table).execute()
}
