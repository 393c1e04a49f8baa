import { visibleTo } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { NotFound } from '#app/errors.ts'
import { type CaseState, caseAudience, type Reach } from './case.ts'

export type LockedCase = Awaited<ReturnType<typeof lockCase>>

/** The case, held still until the transaction ends. Only for those who may know of it. */
export async function lockCase(ctx: Context, id: string) {
  const found = await ctx.db
    .selectFrom('cases')
    .select(['id', 'alias', 'circleId', 'reach', 'state', 'audience', 'heldBack'])
    .where('id', '=', id)
    .where(({ ref }) => visibleTo(ctx.viewer, ref('audience')))
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('case')
  return found as Omit<typeof found, 'state' | 'reach'> & { state: CaseState; reach: Reach }
}

type Changes = Partial<{
  circleId: string | null
  reach: Reach
  roleTitle: string | null
  sector: string
  heldBack: boolean
}>

/**
 * Move a case to a state, and its audience with it, or the wrong people keep reading.
 * Those who can no longer see it hear that it is gone, too. `values` are written in the same statement.
 */
export async function moveCase(
  ctx: Context,
  before: LockedCase,
  state: CaseState,
  values: Changes & Record<string, unknown> = {},
): Promise<void> {
  const circleId = values.circleId === undefined ? before.circleId : values.circleId
  const reach = values.reach ?? before.reach
  const heldBack = values.heldBack ?? before.heldBack
  const circle = await circleOf(ctx, circleId)
  const audience = caseAudience(state, { alias: before.alias, reach, circle, heldBack })
  await ctx.db
    .updateTable('cases')
    .set({ ...values, state, audience })
    .where('id', '=', before.id)
    .execute()

  // Security: who moved it is not told; for half of these moves it is the author (docs/decisions/0003).
  const heardBy = [...new Set([...before.audience, ...audience])]
  await recordEvent(ctx, { name: `case.${state}`, subjectId: before.id, audience: heardBy, anonymous: true })
}

async function circleOf({ db }: Context, id: string | null) {
  if (!id) return null
  return db.selectFrom('circles').select(['id', 'networkId']).where('id', '=', id).executeTakeFirstOrThrow()
}

/** Tell author and hosts that the check moved on. It leads to letters only; the page hears of the case itself. */
export function recordCheck(
  ctx: Context,
  { id, alias }: LockedCase,
  circleId: string,
  step: 'asked' | 'nobody-to-look' | 'sent-back' | 'opened',
) {
  const audience = [`author:${alias}`, `host:${circleId}`]
  return recordEvent(ctx, { name: `check.${step}`, subjectId: id, audience, anonymous: true })
}
