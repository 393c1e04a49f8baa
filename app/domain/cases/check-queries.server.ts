import { authorise, memberOf } from '#app/access/policy.ts'
import { hasSteppedBack } from '#app/access/rule.ts'
import type { Context } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { lookThrough } from './case-findings.server.ts'
import { seenByHost } from './case-seen.server.ts'
import { draftColumns } from './draft-queries.server.ts'
import { previewOf } from './preview.server.ts'
import { steppedBackFrom } from './who-may-look.server.ts'

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
    // Security: who stepped back from a case does not even see its title.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('caseStepBacks')
            .select('caseStepBacks.hostId')
            .whereRef('caseStepBacks.caseId', '=', 'cases.id')
            .where('caseStepBacks.hostId', '=', member.id),
        ),
      ),
    )
    .orderBy('caseChecks.submittedAt')
    .execute()
  return rows.map(({ alias, ...row }) => ({ ...row, isMine: member.keys.includes(`author:${alias}`) }))
}

/**
 * Security: unreleased text, for a host of the circle, only while it is being checked. The author is not named, and
 * nothing of an earlier text is here: only what would be released, and what was found in it.
 */
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
  const steppedBack = await steppedBackFrom(ctx, caseId)
  mustStillLook(ctx, { steppedBack })
  authorise(ctx.viewer, 'case.check', { ...found, steppedBack })
  const { alias: _alias, ...check } = found
  return { ...check, findings: await judgedFindings(ctx, check) }
}

/** The page on which a host opens a case: all of it, and what tells it from any other text. */
export async function showCheck(ctx: Context, caseId: string) {
  const check = await readCheck(ctx, caseId)
  const { id, findings, informed, circleName, reach } = check
  return { id, findings, informed, circleName, reach, preview: previewOf(check), version: versionOf(seenByHost(check)) }
}

export type Check = Awaited<ReturnType<typeof readCheck>>

/** What was found, and for what the writer let stand also why. */
async function judgedFindings(ctx: Context, check: Parameters<typeof lookThrough>[1]) {
  const { findings, places } = await lookThrough(ctx, check)
  const held = places.filter(({ label }) => label === 'QUASI')
  return [...findings, ...held.map((place) => ({ ...place, kind: 'block' as const }))]
}

/** Security: to who stepped back the check no longer exists. */
export function mustStillLook({ viewer }: Context, theCase: { steppedBack: string[] }): void {
  if (viewer.kind === 'member' && hasSteppedBack(viewer, theCase)) throw new NotFound('check')
}
