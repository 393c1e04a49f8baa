import { can, memberOf } from '#app/access/policy.ts'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { findText } from '#app/domain/texts/find-text.server.ts'
import { placeOfText } from '#app/domain/texts/place-of-text.server.ts'
import type { TextKind } from '#app/domain/texts/text.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { daysBetween, isLate, linesOf, type ReportDecision } from './report.ts'
import { seenByDecider } from './report-seen.server.ts'
import { onlyTells, textOf } from './report-state.server.ts'

const columns = [
  'reports.id',
  'caseId',
  'postId',
  'insightId',
  'sessionId',
  'reportedOn',
  'decidedOn',
  'hides',
] as const

/** What waits for a host's decision in the circles I host, the oldest first. */
export async function listReports(ctx: Context) {
  const { hostOf } = memberOf(ctx.viewer)
  if (hostOf.length === 0) throw new Forbidden('report.decide')
  const rows = await ctx.db
    .selectFrom('reports')
    .innerJoin('circles', 'circles.id', 'reports.circleId')
    .select(columns)
    .select('circles.name as circleName')
    .where('reports.circleId', 'in', hostOf)
    .where('decidedOn', 'is', null)
    .orderBy('reportedOn')
    .orderBy('reports.id')
    .execute()
  const today = dayOf(ctx.now)
  const texts = await Promise.all(rows.map((row) => mayDecideOn(ctx, row)))
  return rows.flatMap(({ id, circleName, reportedOn, hides, ...ids }, index) => {
    const mayDecide = texts[index]
    const { kind } = textOf(ids)
    if (mayDecide === undefined) return []
    const waits = { days: daysBetween(reportedOn, today), late: isLate(reportedOn, today) }
    return { id, kind, circleName, mayDecide, hides, ...waits }
  })
}

/** Undefined when the text was taken away meanwhile: then nothing waits. */
async function mayDecideOn(ctx: Context, ids: Parameters<typeof textOf>[0]): Promise<boolean | undefined> {
  const { kind, id } = textOf(ids)
  const text = await findText(ctx, kind, id).catch((error: unknown) => {
    if (error instanceof NotFound) return undefined
    throw error
  })
  return text && can(ctx.viewer, 'report.decide', text)
}

/**
 * One report, for who wrote the text and for who decides. Security: to everyone else it does not exist; who said it is
 * not among the answers, nor who wrote the text. What the reader found recognisable is read by these two only.
 */
export async function readReport(ctx: Context, id: string) {
  memberOf(ctx.viewer)
  const report = await ctx.db
    .selectFrom('reports')
    .select([...columns, 'words', 'decision', 'reason'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!report) throw new NotFound('report')
  const { kind, id: textId } = textOf(report)
  const text = await findText(ctx, kind, textId)
  const [isAuthor, mayDecide] = [can(ctx.viewer, 'text.redact', text), can(ctx.viewer, 'report.decide', text)]
  if (!isAuthor && !mayDecide) throw new NotFound('report')
  const { words, reason, reportedOn, decidedOn, decision, hides } = report
  return {
    ...{ id, kind, textId, words: linesOf(words), reason, reportedOn, decidedOn, hides, isAuthor, mayDecide },
    decision: decision as ReportDecision | null,
    path: await placeOfText(ctx, kind, textId),
    version: versionOf(await seenByDecider(ctx, report, text)),
  }
}

/** Only who may decide opens the forms for it, with all that was said. */
export async function readToDecide(ctx: Context, id: string) {
  const report = await readReport(ctx, id)
  if (!report.mayDecide) throw new Forbidden('report.decide')
  return report
}

/** Where the text stands that someone wants to report; a visitor may report what is for everyone. */
export async function readToReport(ctx: Context, kind: TextKind, id: string) {
  const text = await findText(ctx, kind, id)
  if (ctx.viewer.kind === 'member' && !can(ctx.viewer, 'text.report', text)) throw new Forbidden('text.report')
  return { path: await placeOfText(ctx, kind, id), tells: await onlyTells(ctx, text) }
}
