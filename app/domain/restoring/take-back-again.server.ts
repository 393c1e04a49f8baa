import { type LedgerLine, readLedger } from '#app/adapters/ledger.server.ts'
import { withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { redactAgain } from '#app/domain/redactions/redaction-actions.server.ts'
import { hideAgain } from '#app/domain/reports/report-actions.server.ts'
import { removePost } from '#app/domain/threads/post-actions.server.ts'
import { NotFound } from '#app/errors.ts'
import { refreshDocuments } from '#search/refresh.server.ts'

/**
 * An older backup was put back: what was taken back after it was made is taken back again. Security: before anyone is let
 * in; an error here stops the start (docs/decisions/0019). Returns how much it was; on other days nothing.
 */
export function takeBackAgain(ctx: Context): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const known = await ctx.db.selectFrom('takenBack').select('id').execute()
    const ids = new Set(known.map(({ id }) => id))
    const missed = readLedger().filter(({ id }) => !ids.has(id))
    for (const [at, line] of missed.entries()) {
      const shownLater = missed.slice(at).some(({ act, subjectId }) => act === 'shown' && subjectId === line.subjectId)
      if (!(line.act === 'hidden' && shownLater)) await again(ctx, line)
      await refreshDocuments(ctx.db, line)
      await ctx.db.insertInto('takenBack').values(line).execute()
    }
    return missed.length
  })
}

/** What is not in the backup needs nothing; whether a text may be shown again, a host decides again. */
async function again(ctx: Context, { act, kind, subjectId, words }: LedgerLine): Promise<void> {
  try {
    if (act === 'redacted') await redactAgain(ctx, kind, subjectId, words)
    if (act === 'hidden') await hideAgain(ctx, kind, subjectId)
    if (act === 'withdrawn') await (kind === 'post' ? removePost(ctx, subjectId) : withdrawCase(ctx, subjectId))
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
  }
}
