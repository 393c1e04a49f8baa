import { sql } from 'kysely'
import { authorise, can } from '#app/access/policy.ts'
import { config } from '#app/config.server.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { visibleCases } from './case-queries.server.ts'

// The original is what the writer typed (`caseDrafts`), with the host's suggestions and the reasons for what stayed. The
// released text is a record of its own (`cases`, `uncertainties`) and lives on when the original is erased.

const dayLength = 86_400_000

/**
 * Erase the originals whose time is over. Security: the only place where words of before the check still stood; from now
 * on there is the released text and nothing else. Doing it again erases nothing more. Returns how many cases it was.
 */
export function eraseOriginals(ctx: Context): Promise<number> {
  if (ctx.viewer.kind !== 'system') throw new Error('only the worker erases originals')
  return inTransaction(ctx, async ({ db, now }) => {
    const openedBefore = dayOf(new Date(now.getTime() - config.originalRetentionDays * dayLength))
    const due = await db
      .selectFrom('cases')
      .innerJoin('caseDrafts', 'caseDrafts.caseId', 'cases.id')
      .select('cases.id')
      .where('cases.state', 'not in', ['draft', 'checking', 'withdrawn'])
      .where('cases.openedOn', '<=', openedBefore)
      .orderBy('cases.id')
      .forUpdate()
      .execute()
    const ids = due.map(({ id }) => id)
    if (ids.length === 0) return 0
    for (const table of ['caseDrafts', 'caseSuggestions', 'leftStanding'] as const)
      await db.deleteFrom(table).where('caseId', 'in', ids).execute()
    return ids.length
  })
}

/** For its author: the day on which the original is erased, or was. */
export async function originalOf(ctx: Context, id: string): Promise<Original | undefined> {
  const found = await visibleCases(ctx)
    .leftJoin('caseDrafts', 'caseDrafts.caseId', 'cases.id')
    .select(['cases.alias', 'cases.circleId', 'caseDrafts.savedAt'])
    .select(sql<string>`("openedOn" + ${config.originalRetentionDays}::int)::text`.as('day'))
    .where('cases.id', '=', id)
    .executeTakeFirst()
  if (!found) return undefined
  authorise(ctx.viewer, 'case.revise', found)
  const isErased = found.savedAt === null
  // Never a day to come, also when originals are kept longer nowadays.
  const today = dayOf(ctx.now)
  return { day: isErased && found.day > today ? today : found.day, isErased }
}

export type Original = { day: string; isErased: boolean }

/** Where its author finds a case whose original is erased; nothing for anyone else, nor as long as it is there. */
export async function placeOfErased(ctx: Context, id: string): Promise<string | undefined> {
  const theCase = await visibleCases(ctx)
    .leftJoin('caseDrafts', 'caseDrafts.caseId', 'cases.id')
    .select(['cases.alias', 'cases.circleId'])
    .where('cases.id', '=', id)
    .where('caseDrafts.caseId', 'is', null)
    .executeTakeFirst()
  return theCase && can(ctx.viewer, 'case.revise', theCase) ? `/cases/${id}?erased` : undefined
}

/** The released text of my own case. What was typed before the check is no part of it. */
export async function releasedTextsOf(ctx: Context, id: string) {
  const found = await visibleCases(ctx)
    .select(['cases.alias', 'cases.circleId', 'cases.title', 'cases.happening', 'cases.goesWell', 'cases.runsInto'])
    .select(['cases.tried', 'cases.roleTitle', 'cases.sector', 'cases.groupMay', 'cases.themes'])
    .select(({ selectFrom }) =>
      selectFrom('uncertainties')
        .select(sql<string[]>`array_agg(question order by position)`.as('questions'))
        .whereRef('caseId', '=', 'cases.id')
        .as('uncertainties'),
    )
    .where('cases.id', '=', id)
    .executeTakeFirst()
  if (!found) return undefined
  authorise(ctx.viewer, 'case.revise', found)
  const { alias: _alias, circleId, themes, uncertainties, ...texts } = found
  const said = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? '']))
  return { ...(said as Record<keyof typeof texts, string>), circleId, themes, uncertainties: uncertainties ?? [] }
}
