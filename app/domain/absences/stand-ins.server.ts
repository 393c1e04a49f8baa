import { type Context, dayOf } from '#app/domain/context.server.ts'

/**
 * Who stands in for this host today, in this circle. Security: only who hosts that circle as well; the row of an absence
 * gives nobody a right.
 */
export async function standInsOf({ db, now }: Context, memberId: string, circleId: string | null): Promise<string[]> {
  if (!circleId) return []
  const today = dayOf(now)
  const rows = await db
    .selectFrom('absences')
    .innerJoin('circleMemberships as m', 'm.memberId', 'absences.standInId')
    .innerJoin('members', 'members.id', 'absences.standInId')
    .select('absences.standInId')
    .distinct()
    .where('absences.memberId', '=', memberId)
    .where('fromOn', '<=', today)
    .where('untilOn', '>=', today)
    .where('m.circleId', '=', circleId)
    .where('m.role', '=', 'host')
    .where('m.leftAt', 'is', null)
    .where('members.deactivatedAt', 'is', null)
    .execute()
  return rows.map(({ standInId }) => standInId)
}
