import { sql } from 'kysely'
import { memberOf } from '#app/access/policy.ts'
import { isAuthor } from '#app/access/rule.ts'
import { visibleTo } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import { NotFound } from '#app/errors.ts'
import type { CaseState } from './case.ts'
import { hostsWhoMayLook } from './who-may-look.server.ts'

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

/** A case of mine in whatever state, also when what I typed is erased. To anyone else it does not exist. */
export async function readMyCase(ctx: Context, id: string) {
  const member = memberOf(ctx.viewer)
  const found = await ctx.db
    .selectFrom('cases')
    .leftJoin('caseDrafts', 'caseDrafts.caseId', 'cases.id')
    .select(['cases.id', 'cases.alias', sql<string>`coalesce(cases.title, "caseDrafts".title, '')`.as('title')])
    .where('cases.id', '=', id)
    .where(({ ref }) => visibleTo(member, ref('cases.audience')))
    .executeTakeFirst()
  if (!found || !isAuthor(member, found)) throw new NotFound('case')
  return { id: found.id, title: found.title }
}

/** The circles this member can bring a case to. */
export async function circlesToBringTo(ctx: Context) {
  const { circleIds } = memberOf(ctx.viewer)
  if (circleIds.length === 0) return []
  return ctx.db.selectFrom('circles').select(['id', 'name']).where('id', 'in', circleIds).orderBy('name').execute()
}

/** Whether my case waits while the circle has no host who may look at it now. */
export async function waitsForNobody(ctx: Context, id: string): Promise<boolean> {
  const theCase = await ctx.db
    .selectFrom('cases')
    .select(['id', 'alias', 'circleId', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  return theCase?.state === 'checking' && (await hostsWhoMayLook(ctx, theCase)).length === 0
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
