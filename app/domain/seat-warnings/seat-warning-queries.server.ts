import { can, memberOf } from '#app/access/policy.ts'
import { isAuthor } from '#app/access/rule.ts'
import type { Context } from '#app/domain/context.server.ts'
import { titleShown } from '#app/domain/sessions/session-queries.server.ts'
import { isAhead } from '#app/domain/sessions/session-state.server.ts'
import { NotFound } from '#app/errors.ts'
import { findOriginal, hostsToWarn } from './who-is-coming.server.ts'

const found = (ctx: Context) =>
  ctx.db
    .selectFrom('seatWarnings as w')
    .innerJoin('sessions', 'sessions.id', 'w.sessionId')
    .innerJoin('cases', 'cases.id', 'w.caseId')
    .select(['w.id', 'w.caseId', 'w.sessionId', 'w.authorAnsweredOn', 'w.hostAnsweredOn', 'cases.alias'])
    .select([titleShown(ctx).as('sessionTitle'), 'sessions.startsAt', 'cases.circleId', 'cases.title as caseTitle'])
    .where('sessions.state', '<>', 'cancelled')

/**
 * One warning, for the author and the hosts who may know. Security: not who comes, and to a host not who wrote it. Whoever
 * works where the text points at gets "not here", as if there were none.
 */
export async function readSeatWarning(ctx: Context, id: string) {
  const member = memberOf(ctx.viewer)
  const warning = await found(ctx).where('w.id', '=', id).executeTakeFirst()
  if (!warning) throw new NotFound('warning')
  const mine = isAuthor(member, warning)
  if (!mine && !(await mayKnow(ctx, warning))) throw new NotFound('warning')
  const { caseId, sessionId, sessionTitle, startsAt, caseTitle } = warning
  const answeredOn = mine ? warning.authorAnsweredOn : warning.hostAnsweredOn
  return {
    ...{ id, caseId, sessionId, sessionTitle, startsAt: startsAt.toISOString(), caseTitle: caseTitle ?? '' },
    isAuthor: mine,
    isAnswered: answeredOn !== null,
  }
}

async function mayKnow(
  ctx: Context,
  { caseId, ...theCase }: { caseId: string; alias: string; circleId: string | null },
) {
  const member = memberOf(ctx.viewer)
  if (!can(member, 'case.check', theCase)) return false
  const original = await findOriginal(ctx, caseId)
  return original !== undefined && (await hostsToWarn(ctx, original)).includes(member.id)
}

/**
 * What still waits for this reader's word on this case; for the page of the case. Security: whether they may know is
 * worked out first, whether there is a warning or not. A host who is the one that comes waits the same for their page.
 */
export async function openSeatWarning(ctx: Context, theCase: { id: string; isMine: boolean }) {
  if (ctx.viewer.kind !== 'member') return null
  if (!theCase.isMine && !(await mayKnowOfTables(ctx, theCase.id))) return null
  const column = theCase.isMine ? 'w.authorAnsweredOn' : 'w.hostAnsweredOn'
  const warning = await found(ctx)
    .where('w.caseId', '=', theCase.id)
    .where(column, 'is', null)
    .where(isAhead(ctx.now))
    .orderBy('sessions.startsAt')
    .executeTakeFirst()
  return warning?.id ?? null
}

async function mayKnowOfTables(ctx: Context, caseId: string): Promise<boolean> {
  const onTable = await ctx.db
    .selectFrom('sessionCases')
    .innerJoin('cases', 'cases.id', 'sessionCases.caseId')
    .innerJoin('sessions', 'sessions.id', 'sessionCases.sessionId')
    .select(['cases.alias', 'cases.circleId'])
    .where('cases.id', '=', caseId)
    .where(isAhead(ctx.now))
    .limit(1)
    .executeTakeFirst()
  return onTable !== undefined && (await mayKnow(ctx, { caseId, ...onTable }))
}
