import { hostsWhoDidNotWrite } from '#app/access/hosts.server.ts'
import { system } from '#app/access/viewer.ts'
import type { Context } from '#app/domain/context.server.ts'
import { findText } from '#app/domain/texts/find-text.server.ts'
import { NotFound } from '#app/errors.ts'
import { textOf } from './report-state.server.ts'

/** A report as letters need it: whose text, and whether it still waits. Undefined when the text is gone. */
export async function findWaiting(ctx: Context, id: string) {
  const report = await ctx.db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst()
  if (!report) return
  const { kind, id: textId } = textOf(report)
  const text = await findText({ ...ctx, viewer: system }, kind, textId).catch((error: unknown) => {
    if (error instanceof NotFound) return undefined
    throw error
  })
  return text && { text, isDecided: report.decidedOn !== null, hides: report.hides, decision: report.decision }
}

type Text = NonNullable<Awaited<ReturnType<typeof findWaiting>>>['text']

/** To whom a letter to the author goes. Security: an alias, looked up when the mail leaves; a session's text is its host's. */
export const authorOf = ({ alias, hostId }: Text) => (hostId ? `member:${hostId}` : `author:${alias}`)

/** The hosts who may decide: those of the circle now, but not who wrote it. */
export async function whoMayDecide({ db }: Context, { circleId, alias, hostId }: Text): Promise<string[]> {
  return (await hostsWhoDidNotWrite(db, circleId, alias)).filter((id) => id !== hostId)
}

export async function initiators({ db }: Context): Promise<string[]> {
  const rows = await db
    .selectFrom('members')
    .select('id')
    .where('role', '=', 'initiator')
    .where('deactivatedAt', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
