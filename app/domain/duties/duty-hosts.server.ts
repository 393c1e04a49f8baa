import { hostsOf } from '#app/access/hosts.server.ts'
import { standInsOf } from '#app/domain/absences/stand-ins.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Organisers } from '#app/domain/sessions/session.ts'

const circlesOf = ({ circleId, coCircleIds = [] }: Organisers) => [circleId, ...coCircleIds]

/** Everyone whose work this session is: circles that organise together have the same rights. */
export async function hostsOfSession({ db }: Context, session: Organisers): Promise<string[]> {
  const hosts = await Promise.all(circlesOf(session).map((id) => hostsOf(db, id)))
  return [...new Set(hosts.flat())]
}

/** Who stands in for this host at this session today. */
export async function standInsAt(ctx: Context, memberId: string, session: Organisers): Promise<string[]> {
  const found = await Promise.all(circlesOf(session).map((id) => standInsOf(ctx, memberId, id)))
  return [...new Set(found.flat())]
}
