import type { Database } from '#db/connection.server.ts'
import { isBehind } from './authorship.server.ts'

/** Who hosts this circle now. Ids, which stay on the server. */
export async function hostsOf(db: Database, circleId: string | null): Promise<string[]> {
  if (!circleId) return []
  const hosts = await db
    .selectFrom('circleMemberships')
    .innerJoin('members', 'members.id', 'circleMemberships.memberId')
    .select('memberId')
    .where('circleId', '=', circleId)
    .where('circleMemberships.role', '=', 'host')
    .where('leftAt', 'is', null)
    .where('members.deactivatedAt', 'is', null)
    .execute()
  return hosts.map(({ memberId }) => memberId)
}

/** Security: nobody looks after, decides on or is warned of what they wrote themselves as if it were another's. */
export async function hostsWhoDidNotWrite(db: Database, circleId: string | null, alias: string): Promise<string[]> {
  const hosts = await hostsOf(db, circleId)
  if (alias === '') return hosts // the text of a session, written by name
  return whoDidNotWrite(db, hosts, alias)
}

export async function whoDidNotWrite(db: Database, memberIds: string[], alias: string): Promise<string[]> {
  const others: string[] = []
  for (const id of memberIds) if (!(await isBehind(db, alias, id))) others.push(id)
  return others
}
