import { type Kysely, sql } from 'kysely'

const id = sql`gen_random_uuid()`
const none = sql`'{}'`

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // Security: the only place that ties an anonymous case or post to a person (docs/decisions/0003).
  await db.schema
    .createTable('authorship')
    .addColumn('alias', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('memberId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addColumn('subjectId', 'uuid', (col) => col.notNull())
    .addUniqueConstraint('authorshipOncePerMemberAndSubject', ['memberId', 'subjectId'])
    .execute()

  // Holds released text only: what the circle may read. Unreleased text lives in caseDrafts.
  await db.schema
    .createTable('cases')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('alias', 'uuid', (col) => col.notNull())
    .addColumn('circleId', 'uuid', (col) => col.references('circles.id'))
    .addColumn('reach', 'text', (col) => col.notNull().defaultTo('circle'))
    .addColumn('state', 'text', (col) => col.notNull().defaultTo('draft'))
    .addColumn('audience', sql`text[]`, (col) => col.notNull())
    .addColumn('title', 'text')
    .addColumn('happening', 'text')
    .addColumn('goesWell', 'text')
    .addColumn('runsInto', 'text')
    .addColumn('tried', 'text')
    .addColumn('html', 'jsonb')
    .addColumn('roleTitle', 'text')
    .addColumn('sector', 'text')
    .addColumn('groupMay', 'text')
    .addColumn('themes', sql`text[]`, (col) => col.notNull().defaultTo(none))
    .addColumn('openedOn', 'date')
    .addColumn('example', 'boolean', (col) => col.notNull().defaultTo(false))
    .addCheckConstraint(
      'casesHaveAKnownState',
      sql`state in ('draft', 'checking', 'open', 'scheduled', 'harvesting', 'harvested', 'told', 'closed', 'withdrawn')`,
    )
    .addCheckConstraint('casesHaveAKnownReach', sql`reach in ('circle', 'network', 'everyone')`)
    .addCheckConstraint('casesHaveAnAudience', sql`cardinality(audience) > 0`)
    .addCheckConstraint(
      'casesHoldTextOnlyOnceReleased',
      sql`state not in ('draft', 'checking', 'withdrawn') or coalesce(title, happening, "goesWell", "runsInto", tried) is null`,
    )
    .addCheckConstraint(
      'casesAreReadOnlyOnceReleased',
      sql`state in ('draft', 'checking', 'withdrawn') or (title is not null and happening is not null and "openedOn" is not null)`,
    )
    .addCheckConstraint(
      'casesOutOfSightBelongToTheirAuthor',
      sql`state not in ('draft', 'withdrawn') or audience = array['author:' || alias]`,
    )
    .execute()
  // Every list of cases starts with `audience && keys`.
  await db.schema.createIndex('casesAudience').on('cases').using('gin').column('audience').execute()
  await db.schema.createIndex('casesByDay').on('cases').columns(['openedOn desc', 'id']).execute()

  // Security: unreleased text. Read only for the author and, while checking, a host of the circle.
  await db.schema
    .createTable('caseDrafts')
    .addColumn('caseId', 'uuid', (col) => col.primaryKey().references('cases.id').onDelete('cascade'))
    .addColumn('version', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('savedAt', 'timestamptz', (col) => col.notNull())
    .addColumn('title', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('happening', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('goesWell', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('runsInto', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('tried', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('uncertainties', sql`text[]`, (col) => col.notNull().defaultTo(none))
    .addColumn('groupMay', 'text', (col) => col.notNull().defaultTo('ask'))
    .addColumn('themes', sql`text[]`, (col) => col.notNull().defaultTo(none))
    .addColumn('circleId', 'uuid', (col) => col.references('circles.id'))
    .addColumn('reach', 'text', (col) => col.notNull().defaultTo('circle'))
    .addColumn('roleTitle', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('sector', 'text', (col) => col.notNull())
    .addColumn('informed', 'text', (col) => col.notNull().defaultTo(''))
    .execute()

  await db.schema
    .createTable('caseChecks')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('cases.id').onDelete('cascade'))
    .addColumn('submittedAt', 'timestamptz', (col) => col.notNull())
    .addColumn('decidedAt', 'timestamptz')
    .addColumn('decision', 'text')
    .addColumn('hostId', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addCheckConstraint('caseChecksEndInADecision', sql`("decidedAt" is null) = (decision is null)`)
    .addCheckConstraint('caseChecksHaveAKnownDecision', sql`decision in ('opened', 'sent_back', 'withdrawn')`)
    .execute()
  await sql`create unique index "caseChecksOneOpenPerCase" on "caseChecks" ("caseId") where "decidedAt" is null`.execute(
    db,
  )

  // What a host proposes instead, field by field; the author takes it over or leaves it.
  await db.schema
    .createTable('caseSuggestions')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('cases.id').onDelete('cascade'))
    .addColumn('hostId', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('texts', 'jsonb', (col) => col.notNull())
    .addColumn('note', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull())
    .addColumn('closedAt', 'timestamptz')
    .execute()

  await db.schema
    .createTable('uncertainties')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('cases.id').onDelete('cascade'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('question', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull().defaultTo('named'))
    .addUniqueConstraint('uncertaintiesStandInOrder', ['caseId', 'position'])
    .addCheckConstraint('uncertaintiesAreOneToThree', sql`position between 1 and 3`)
    .addCheckConstraint(
      'uncertaintiesHaveAKnownState',
      sql`state in ('named', 'recognised', 'explored', 'shifted', 'dissolved', 'still_open')`,
    )
    .execute()

  await db.schema
    .createTable('recognitions')
    .addColumn('uncertaintyId', 'uuid', (col) => col.notNull().references('uncertainties.id').onDelete('cascade'))
    .addColumn('memberId', 'uuid', (col) => col.notNull().references('members.id').onDelete('cascade'))
    .addColumn('recognisedOn', 'date', (col) => col.notNull())
    .addPrimaryKeyConstraint('recognitionsOncePerMember', ['uncertaintyId', 'memberId'])
    .execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  const tables = ['recognitions', 'uncertainties', 'caseSuggestions', 'caseChecks', 'caseDrafts', 'cases', 'authorship']
  for (const table of tables) await db.schema.dropTable(table).execute()
}
