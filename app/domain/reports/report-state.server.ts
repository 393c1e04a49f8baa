import type { Context } from '#app/domain/context.server.ts'
import { lockText } from '#app/domain/redactions/lock-text.server.ts'
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

/** Who said before that someone is recognisable in this text, as far as that is known, where a host has decided since. */
export async function decidedBefore({ db }: Context, { kind, id }: Pick<FoundText, 'kind' | 'id'>) {
  const reports = db.selectFrom('reports').select('reporter').where('decidedOn', 'is not', null)
  return reports.where(columnOf[kind], '=', id).execute()
}

/**
 * Whether hosts hear it and the text stays. Security: who is not known cannot be told from who was here before, and so does
 * not hide what a host has looked at; nor a session, in which people have a seat.
 */
export async function onlyTells(ctx: Context, text: Pick<FoundText, 'kind' | 'id'>): Promise<boolean> {
  if (ctx.viewer.kind !== 'visitor') return false
  return text.kind === 'session' || (await decidedBefore(ctx, text)).length > 0
}

/** What waits of this text, if anything does; nobody says more of it or decides meanwhile. */
export const lockOpen = ({ db }: Context, { kind, id }: Pick<FoundText, 'kind' | 'id'>) =>
  db
    .selectFrom('reports')
    .select(['id', 'words', 'reporter', 'hides'])
    .where(columnOf[kind], '=', id)
    .where('decidedOn', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/**
 * A report and its text, for who may read that text now: its author and the hosts of the circle. Security: the text is held
 * still as well, so that what a host has looked at is what is shown.
 */
export async function lockReport(ctx: Context, id: string) {
  const reports = ctx.db.selectFrom('reports').selectAll().where('id', '=', id)
  const { kind, id: textId } = textOf(mustBeThere(await reports.executeTakeFirst()))
  const text = await lockText(ctx, (ctx) => findText(ctx, kind, textId))
  return { text, report: mustBeThere(await reports.forUpdate().executeTakeFirst()) }
}

/** It goes with its text. */
function mustBeThere<R>(report: R | undefined): R {
  if (!report) throw new NotFound('report')
  return report
}
