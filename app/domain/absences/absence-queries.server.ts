import { randomUUID } from 'node:crypto'
import { memberOf } from '#app/access/policy.ts'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { Forbidden } from '#app/errors.ts'

/** The other hosts of the circles this member hosts. */
export async function listCoHosts({ db, viewer }: Context) {
  const { id, hostOf } = memberOf(viewer)
  if (hostOf.length === 0) return []
  return db
    .selectFrom('circleMemberships as m')
    .innerJoin('members', 'members.id', 'm.memberId')
    .select(['members.id', 'members.name'])
    .distinct()
    .where('m.circleId', 'in', hostOf)
    .where('m.role', '=', 'host')
    .where('m.leftAt', 'is', null)
    .where('members.deactivatedAt', 'is', null)
    .where('members.id', '<>', id)
    .orderBy('members.name')
    .execute()
}

/** When this host is away, and who stands in; with what the form needs. */
export async function readAbsences(ctx: Context) {
  const { id, hostOf } = memberOf(ctx.viewer)
  if (hostOf.length === 0) throw new Forbidden('absence.plan')
  const coHosts = await listCoHosts(ctx)
  const absences = await ctx.db
    .selectFrom('absences')
    .innerJoin('members', 'members.id', 'absences.standInId')
    .select(['absences.id', 'members.name', 'fromOn', 'untilOn'])
    .where('absences.memberId', '=', id)
    .where('untilOn', '>=', dayOf(ctx.now))
    .orderBy('fromOn')
    .execute()
  return { id: randomUUID(), coHosts, absences, today: dayOf(ctx.now) }
}

export type Absence = Awaited<ReturnType<typeof readAbsences>>['absences'][number]
