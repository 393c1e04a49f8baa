import { sql } from 'kysely'
import { db } from '#db/connection.server.ts'

type Rows = { table: string; columns: string[]; rows: unknown }

/** Every row of the product as it is now, to be put back later: what `pg_dump` and `pg_restore` do. */
export async function aBackup(): Promise<() => Promise<void>> {
  const { rows: tables } = await sql<{ table: string; columns: string[] }>`
    select table_name as table, array_agg(column_name::text) as columns
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER' and table_name !~ '^kysely'
    group by table_name`.execute(db)
  const kept: Rows[] = []
  for (const { table, columns } of tables) {
    const { rows } = await sql<{ all: unknown }>`select jsonb_agg(t) as all from ${sql.table(table)} t`.execute(db)
    kept.push({ table, columns, rows: rows[0]?.all ?? [] })
  }
  return () => putBack(kept)
}

const putBack = (kept: Rows[]) =>
  db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    await sql`truncate ${sql.join(kept.map(({ table }) => sql.table(table)))}`.execute(trx)
    for (const { table, columns, rows } of kept) {
      const names = sql.join(columns.map((column) => sql.ref(column)))
      await sql`insert into ${sql.table(table)} (${names}) overriding system value
        select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
        trx,
      )
    }
  })
