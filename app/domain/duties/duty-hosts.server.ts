import { hostsOf } from '#app/access/hosts.server.ts'
import { can } from '#app/access/policy.ts'
import { standInsOf } from '#app/domain/absences/stand-ins.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Organisers } from '#app/domain/sessions/session.ts'
import { NotFound } from '#app/errors.ts'
import type { DutyKey } from './duty.ts'

const circlesOf = ({ circleId, coCircleIds = [] }: Organisers) => [circleId, ...coCircleIds]

/** Everyone whose work this session is: circles that organise together have the same rights. */
export async function hostsOfSession({ db }: Context, session: Organisers): Promise<string[]> {
  const hosts = await Promise.all(circlesOf(session).map((id) => hostsOf(db, id)))
  return [...new Set(hosts.flat())]
}

// Security: what a bringer still has to say, and of which case, is for the hosts of the circle the case was written for;
// who organises along neither sees nor does it (docs/decisions/0023).
const aboutCases: readonly DutyKey[] = ['cases', 'harvest', 'call']

export const isForThem = ({ viewer }: Context, key: DutyKey, session: Organisers & { coCircleIds: string[] }) =>
  !aboutCases.includes(key) || can(viewer, 'session.pick-cases', session)

export function mustBeForThem(ctx: Context, key: DutyKey, session: Organisers & { coCircleIds: string[] }): void {
  if (!isForThem(ctx, key, session)) throw new NotFound('duty')
}

/** To whom this duty can be handed over. */
export const hostsFor = (ctx: Context, key: DutyKey, session: Organisers): Promise<string[]> =>
  aboutCases.includes(key) ? hostsOf(ctx.db, session.circleId) : hostsOfSession(ctx, session)

/** Who stands in for this host at this session today. */
export async function standInsAt(ctx: Context, memberId: string, session: Organisers): Promise<string[]> {
  const found = await Promise.all(circlesOf(session).map((id) => standInsOf(ctx, memberId, id)))
  return [...new Set(found.flat())]
}
