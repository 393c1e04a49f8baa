import type { Context } from '#app/domain/context.server.ts'
import { type FoundText, findText } from '#app/domain/texts/find-text.server.ts'
import { NotFound } from '#app/errors.ts'

export const columnOf = { case: 'caseId', post: 'postId', insight: 'insightId', session: 'sessionId' } as const

type Ids = Record<(typeof columnOf)[keyof typeof columnOf], string | null>

/** Which text a report is of. */
export function textOf(report: Ids): { kind: FoundText['kind']; id: string } {
  for (const [kind, column] of Object.entries(columnOf)) {
    const id = report[column]
    if (id) return { kind: kind as FoundText['kind'], id }
  }
  throw new NotFound('report')
}

/** A report and its text, for who may read that text now: its author and the hosts of the circle. */
export async function lockReport(ctx: Context, id: string) {
  const report = await ctx.db.selectFrom('reports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!report) throw new NotFound('report')
  const { kind, id: textId } = textOf(report)
  return { report, text: await findText(ctx, kind, textId) }
}
