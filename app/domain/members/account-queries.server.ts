import { memberOf } from '#app/access/policy.ts'
import type { Sector } from '#app/access/sector.ts'
import type { Context } from '#app/domain/context.server.ts'

/** One's own account. */
export async function readAccount(ctx: Context) {
  const { id } = memberOf(ctx.viewer)
  const account = await ctx.db
    .selectFrom('members')
    .innerJoin('organisations', 'organisations.id', 'members.organisationId')
    .select(['members.name', 'members.email', 'members.roleTitle', 'members.sector', 'members.experienceExpert'])
    .select(['members.language', 'members.organisationId', 'organisations.name as organisationName'])
    .where('members.id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...account, sector: account.sector as Sector, signIns: await countSignIns(ctx) }
}

/** On how many devices this member is signed in now. */
export async function countSignIns(ctx: Context): Promise<number> {
  const { id } = memberOf(ctx.viewer)
  const { count } = await ctx.db
    .selectFrom('signIns')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('memberId', '=', id)
    .where('expiresAt', '>', ctx.now)
    .executeTakeFirstOrThrow()
  return Number(count)
}
