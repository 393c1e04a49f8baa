import { sql } from 'kysely'
import { addToLedger, type LedgerLine, readLedger } from '#app/adapters/ledger.server.ts'
import { type Context, dayOf, systemContext } from '#app/domain/context.server.ts'

type TakenBack = Pick<LedgerLine, 'act' | 'kind' | 'subjectId'> & { words?: string[] }

/**
 * In the transaction that takes something back, so that a backup from before can be told (docs/decisions/0019). Who did it
 * hears that it is done when it stands outside the database, too; where that failed, a job tries again.
 */
export async function noteTakenBack(ctx: Context, { words = [], ...what }: TakenBack): Promise<void> {
  const { db, now, after } = ctx
  after?.add(copyAtOnce)
  await db
    .insertInto('takenBack')
    .values({ ...what, words, takenOn: dayOf(now) })
    .execute()
  await sql`select graphile_worker.add_job('copy-taken-back', job_key := 'copy-taken-back')`.execute(db)
}

const copyAtOnce = () => copyTakenBack(systemContext()).catch(() => {})

/** Everything that was taken back, in a file outside the database. Doing it again adds nothing. */
export async function copyTakenBack({ db }: Context): Promise<void> {
  const rows = await db
    .selectFrom('takenBack')
    .select(['id', 'act', 'kind', 'subjectId', 'words', 'takenOn'])
    .orderBy('number')
    .execute()
  const copied = new Set(readLedger().map(({ id }) => id))
  addToLedger(rows.filter(({ id }) => !copied.has(id)) as LedgerLine[])
}
