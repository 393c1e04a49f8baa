import { type Kysely, sql } from 'kysely'

const states = 'enrolmentsHaveAKnownState'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Someone without an account who takes part once: of this session only, in no directory.
  await db.schema
    .createTable('guests')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(sql`gen_random_uuid()`))
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('name', 'text', (col) => col.notNull())
    // Empty for who came by paper or telephone.
    .addColumn('email', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('language', 'text', (col) => col.notNull().defaultTo('nl'))
    .addColumn('sector', 'text', (col) => col.notNull())
    .addColumn('organisationId', 'uuid', (col) => col.references('organisations.id'))
    .addColumn('experienceExpert', 'boolean', (col) => col.notNull().defaultTo(false))
    .addColumn('invitedById', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('guestsOfSession').on('guests').column('sessionId').execute()

  await db.schema
    .alterTable('enrolments')
    .alterColumn('memberId', (col) => col.dropNotNull())
    .addColumn('guestId', 'uuid', (col) => col.unique().references('guests.id').onDelete('cascade'))
    .execute()
  await db.schema
    .alterTable('enrolments')
    .addCheckConstraint('enrolmentsAreOfOnePerson', sql`num_nonnulls("memberId", "guestId") = 1`)
    .execute()
  await db.schema.alterTable('enrolments').dropConstraint(states).execute()
  await db.schema
    .alterTable('enrolments')
    .addCheckConstraint(states, sql`state in ('requested', 'waiting', 'offered', 'enrolled', 'signed_off', 'declined')`)
    .execute()

  // Whoever an enrolment is of, told in one way for members and guests. `holder` is where their letters go.
  await sql`create view "seatHolders" as
    select e.id as "enrolmentId", e."sessionId", e.state, e.role, e."memberId", e."guestId",
      case when m.id is null then 'guest:' || g.id else 'member:' || m.id end as holder,
      coalesce(m.name, g.name) as name, coalesce(m."roleTitle", '') as "roleTitle",
      coalesce(m.sector, g.sector) as sector,
      case when m.id is null then g."organisationId" else m."organisationId" end as "organisationId",
      coalesce(m."experienceExpert", g."experienceExpert") as "experienceExpert"
    from enrolments e
    left join members m on m.id = e."memberId" left join guests g on g.id = e."guestId"`.execute(db)
}

export async function down(db: Kysely<any>): Promise<void> {
  await sql`drop view "seatHolders"`.execute(db)
  await sql`delete from enrolments where "memberId" is null or state not in ('enrolled', 'signed_off')`.execute(db)
  await db.schema.alterTable('enrolments').dropConstraint(states).execute()
  await db.schema
    .alterTable('enrolments')
    .addCheckConstraint(states, sql`state in ('enrolled', 'signed_off')`)
    .execute()
  await db.schema.alterTable('enrolments').dropConstraint('enrolmentsAreOfOnePerson').execute()
  await db.schema.alterTable('enrolments').dropColumn('guestId').execute()
  await db.schema
    .alterTable('enrolments')
    .alterColumn('memberId', (col) => col.setNotNull())
    .execute()
  await db.schema.dropTable('guests').execute()
}
