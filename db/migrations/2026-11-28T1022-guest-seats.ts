import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Someone is asked to one session: by mail, or by a link that the host passes on. Used once, by a member or a guest.
  await db.schema
    .createTable('seatInvitations')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    // Empty for a link to pass on.
    .addColumn('email', 'text', (col) => col.notNull().defaultTo(''))
    // The voice that is missing, when that is why.
    .addColumn('voice', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('tokenHash', 'text', (col) => col.notNull().unique())
    .addColumn('memberId', 'uuid', (col) => col.references('members.id').onDelete('cascade'))
    .addColumn('guestId', 'uuid', (col) => col.references('guests.id').onDelete('set null'))
    .addColumn('invitedById', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull())
    .addColumn('usedAt', 'timestamptz')
    .addColumn('revokedAt', 'timestamptz')
    .addCheckConstraint(
      'seatInvitationsHaveAKnownVoice',
      sql`voice in ('', 'care', 'education', 'municipality', 'social', 'other', 'experience')`,
    )
    .execute()
  await db.schema.createIndex('seatInvitationsOfSession').on('seatInvitations').column('sessionId').execute()
  await db.schema.createIndex('seatInvitationsOfMember').on('seatInvitations').column('memberId').execute()

  // The links to a guest's own page, by their hash: one in each mail, so that an older mail still works.
  await db.schema
    .createTable('guestLinks')
    .addColumn('tokenHash', 'text', (col) => col.primaryKey())
    .addColumn('guestId', 'uuid', (col) => col.notNull().references('guests.id').onDelete('cascade'))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('guestLinksOfGuest').on('guestLinks').column('guestId').execute()

  // The day on which name, address and words of a guest were erased; sector and organisation stay, to be counted.
  await db.schema.alterTable('guests').addColumn('erasedOn', 'date').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('guests').dropColumn('erasedOn').execute()
  await db.schema.dropTable('guestLinks').execute()
  await db.schema.dropTable('seatInvitations').execute()
}
