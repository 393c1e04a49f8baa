import { type Kysely, sql } from 'kysely'

const id = sql`gen_random_uuid()`
const now = sql`now()`

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('organisations')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('name', 'text', (col) => col.notNull().unique())
    .addColumn('sector', 'text', (col) => col.notNull())
    .addCheckConstraint('organisationsHaveAKnownSector', sector('sector'))
    .execute()

  await db.schema
    .createTable('networks')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull().defaultTo(now))
    .execute()

  await db.schema
    .createTable('circles')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('networkId', 'uuid', (col) => col.notNull().references('networks.id'))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('leadingQuestion', 'text', (col) => col.notNull())
    .addColumn('groundRules', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull().defaultTo(now))
    .execute()

  await db.schema
    .createTable('members')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('email', 'text', (col) => col.notNull().unique())
    .addColumn('passwordHash', 'text', (col) => col.notNull())
    .addColumn('roleTitle', 'text', (col) => col.notNull())
    .addColumn('organisationId', 'uuid', (col) => col.notNull().references('organisations.id'))
    .addColumn('sector', 'text', (col) => col.notNull())
    .addColumn('experienceExpert', 'boolean', (col) => col.notNull().defaultTo(false))
    .addColumn('language', 'text', (col) => col.notNull().defaultTo('nl'))
    .addColumn('role', 'text', (col) => col.notNull().defaultTo('member'))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull().defaultTo(now))
    .addColumn('deactivatedAt', 'timestamptz')
    .addCheckConstraint('membersHaveAKnownSector', sector('sector'))
    .addCheckConstraint('membersReadDutchOrEnglish', sql`language in ('nl', 'en')`)
    .addCheckConstraint('membersHaveAKnownRole', sql`role in ('member', 'initiator')`)
    .addCheckConstraint('membersWriteTheirAddressInLowerCase', sql`email = lower(email)`)
    .execute()

  await db.schema
    .createTable('circleMemberships')
    .addColumn('circleId', 'uuid', (col) => col.notNull().references('circles.id').onDelete('cascade'))
    .addColumn('memberId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addColumn('role', 'text', (col) => col.notNull().defaultTo('member'))
    .addColumn('joinedAt', 'timestamptz', (col) => col.notNull().defaultTo(now))
    .addColumn('leftAt', 'timestamptz')
    .addPrimaryKeyConstraint('circleMembershipsOncePerMember', ['circleId', 'memberId'])
    .addCheckConstraint('circleMembershipsHaveAKnownRole', sql`role in ('member', 'host')`)
    .execute()
  await db.schema.createIndex('circleMembershipsOfMember').on('circleMemberships').column('memberId').execute()

  await db.schema
    .createTable('invitations')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('circleId', 'uuid', (col) => col.notNull().references('circles.id').onDelete('cascade'))
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('role', 'text', (col) => col.notNull().defaultTo('member'))
    .addColumn('tokenHash', 'text', (col) => col.notNull().unique())
    .addColumn('invitedById', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull().defaultTo(now))
    .addColumn('expiresAt', 'timestamptz', (col) => col.notNull())
    .addColumn('acceptedAt', 'timestamptz')
    .addColumn('revokedAt', 'timestamptz')
    .addCheckConstraint('invitationsHaveAKnownRole', sql`role in ('member', 'host')`)
    .execute()
  await db.schema.createIndex('invitationsOfCircle').on('invitations').column('circleId').execute()

  // "Session" always means a meeting here; being signed in is a sign-in. Only hashes of tokens are stored.
  await db.schema
    .createTable('signIns')
    .addColumn('tokenHash', 'text', (col) => col.primaryKey())
    .addColumn('memberId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull().defaultTo(now))
    .addColumn('expiresAt', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('signInsOfMember').on('signIns').column('memberId').execute()

  await db.schema
    .createTable('passwordResets')
    .addColumn('tokenHash', 'text', (col) => col.primaryKey())
    .addColumn('memberId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addColumn('expiresAt', 'timestamptz', (col) => col.notNull())
    .addColumn('usedAt', 'timestamptz')
    .execute()

  // The layout rate-limiter-flexible expects.
  await db.schema
    .createTable('rateLimits')
    .addColumn('key', 'varchar(255)', (col) => col.primaryKey())
    .addColumn('points', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('expire', 'bigint')
    .execute()
}

const sector = (column: string) => sql`${sql.ref(column)} in ('care', 'education', 'municipality', 'social', 'other')`

export async function down(db: Kysely<any>): Promise<void> {
  const tables = ['rateLimits', 'passwordResets', 'signIns', 'invitations', 'circleMemberships', 'members', 'circles']
  for (const table of [...tables, 'networks', 'organisations']) await db.schema.dropTable(table).execute()
}
