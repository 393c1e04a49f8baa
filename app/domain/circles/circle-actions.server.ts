import { authorise, memberOf } from '#app/access/policy.ts'
import { config } from '#app/config.server.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { mustBeTheSame } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import type { FoundCircle } from './circle-forms.server.ts'

/** Found a circle around a leading question. Who founds it hosts it; the system (seeds) adds hosts with joinCircle. */
export function foundCircle(ctx: Context, { id, circleName, leadingQuestion, groundRules, ...left }: FoundCircle) {
  return inTransaction(ctx, async (ctx) => {
    authorise(ctx.viewer, 'circle.found')
    await passGate(ctx, 'circle', { id, texts: { circleName, leadingQuestion, groundRules }, left })
    const networkId = await findOrFoundNetwork(ctx)
    const founded = await ctx.db
      .insertInto('circles')
      .values({ id, networkId, name: circleName, leadingQuestion, groundRules, createdAt: ctx.now })
      // The form was sent twice.
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    const words = { name: circleName, leadingQuestion, groundRules }
    if (!founded) return mustBeTheSame(await readWords(ctx, id), words)
    await recordEvent(ctx, { name: 'circle.founded', subjectId: id, audience: ['everyone'] })
    if (ctx.viewer.kind === 'member')
      await startMembership(ctx, { circleId: id, memberId: ctx.viewer.id, role: 'host' })
  })
}

const readWords = ({ db }: Context, id: string) =>
  db.selectFrom('circles').select(['name', 'leadingQuestion', 'groundRules']).where('id', '=', id).executeTakeFirst()

/** One installation holds one network; it is called what the configuration says. */
export async function findOrFoundNetwork({ db }: Context): Promise<string> {
  const known = await db.selectFrom('networks').select('id').orderBy('createdAt').limit(1).executeTakeFirst()
  if (known) return known.id
  const { id } = await db
    .insertInto('networks')
    .values({ name: config.networkName })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type Joining = { circleId: string; memberId: string; role?: 'member' | 'host'; joinedAt?: Date }

/** Put someone in a circle, without an invitation. For the system only, as the first steps and seeds do. */
export async function joinCircle(ctx: Context, joining: Joining): Promise<void> {
  if (ctx.viewer.kind !== 'system') authorise(ctx.viewer, 'circle.lead', joining)
  return inTransaction(ctx, (ctx) => startMembership(ctx, joining))
}

/** Security: asks nothing. Whoever calls this has checked an invitation, or founds the circle. */
export async function startMembership(
  ctx: Context,
  { circleId, memberId, role = 'member', joinedAt = ctx.now }: Joining,
) {
  await ctx.db
    .insertInto('circleMemberships')
    .values({ circleId, memberId, role, joinedAt })
    // Back again after leaving. Who is in already keeps the part they have, or becomes host ('host' < 'member').
    .onConflict((conflict) =>
      conflict.columns(['circleId', 'memberId']).doUpdateSet(({ ref, eb }) => ({
        leftAt: null,
        role: eb
          .case()
          .when(ref('circleMemberships.leftAt'), 'is', null)
          .then(eb.fn<string>('least', [ref('circleMemberships.role'), ref('excluded.role')]))
          .else(ref('excluded.role'))
          .end(),
      })),
    )
    .execute()
  const audience = [`circle:${circleId}`, `member:${memberId}`]
  await recordEvent(ctx, { name: 'membership.started', subjectId: memberId, audience })
}

/** Leave a circle. One's cases stay; what was readable only inside is no longer. */
export async function leaveCircle(ctx: Context, circleId: string): Promise<void> {
  const { id: memberId } = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    const memberships = await lockMemberships(ctx, circleId)
    const mine = memberships.find((membership) => membership.memberId === memberId)
    if (!mine) throw new NotFound('circle')
    const hosts = memberships.filter(({ role }) => role === 'host')
    if (mine.role === 'host' && hosts.length === 1) throw new Conflict('circles.leave.last-host')

    await ctx.db
      .updateTable('circleMemberships')
      .set({ leftAt: ctx.now })
      .where('circleId', '=', circleId)
      .where('memberId', '=', memberId)
      .execute()
    const audience = [`circle:${circleId}`, `member:${memberId}`]
    await recordEvent(ctx, { name: 'membership.ended', subjectId: memberId, audience })
  })
}

// Two hosts who leave at the same moment: the second waits, and is then the last.
const lockMemberships = ({ db }: Context, circleId: string) =>
  db
    .selectFrom('circleMemberships')
    .select(['memberId', 'role'])
    .where('circleId', '=', circleId)
    .where('leftAt', 'is', null)
    .orderBy('memberId')
    .forUpdate()
    .execute()
