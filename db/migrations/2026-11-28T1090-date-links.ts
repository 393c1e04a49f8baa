import { type Kysely, sql } from 'kysely'

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // The link that asks which dates suit is a key to a seat like the others. Asked again, that of the first mail still opens.
  await opensOneOf(db, ['sign-off', 'answer', 'offer', 'confirmation', 'dates'])
  await sql`insert into "seatLinks" ("tokenHash", "enrolmentId", opens, "madeAt")
    select "tokenHash", "enrolmentId", 'dates', now() from "datePollLinks"`.execute(db)
  await db.schema.dropTable('datePollLinks').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('datePollLinks')
    .addColumn('pollId', 'uuid', (col) => col.notNull().references('datePolls.id').onDelete('cascade'))
    .addColumn('enrolmentId', 'uuid', (col) => col.notNull().references('enrolments.id').onDelete('cascade'))
    .addColumn('tokenHash', 'text', (col) => col.notNull().unique())
    .addPrimaryKeyConstraint('datePollLinksOncePerSeat', ['pollId', 'enrolmentId'])
    .execute()
  await sql`insert into "datePollLinks" ("pollId", "enrolmentId", "tokenHash")
    select distinct on (p.id, l."enrolmentId") p.id, l."enrolmentId", l."tokenHash" from "seatLinks" l
    join enrolments e on e.id = l."enrolmentId" join "datePolls" p on p."sessionId" = e."sessionId"
    where l.opens = 'dates' order by p.id, l."enrolmentId", l."madeAt" desc`.execute(db)
  await sql`delete from "seatLinks" where opens = 'dates'`.execute(db)
  await opensOneOf(db, ['sign-off', 'answer', 'offer', 'confirmation'])
}

async function opensOneOf(db: Kysely<any>, words: string[]): Promise<void> {
  await db.schema.alterTable('seatLinks').dropConstraint('seatLinksOpenOneThing').execute()
  await db.schema
    .alterTable('seatLinks')
    .addCheckConstraint('seatLinksOpenOneThing', sql`opens in (${sql.join(words.map((word) => sql.lit(word)))})`)
    .execute()
}
