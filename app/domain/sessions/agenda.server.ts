import type { Context } from '#app/domain/context.server.ts'
import type { AskedAgenda, Place } from './agenda-address.ts'
import { conditionsOf, listThemes } from './agenda-filters.server.ts'
import { type ListedSession, listComing, listPast } from './session-lists.server.ts'

/** A page of the agenda, and what it can be narrowed by. */
export async function readAgenda(ctx: Context, asked: AskedAgenda) {
  const page = { ...(asked.from && { from: asked.from }), where: conditionsOf(ctx, asked) }
  const [{ sessions, next }, themes]: [{ sessions: ListedSession[]; next?: Place }, string[]] = await Promise.all([
    asked.past ? listPast(ctx, page) : listComing(ctx, page),
    listThemes(ctx, asked.past),
  ])
  return {
    // For this reader the last seats may be kept for others: full is full.
    sessions: asked.free ? sessions.filter(({ standing }) => standing !== 'full') : sessions,
    next,
    themes,
    now: ctx.now.toISOString(),
    mayPlan: ctx.viewer.kind === 'member' && ctx.viewer.hostOf.length > 0,
  }
}

export type Agenda = Awaited<ReturnType<typeof readAgenda>>
