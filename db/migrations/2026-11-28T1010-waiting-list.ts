import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // How seats are shared out, per session. Empty is the rule of the house, worked out from the number of seats.
  await db.schema
    .alterTable('sessions')
    .addColumn('mostPerOrganisation', 'smallint')
    .addColumn('wantedOrganisations', 'smallint', (col) => col.notNull().defaultTo(3))
    .addColumn('experienceSeats', 'smallint')
    .addColumn('experienceDays', 'smallint', (col) => col.notNull().defaultTo(7))
    .addColumn('signOffHours', 'smallint', (col) => col.notNull().defaultTo(2))
    .addColumn('reconfirms', 'boolean', (col) => col.notNull().defaultTo(true))
    .addColumn('releasesUnconfirmed', 'boolean', (col) => col.notNull().defaultTo(false))
    // Since when it has this date and place: an offer and a yes that were given for another count from here.
    .addColumn('datedAt', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
    .execute()
  await sql`update sessions set "datedAt" = "createdAt"`.execute(db)

  await db.schema
    .alterTable('enrolments')
    // The order of the list: who came first, unless a host gave a reason for another.
    .addColumn('waitingNumber', 'integer')
    .addColumn('offeredAt', 'timestamptz')
    // Some moments after signing off the seat can still be taken back.
    .addColumn('seatKeptUntil', 'timestamptz')
    .addColumn('askedAt', 'timestamptz')
    .addColumn('confirmedAt', 'timestamptz')
    .execute()

  // Keys in mails, by their hash. A newer mail does not make the links of an older one useless.
  await db.schema
    .createTable('seatLinks')
    .addColumn('tokenHash', 'text', (col) => col.primaryKey())
    .addColumn('enrolmentId', 'uuid', (col) => col.notNull().references('enrolments.id').onDelete('cascade'))
    .addColumn('opens', 'text', (col) => col.notNull())
    .addColumn('madeAt', 'timestamptz', (col) => col.notNull())
    .addCheckConstraint('seatLinksOpenOneThing', sql`opens in ('sign-off', 'answer', 'offer', 'confirmation')`)
    .execute()
  await db.schema.createIndex('seatLinksOfEnrolment').on('seatLinks').column('enrolmentId').execute()
  await sql`insert into "seatLinks" ("tokenHash", "enrolmentId", opens, "madeAt")
    select "signOffTokenHash", id, 'sign-off', now() from enrolments where "signOffTokenHash" is not null
    union all
    select "answerTokenHash", id, 'answer', now() from enrolments where "answerTokenHash" is not null`.execute(db)
  await db.schema.alterTable('enrolments').dropColumn('signOffTokenHash').dropColumn('answerTokenHash').execute()

  // A host changed the order of the list. Who did it and when stands in the event.
  await db.schema
    .createTable('waitingMoves')
    .addColumn('eventId', 'uuid', (col) => col.primaryKey().references('events.id').onDelete('cascade'))
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('enrolmentId', 'uuid', (col) => col.notNull().references('enrolments.id').onDelete('cascade'))
    .addColumn('fromPlace', 'integer', (col) => col.notNull())
    .addColumn('toPlace', 'integer', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('waitingMovesOfSession').on('waitingMoves').column('sessionId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('waitingMoves').execute()
  await db.schema
    .alterTable('enrolments')
    .addColumn('signOffTokenHash', 'text', (col) => col.unique())
    .addColumn('answerTokenHash', 'text', (col) => col.unique())
    .execute()
  for (const [column, opens] of [
    ['signOffTokenHash', 'sign-off'],
    ['answerTokenHash', 'answer'],
  ] as const)
    await sql`update enrolments e set ${sql.ref(column)} = (select l."tokenHash" from "seatLinks" l
      where l."enrolmentId" = e.id and l.opens = ${opens} order by l."madeAt" desc limit 1)`.execute(db)
  await db.schema.dropTable('seatLinks').execute()
  for (const column of ['waitingNumber', 'offeredAt', 'seatKeptUntil', 'askedAt', 'confirmedAt'])
    await db.schema.alterTable('enrolments').dropColumn(column).execute()
  for (const column of ['mostPerOrganisation', 'wantedOrganisations', 'experienceSeats', 'experienceDays'])
    await db.schema.alterTable('sessions').dropColumn(column).execute()
  for (const column of ['signOffHours', 'reconfirms', 'releasesUnconfirmed', 'datedAt'])
    await db.schema.alterTable('sessions').dropColumn(column).execute()
}
