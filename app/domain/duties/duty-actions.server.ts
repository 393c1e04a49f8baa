import { z } from 'zod'
import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { isChange, versionField } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { hostKeys } from '#app/domain/sessions/session.ts'
import { type LockedSession, lockSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, Invalid, NotFound } from '#app/errors.ts'
import { type DutyKey, isDutyKey, outcomes } from './duty.ts'
import { hostsFor, mustBeForThem } from './duty-hosts.server.ts'
import { asHandedOver, findHandover } from './duty-queries.server.ts'

/** An outcome, or open again. */
export const SettleDuty = z.object({ outcome: z.enum([...outcomes, 'open'], 'form.choose') })
export type SettleDuty = z.output<typeof SettleDuty>

export const HandOverDuty = z.object({
  toId: z.uuid('duties.handover.choose'),
  note: lineOfText({ max: 300 }).default(''),
  ...versionField,
  ...leaveFields,
})
export type HandOverDuty = z.output<typeof HandOverDuty>

/** Done, not needed, or open again after all. Pressing twice is no fault. */
export function settleDuty(ctx: Context, sessionId: string, key: string, { outcome }: SettleDuty): Promise<void> {
  return changeDuty(ctx, sessionId, key, async (ctx, session, key) => {
    const before = await ctx.db
      .selectFrom('duties')
      .select('outcome')
      .where('sessionId', '=', sessionId)
      .where('key', '=', key)
      .executeTakeFirst()
    const wanted = outcome === 'open' ? null : outcome
    if ((before?.outcome ?? null) === wanted) return
    const { id } = memberOf(ctx.viewer)
    const settled = wanted
      ? { outcome: wanted, settledById: id, settledAt: ctx.now }
      : { outcome: null, settledById: null, settledAt: null }
    await keep(ctx, sessionId, key, settled)
    await record(ctx, wanted ? 'settled' : 'reopened', session)
    // The host calls once; whoever opens the duty again does not call again.
    if (key === 'call' && outcome === 'done' && !(await wereAsked(ctx, sessionId)))
      await record(ctx, 'bringers-asked', session)
  })
}

/** To another host of the circle, who is told by mail; or back to oneself. */
export function handOverDuty(ctx: Context, sessionId: string, key: string, form: HandOverDuty): Promise<void> {
  return changeDuty(ctx, sessionId, key, async (ctx, session, key) => {
    const { toId, note, version } = form
    // Security: only who hosts it now may know of its work.
    if (!(await hostsFor(ctx, key, session)).includes(toId)) throw new Invalid({ toId: ['duties.handover.choose'] })
    // The form sent twice is one handover, and one mail; what a colleague wrote meanwhile does not go unseen.
    const given = asHandedOver(await findHandover(ctx, sessionId, key))
    if (!isChange(version, given, { toId, note })) return
    const texts = { texts: { note }, before: { note: given?.note ?? '' } }
    await passGate(ctx, 'duty', { id: sessionId, ...texts, left: form, partly: true })
    const { id } = memberOf(ctx.viewer)
    const { id: dutyId } = await keep(ctx, sessionId, key, {
      assignedToId: toId,
      assignedById: id,
      assignedAt: ctx.now,
      note,
    })
    // Two duties may be handed over before a letter leaves: each event names its own.
    const audience = hostKeys(session)
    await recordEvent(ctx, { name: 'duty.handed-over', subjectId: dutyId, audience })
  })
}

type Change = (ctx: Context, session: LockedSession, key: DutyKey) => Promise<void>

function changeDuty(ctx: Context, sessionId: string, key: string, change: Change): Promise<void> {
  if (!isDutyKey(key)) throw new NotFound('duty')
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    mustBeForThem(ctx, key, session)
    if (session.state === 'cancelled') throw new Conflict('sessions.is-cancelled')
    if (session.state === 'postponed') throw new Conflict('duties.frozen')
    await change(ctx, session, key)
  })
}

type Values = Partial<{
  outcome: string | null
  settledById: string | null
  settledAt: Date | null
  assignedToId: string
  assignedById: string
  assignedAt: Date
  note: string
}>

const keep = ({ db }: Context, sessionId: string, key: DutyKey, values: Values) =>
  db
    .insertInto('duties')
    .values({ sessionId, key, ...values })
    .onConflict((conflict) => conflict.columns(['sessionId', 'key']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow()

const wereAsked = async ({ db }: Context, sessionId: string) =>
  (await db
    .selectFrom('events')
    .select('id')
    .where('subjectId', '=', sessionId)
    .where('name', '=', 'duty.bringers-asked')
    .executeTakeFirst()) !== undefined

const record = (ctx: Context, step: 'settled' | 'reopened' | 'bringers-asked', session: LockedSession) =>
  recordEvent(ctx, { name: `duty.${step}`, subjectId: session.id, audience: hostKeys(session) })
