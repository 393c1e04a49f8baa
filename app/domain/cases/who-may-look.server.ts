import { isBehind } from '#app/access/authorship.server.ts'
import type { Context } from '#app/domain/context.server.ts'

type CaseFacts = { id: string; alias: string; circleId: string | null }

/** The hosts of the circle who did not write this case and did not step back from it. Ids stay on the server. */
export async function hostsWhoMayLook({ db }: Context, { id, alias, circleId }: CaseFacts): Promise<string[]> {
  if (!circleId) return []
  const hosts = await db
    .selectFrom('circleMemberships')
    .select('memberId')
    .where('circleId', '=', circleId)
    .where('role', '=', 'host')
    .where('leftAt', 'is', null)
    .where('memberId', 'not in', (eb) => eb.selectFrom('caseStepBacks').select('hostId').where('caseId', '=', id))
    .execute()
  const may: string[] = []
  for (const { memberId } of hosts) if (!(await isBehind(db, alias, memberId))) may.push(memberId)
  return may
}
