import { authorise, memberOf } from '#app/access/policy.ts'
import type { Context } from '#app/domain/context.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { draftColumns, findingsIn } from './draft-queries.server.ts'

/** What waits for a second look in the circles I host, oldest first. Not my own cases: those wait for a co-host. */
export async function listChecks(ctx: Context) {
  const member = memberOf(ctx.viewer)
  if (member.hostOf.length === 0) throw new Forbidden('case.check')
  const rows = await ctx.db
    .selectFrom('caseChecks')
    .innerJoin('cases', 'cases.id', 'caseChecks.caseId')
    .innerJoin('caseDrafts', 'caseDrafts.caseId', 'cases.id')
    .innerJoin('circles', 'circles.id', 'cases.circleId')
    .select(['cases.id', 'cases.alias', 'caseDrafts.title', 'caseChecks.submittedAt', 'circles.name as circleName'])
    .where('caseChecks.decidedAt', 'is', null)
    .where('cases.circleId', 'in', member.hostOf)
    .orderBy('caseChecks.submittedAt')
    .execute()
  return rows.map(({ alias, ...row }) => ({ ...row, isMine: member.keys.includes(`author:${alias}`) }))
}

/** Security: unreleased text, for a host of the circle, only while it is being checked. The author is not named. */
export async function readCheck(ctx: Context, caseId: string) {
  const member = memberOf(ctx.viewer)
  const found = await ctx.db
    .selectFrom('caseChecks')
    .innerJoin('cases', 'cases.id', 'caseChecks.caseId')
    .innerJoin('caseDrafts', 'caseDrafts.caseId', 'cases.id')
    .innerJoin('circles', 'circles.id', 'cases.circleId')
    .select(['cases.id', 'cases.alias', 'cases.circleId', 'caseChecks.submittedAt', 'circles.name as circleName'])
    .select(draftColumns)
    .where('cases.id', '=', caseId)
    .where('cases.state', '=', 'checking')
    .where('caseChecks.decidedAt', 'is', null)
    .executeTakeFirst()
  if (!found?.circleId || !member.hostOf.includes(found.circleId)) throw new NotFound('check')
  authorise(ctx.viewer, 'case.check', found)
  const { alias: _alias, ...check } = found
  return { ...check, findings: findingsIn(check) }
}

export type Check = Awaited<ReturnType<typeof readCheck>>
