import { sql } from 'kysely'
import type { Context } from '#app/domain/context.server.ts'
import { HeldBack, NotFound } from '#app/errors.ts'

type Kind = 'case' | 'uncertainty' | 'insight' | 'session'

const columns = { case: 'caseId', uncertainty: 'caseId', insight: 'insightId', session: 'sessionId' } as const

/**
 * Why this viewer does not get to read something. Security: that a text is being looked at again is told only to who could
 * read it before; to everyone else it does not exist, as ever (L10).
 */
export async function whyMissing({ db, viewer }: Context, kind: Kind, id: string): Promise<NotFound> {
  const textId = kind === 'uncertainty' ? sql`(select "caseId" from uncertainties where id = ${id})` : sql`${id}::uuid`
  const held = await db
    .selectFrom('reports')
    .select('id')
    .where(columns[kind], '=', sql<string>`${textId}`)
    .where('decidedOn', 'is', null)
    .where('hides', '=', true)
    .where(sql<boolean>`"audienceBefore" && ${viewer.keys}::text[]`)
    .executeTakeFirst()
  return held ? new HeldBack(kind) : new NotFound(kind)
}
