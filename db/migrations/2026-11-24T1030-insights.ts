import { type Kysely, sql } from 'kysely'

const id = sql`gen_random_uuid()`

// `any`: a migration is frozen in time and must not follow today's schema.
export async function up(db: Kysely<any>): Promise<void> {
  // One harvest per case and session: drafted by a host, answered line by line by the bringer.
  await db.schema
    .createTable('harvests')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('cases.id').onDelete('cascade'))
    .addColumn('sessionId', 'uuid', (col) => col.notNull().references('sessions.id'))
    .addColumn('hostId', 'uuid', (col) => col.references('members.id').onDelete('set null'))
    .addColumn('offeredAt', 'timestamptz')
    .addColumn('answeredAt', 'timestamptz')
    .addUniqueConstraint('harvestsOncePerSession', ['caseId', 'sessionId'])
    .execute()

  await db.schema
    .createTable('insights')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('harvestId', 'uuid', (col) => col.notNull().references('harvests.id').onDelete('cascade'))
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('cases.id'))
    .addColumn('position', 'integer', (col) => col.notNull())
    .addColumn('thought', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('seen', 'text', (col) => col.notNull())
    .addColumn('holdsWhen', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('level', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull().defaultTo('sketched'))
    .addColumn('audience', sql`text[]`, (col) => col.notNull())
    .addColumn('publishedOn', 'date')
    .addUniqueConstraint('insightsStandInOrder', ['harvestId', 'position'])
    .addCheckConstraint('insightsAreAtMostThreePerHarvest', sql`position between 1 and 3`)
    .addCheckConstraint(
      'insightsHaveAKnownState',
      sql`state in ('sketched', 'published', 'blocked', 'confirmed_elsewhere', 'nuanced', 'contradicted', 'retired')`,
    )
    .addCheckConstraint(
      'insightsHaveAKnownLevel',
      sql`level in ('self', 'team', 'organisation', 'profession', 'society')`,
    )
    .addCheckConstraint(
      'insightsArePublishedOnADay',
      sql`state in ('sketched', 'blocked') or "publishedOn" is not null`,
    )
    .addCheckConstraint('insightsHaveAnAudience', sql`cardinality(audience) > 0`)
    .execute()
  await db.schema.createIndex('insightsAudience').on('insights').using('gin').column('audience').execute()
  await db.schema.createIndex('insightsOfCase').on('insights').column('caseId').execute()
  await db.schema.createIndex('insightsByDay').on('insights').columns(['publishedOn desc', 'id']).execute()

  await db.schema
    .createTable('insightUncertainties')
    .addColumn('insightId', 'uuid', (col) => col.notNull().references('insights.id').onDelete('cascade'))
    .addColumn('uncertaintyId', 'uuid', (col) => col.notNull().references('uncertainties.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('insightUncertaintiesOnce', ['insightId', 'uncertaintyId'])
    .execute()
  await db.schema
    .createIndex('insightUncertaintiesOfUncertainty')
    .on('insightUncertainties')
    .column('uncertaintyId')
    .execute()

  // What became of an uncertainty; counts once the bringer has said yes.
  await db.schema
    .createTable('uncertaintyOutcomes')
    .addColumn('harvestId', 'uuid', (col) => col.notNull().references('harvests.id').onDelete('cascade'))
    .addColumn('uncertaintyId', 'uuid', (col) => col.notNull().references('uncertainties.id').onDelete('cascade'))
    .addColumn('outcome', 'text', (col) => col.notNull())
    .addColumn('approvedOn', 'date')
    .addPrimaryKeyConstraint('uncertaintyOutcomesOnce', ['harvestId', 'uncertaintyId'])
    .addCheckConstraint('uncertaintyOutcomesAreKnown', sql`outcome in ('shifted', 'dissolved', 'still_open')`)
    .execute()

  // A thread hangs on one uncertainty or on one insight. A post carries an alias, never a person.
  await db.schema
    .createTable('posts')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('cases.id').onDelete('cascade'))
    .addColumn('uncertaintyId', 'uuid', (col) => col.references('uncertainties.id').onDelete('cascade'))
    .addColumn('insightId', 'uuid', (col) => col.references('insights.id').onDelete('cascade'))
    .addColumn('alias', 'uuid', (col) => col.notNull())
    .addColumn('roleTitle', 'text', (col) => col.notNull())
    .addColumn('sector', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('body', 'text', (col) => col.notNull())
    .addColumn('html', 'text', (col) => col.notNull())
    .addColumn('number', 'integer', (col) => col.notNull())
    .addColumn('postedOn', 'date', (col) => col.notNull())
    .addCheckConstraint('postsBelongToOneThread', sql`("uncertaintyId" is null) <> ("insightId" is null)`)
    .addCheckConstraint(
      'postsHaveAKnownKind',
      sql`kind in ('question', 'answer', 'experience', 'doubt', 'counter_example', 'source')`,
    )
    .execute()
  await sql`create unique index "postsInOrderUnderUncertainty" on posts ("uncertaintyId", number) where "uncertaintyId" is not null`.execute(
    db,
  )
  await sql`create unique index "postsInOrderUnderInsight" on posts ("insightId", number) where "insightId" is not null`.execute(
    db,
  )
  await db.schema.createIndex('postsOfCase').on('posts').column('caseId').execute()

  await db.schema
    .createTable('tryOuts')
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(id))
    .addColumn('caseId', 'uuid', (col) => col.notNull().references('cases.id').onDelete('cascade'))
    .addColumn('alias', 'uuid', (col) => col.notNull())
    .addColumn('step', 'text', (col) => col.notNull())
    .addColumn('result', 'text', (col) => col.notNull().defaultTo('intended'))
    .addColumn('told', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('intendedOn', 'date', (col) => col.notNull())
    .addColumn('toldOn', 'date')
    .addCheckConstraint(
      'tryOutsHaveAKnownResult',
      sql`result in ('intended', 'adopted', 'adapted', 'dropped', 'not_yet')`,
    )
    .execute()
  await db.schema.createIndex('tryOutsOfCase').on('tryOuts').column('caseId').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  const tables = ['tryOuts', 'posts', 'uncertaintyOutcomes', 'insightUncertainties', 'insights', 'harvests']
  for (const table of tables) await db.schema.dropTable(table).execute()
}
