import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { visibleInsights } from '#app/domain/insights/insight-queries.server.ts'
import { plannedBy } from '#app/domain/sessions/session-facts.server.ts'
import { visibleSessions } from '#app/domain/sessions/session-queries.server.ts'
import { place } from '#app/domain/threads/thread-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import type { TextKind } from './text.ts'

/** A text someone may read: whose it is and for whom. Never its words. */
export type FoundText = {
  kind: Exclude<TextKind, 'uncertainty'>
  id: string
  caseId: string | null
  circleId: string
  /** Who wrote it, by alias; a session's text is its host's, by name. */
  alias: string
  hostId: string | null
  /** For whom it is now. */
  audience: string[]
  heldBack: boolean
}

/** Begins at what this viewer may see; to all others it does not exist. */
export async function findText(ctx: Context, kind: TextKind, id: string): Promise<FoundText> {
  const found = await finders[kind](ctx, id)
  if (!found?.circleId) throw new NotFound('text')
  return { hostId: null, alias: '', ...found, circleId: found.circleId }
}

type Found = Partial<Omit<FoundText, 'circleId'>> &
  Pick<FoundText, 'kind' | 'id' | 'caseId' | 'audience' | 'heldBack'> & { circleId: string | null }
type Find = (ctx: Context, id: string) => Promise<Found | undefined>

const findCase: Find = async (ctx, id) => {
  const found = await visibleCases(ctx)
    .select(['id', 'alias', 'circleId', 'audience', 'heldBack'])
    .where('id', '=', id)
    .executeTakeFirst()
  return found && { kind: 'case', caseId: id, ...found }
}

const findUncertainty: Find = async (ctx, id) => {
  const found = await ctx.db.selectFrom('uncertainties').select('caseId').where('id', '=', id).executeTakeFirst()
  return found && findCase(ctx, found.caseId)
}

const findPost: Find = async (ctx, id) => {
  const post = await ctx.db
    .selectFrom('posts')
    .select(['id', 'alias', 'caseId', 'uncertaintyId', 'insightId', 'heldBack'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!post) return
  const { uncertaintyId, insightId, ...rest } = post
  const thread = insightId
    ? ({ kind: 'insight', id: insightId } as const)
    : ({ kind: 'uncertainty', id: uncertaintyId ?? '' } as const)
  const readable = await place(ctx, thread).select(['cases.circleId', 'cases.audience']).executeTakeFirst()
  return readable && { kind: 'post', ...rest, ...readable }
}

const findInsight: Find = async (ctx, id) => {
  const found = await visibleInsights(ctx)
    .innerJoin('cases', 'cases.id', 'insights.caseId')
    .select(['insights.id', 'insights.caseId', 'insights.audience', 'insights.heldBack'])
    .select(['cases.alias', 'cases.circleId'])
    .where('insights.id', '=', id)
    .executeTakeFirst()
  return found && { kind: 'insight', ...found }
}

const findSession: Find = async (ctx, id) => {
  const found = await visibleSessions(ctx)
    .select(['id', 'circleId', 'audience', 'heldBack'])
    .select(plannedBy.as('hostId'))
    .where('id', '=', id)
    .executeTakeFirst()
  return found && { kind: 'session', caseId: null, ...found }
}

const finders: Record<TextKind, Find> = {
  case: findCase,
  uncertainty: findUncertainty,
  post: findPost,
  insight: findInsight,
  session: findSession,
}
