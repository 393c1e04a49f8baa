import { hostsOf, hostsWhoDidNotWrite } from '#app/access/hosts.server.ts'
import { memberOf } from '#app/access/policy.ts'
import type { Context } from '#app/domain/context.server.ts'

type CaseFacts = { id: string; alias: string; circleId: string | null }

/** The hosts of the circle who did not write this case and did not step back from it. Ids stay on the server. */
export async function hostsWhoMayLook(ctx: Context, { id, alias, circleId }: CaseFacts): Promise<string[]> {
  const gaveItOn = await steppedBackFrom(ctx, id)
  return (await hostsWhoDidNotWrite(ctx.db, circleId, alias)).filter((host) => !gaveItOn.includes(host))
}

/** The hosts who gave this case on to another. */
export async function steppedBackFrom({ db }: Context, caseId: string): Promise<string[]> {
  const rows = await db.selectFrom('caseStepBacks').select('hostId').where('caseId', '=', caseId).execute()
  return rows.map(({ hostId }) => hostId)
}

/** Whether nobody but this member could check a case brought to this circle; and nobody checks their own. */
export async function isSoleHost({ db, viewer }: Context, circleId: string | null): Promise<boolean> {
  const { id } = memberOf(viewer)
  const hosts = await hostsOf(db, circleId)
  return hosts.includes(id) && hosts.length === 1
}
