import { sql } from 'kysely'
import { memberOf } from '#app/access/policy.ts'
import { isAuthor } from '#app/access/rule.ts'
import { visibleTo } from '#app/access/visibility.ts'
import { detect, type Finding } from '#app/anonymise/detect.ts'
import type { Context } from '#app/domain/context.server.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import { NotFound } from '#app/errors.ts'
import { type CaseState, caseTexts } from './case.ts'

/** What was written, and how it is to be shown. Security: unreleased; only for who wrote it and who checks it. */
export const draftColumns = [
  'caseDrafts.title',
  'caseDrafts.happening',
  'caseDrafts.goesWell',
  'caseDrafts.runsInto',
  'caseDrafts.tried',
  'caseDrafts.uncertainties',
  'caseDrafts.groupMay',
  'caseDrafts.themes',
  'caseDrafts.reach',
  'caseDrafts.roleTitle',
  'caseDrafts.sector',
  'caseDrafts.informed',
] as const

/** Security: unreleased text, for its author alone. To anyone else the case does not exist. */
export async function readDraft(ctx: Context, id: string) {
  const member = memberOf(ctx.viewer)
  const found = await ctx.db
    .selectFrom('cases')
    .innerJoin('caseDrafts', 'caseDrafts.caseId', 'cases.id')
    .select([
      'cases.id',
      'cases.alias',
      'cases.state',
      'caseDrafts.version',
      'caseDrafts.savedAt',
      'caseDrafts.circleId',
    ])
    .select(draftColumns)
    .where('cases.id', '=', id)
    .where(({ ref }) => visibleTo(member, ref('cases.audience')))
    .executeTakeFirst()
  if (!found || !isAuthor(member, found)) throw new NotFound('case')
  const { alias: _alias, ...draft } = found
  return { ...draft, state: draft.state as CaseState }
}

export type Draft = Awaited<ReturnType<typeof readDraft>>

/** The circles this member can bring a case to. */
export async function circlesToBringTo(ctx: Context) {
  const { circleIds } = memberOf(ctx.viewer)
  if (circleIds.length === 0) return []
  return ctx.db.selectFrom('circles').select(['id', 'name']).where('id', 'in', circleIds).orderBy('name').execute()
}

/** Whether nobody but this member could check a case brought to this circle; and nobody checks their own. */
export async function isSoleHost({ db, viewer }: Context, circleId: string | null): Promise<boolean> {
  const member = memberOf(viewer)
  if (!circleId || !member.hostOf.includes(circleId)) return false
  const other = await db
    .selectFrom('circleMemberships')
    .select('memberId')
    .where('circleId', '=', circleId)
    .where('role', '=', 'host')
    .where('leftAt', 'is', null)
    .where('memberId', '<>', member.id)
    .limit(1)
    .executeTakeFirst()
  return !other
}

/** What I am writing, and what came back to me; newest first. */
export async function listMyCases(ctx: Context) {
  const member = memberOf(ctx.viewer)
  return ctx.db
    .selectFrom('cases')
    .innerJoin('caseDrafts', 'caseDrafts.caseId', 'cases.id')
    .select(['cases.id', 'cases.state', 'caseDrafts.title', 'caseDrafts.savedAt'])
    .select(
      sql<boolean>`exists (select from "caseSuggestions" s where s."caseId" = cases.id and s."closedAt" is null)`.as(
        'hasSuggestions',
      ),
    )
    .where(({ ref }) =>
      visibleTo({ ...member, keys: member.keys.filter((key) => key.startsWith('author:')) }, ref('cases.audience')),
    )
    .where('cases.state', '<>', 'withdrawn')
    .orderBy('caseDrafts.savedAt', 'desc')
    .limit(50)
    .execute()
}

export type FoundIn = Finding & { field: string; fragment: string }

/** Places in a case where someone may be recognisable, field by field, by the same rules as in the browser. */
export function findingsIn(draft: Pick<Draft, 'uncertainties' | (typeof caseTexts)[number]>): FoundIn[] {
  const texts = [
    ...caseTexts.map((field) => ({ field: field as string, text: toPlainText(draft[field]) })),
    ...draft.uncertainties.map((text, index) => ({ field: `uncertainty${index + 1}`, text })),
  ]
  return texts.flatMap(({ field, text }) =>
    detect(text).map((finding) => ({ ...finding, field, fragment: text.slice(finding.start, finding.end) })),
  )
}
