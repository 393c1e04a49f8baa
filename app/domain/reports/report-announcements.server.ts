import { hostsOf } from '#app/access/hosts.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Announce } from '#app/domain/mail/letter.server.ts'
import { authorOf, findWaiting, initiators, whoMayDecide } from './report-readers.server.ts'

type Letters = Awaited<ReturnType<Announce>>

/** To every host who may decide. */
async function toHosts(ctx: Context, subjectId: string, kind: string): Promise<Letters> {
  const waiting = await findWaiting(ctx, subjectId)
  if (!waiting || waiting.isDecided) return []
  return (await whoMayDecide(ctx, waiting.text)).map((id) => ({ kind, to: `member:${id}`, subjectId }))
}

/**
 * A host does not decide on what they wrote, so a circle needs two: where there are fewer, the initiator finds another at once.
 * Security: whoever wrote it. Else a letter at once would say that the only host did.
 */
async function toFirst(ctx: Context, subjectId: string): Promise<Letters> {
  const waiting = await findWaiting(ctx, subjectId)
  if (!waiting) return []
  const hosts = await hostsOf(ctx.db, waiting.text.circleId)
  return [
    ...(await toHosts(ctx, subjectId, 'report-made')),
    ...(hosts.length < 2 ? await toInitiators(ctx, subjectId) : []),
  ]
}

async function toInitiators(ctx: Context, subjectId: string): Promise<Letters> {
  return (await initiators(ctx)).map((id) => ({ kind: 'report-unanswered', to: `member:${id}`, subjectId }))
}

async function toAuthor(ctx: Context, subjectId: string, kind: string): Promise<Letters> {
  const waiting = await findWaiting(ctx, subjectId)
  return waiting ? [{ kind, to: authorOf(waiting.text), subjectId }] : []
}

export const reportAnnouncements: Record<string, Announce> = {
  'report.made': async (ctx, { subjectId }) => [
    ...(await toFirst(ctx, subjectId)),
    ...(await toAuthor(ctx, subjectId, 'report-heard')),
  ],
  // It is read as before: who wrote it hears of it when a host takes words out.
  'report.told': (ctx, { subjectId }) => toFirst(ctx, subjectId),
  'report.late': (ctx, { subjectId }) => toHosts(ctx, subjectId, 'report-late'),
  'report.unanswered': (ctx, { subjectId }) => toInitiators(ctx, subjectId),
  'report.decided': (ctx, { subjectId }) => toAuthor(ctx, subjectId, 'report-decided'),
}
