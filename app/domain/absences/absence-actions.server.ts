import { z } from 'zod'
import { memberOf } from '#app/access/policy.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { mustBeTheSame } from '#app/domain/form-version.server.ts'
import { Forbidden, Invalid } from '#app/errors.ts'
import { listCoHosts } from './absence-queries.server.ts'

const day = z.iso.date('absences.day.invalid')

export const PlanAbsence = z
  .object({ id: z.uuid(), standInId: z.uuid('absences.standIn.choose'), fromOn: day, untilOn: day })
  .refine(({ fromOn, untilOn }) => untilOn >= fromOn, { path: ['untilOn'], message: 'absences.until.before' })
export type PlanAbsence = z.output<typeof PlanAbsence>

/** "Ik ben er niet van … tot …": a co-host stands in. Posting the same form twice plans one. */
export function planAbsence(ctx: Context, { id, standInId, fromOn, untilOn }: PlanAbsence): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const member = memberOf(ctx.viewer)
    if (member.hostOf.length === 0) throw new Forbidden('absence.plan')
    const coHosts = await listCoHosts(ctx)
    if (!coHosts.some((host) => host.id === standInId)) throw new Invalid({ standInId: ['absences.standIn.choose'] })
    if (untilOn < dayOf(ctx.now)) throw new Invalid({ untilOn: ['absences.until.past'] })
    const made = await ctx.db
      .insertInto('absences')
      .values({ id, memberId: member.id, standInId, fromOn, untilOn })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) await record(ctx, 'planned', { id, memberId: member.id, standInId })
    else mustBeTheSame(await readPlanned(ctx, id, member.id), { standInId, fromOn, untilOn })
  })
}

const readPlanned = ({ db }: Context, id: string, memberId: string) =>
  db
    .selectFrom('absences')
    .select(['standInId', 'fromOn', 'untilOn'])
    .where('id', '=', id)
    .where('memberId', '=', memberId)
    .executeTakeFirst()

/** Back earlier, or not away after all. Doing it twice is no fault. */
export function endAbsence(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const member = memberOf(ctx.viewer)
    const ended = await ctx.db
      .deleteFrom('absences')
      .where('id', '=', id)
      .where('memberId', '=', member.id)
      .returning(['id', 'memberId', 'standInId'])
      .executeTakeFirst()
    if (ended) await record(ctx, 'ended', ended)
  })
}

type Absence = { id: string; memberId: string; standInId: string }

const record = (ctx: Context, step: 'planned' | 'ended', { id, memberId, standInId }: Absence) =>
  recordEvent(ctx, {
    name: `absence.${step}`,
    subjectId: id,
    audience: [`member:${memberId}`, `member:${standInId}`],
  })
