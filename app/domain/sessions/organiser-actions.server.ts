import { z } from 'zod'
import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { isChange, versionField, versionOf } from '#app/domain/form-version.server.ts'
import { Invalid } from '#app/errors.ts'
import { readSessionToLead } from './planning-queries.server.ts'
import { sessionAudience, type Visibility } from './session.ts'
import { lockSession, mustBeToCome, recordSession } from './session-state.server.ts'

export const mostOrganisers = 10

export const ChooseOrganisers = z.object({
  circleIds: z.array(z.uuid('organisers.unknown')).max(mostOrganisers, 'organisers.too-many').default([]),
  ...versionField,
})

/** The other circles of the network, and which of them organise this session too. */
export async function readOrganisers(ctx: Context, sessionId: string) {
  const { id, title, circleId, circleName, coCircleIds } = await readSessionToLead(ctx, sessionId)
  const circles = await circlesBeside(ctx, circleId).orderBy('name').execute()
  return {
    session: { id, title, circleName },
    circles,
    chosen: coCircleIds,
    version: versionOf([...coCircleIds].sort()),
  }
}

/**
 * These circles organise it too: their hosts may do what its own hosts may, and where only the circle sees the session
 * their members see it. Security: the cases on its table stay for who could read them (docs/decisions/0023).
 */
export function chooseOrganisers(ctx: Context, id: string, circleIds: string[], version?: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const before = await lockSession(ctx, id)
    authorise(ctx.viewer, 'session.organise', before)
    mustBeToCome(before, ctx)
    const known = await circlesBeside(ctx, before.circleId).execute()
    const coCircleIds = known.map((circle) => circle.id).filter((circle) => circleIds.includes(circle))
    if (coCircleIds.length < new Set(circleIds).size) throw new Invalid({ circleIds: ['organisers.unknown'] })
    if (!isChange(version, [...before.coCircleIds].sort(), [...coCircleIds].sort())) return

    const audience = sessionAudience({ ...before, visibility: before.visibility as Visibility, coCircleIds })
    await ctx.db.updateTable('sessions').set({ coCircleIds, audience }).where('id', '=', id).execute()
    // Those who can no longer see it hear that it is gone, too.
    await recordSession(ctx, 'organised', { id, audience: [...new Set([...before.audience, ...audience])] })
  })
}

const circlesBeside = ({ db }: Context, circleId: string) =>
  db
    .selectFrom('circles')
    .select(['id', 'name'])
    .where('id', '!=', circleId)
    .where('networkId', '=', ({ selectFrom }) =>
      selectFrom('circles as own').select('own.networkId').where('own.id', '=', circleId),
    )
