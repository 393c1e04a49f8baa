import type { Context } from '#app/domain/context.server.ts'
import type { Announce } from '#app/domain/mail/letter.server.ts'
import { authorOf, findWaiting, initiators, whoMayDecide } from './report-readers.server.ts'

type Letters = Awaited<ReturnType<Announce>>

/** To every host who may decide. Where nobody may, since the only host wrote it, the initiator finds a second one. */
async function toHosts(ctx: Context, subjectId: string, kind: string): Promise<Letters> {
  const waiting = await findWaiting(ctx, subjectId)
  if (!waiting || waiting.isDecided) return []
  const hosts = await whoMayDecide(ctx, waiting.text)
  if (hosts.length === 0) return toInitiators(ctx, subjectId)
  return hosts.map((id) => ({ kind, to: `member:${id}`, subjectId }))
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
    ...(await toHosts(ctx, subjectId, 'report-made')),
    ...(await toAuthor(ctx, subjectId, 'report-heard')),
  ],
  // It is read as before: who wrote it hears of it when a host takes words out.
  'report.told': (ctx, { subjectId }) => toHosts(ctx, subjectId, 'report-made'),
  'report.late': (ctx, { subjectId }) => toHosts(ctx, subjectId, 'report-late'),
  'report.unanswered': (ctx, { subjectId }) => toInitiators(ctx, subjectId),
  'report.decided': (ctx, { subjectId }) => toAuthor(ctx, subjectId, 'report-decided'),
}
