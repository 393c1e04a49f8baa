import { z } from 'zod'
import { authorise, can } from '#app/access/policy.ts'
import { lockCase } from '#app/domain/cases/case-state.server.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { tablesToCome } from '#app/domain/sessions/session-cases.server.ts'
import { titleShown } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { textsFrom } from './moments.server.ts'
import { usualPreparation } from './preparation.ts'

// A case was written for its circle. Whoever sits at the table without being in it reads the text beforehand only when
// the bringer said so, for this one table; taking it back counts at once.

export const GiveConsent = z.object({ agree: z.enum(['yes', 'no'], 'form.choose') })

export function giveConsent(ctx: Context, caseId: string, sessionId: string, agree: boolean): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockCase(ctx, caseId)
    // Security: nobody agrees for the bringer.
    authorise(ctx.viewer, 'case.revise', theCase)
    if (!agree) {
      await ctx.db.deleteFrom('tableConsents').where('caseId', '=', caseId).where('sessionId', '=', sessionId).execute()
    } else {
      if (!(await tablesToCome(ctx, caseId)).includes(sessionId)) throw new Conflict('preparation.consent.gone')
      await ctx.db
        .insertInto('tableConsents')
        .values({ caseId, sessionId, agreedOn: dayOf(ctx.now) })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    // Security: who did it is not told: it is the author.
    const audience = theCase.audience.filter((key) => /^(author|host):/.test(key))
    const name = agree ? 'table.consented' : 'table.refused'
    await recordEvent(ctx, { name, subjectId: caseId, audience, anonymous: true })
  })
}

/** The tables this case goes to, and what its bringer said about each. For its author alone. */
export async function listConsents(ctx: Context, caseId: string) {
  const theCase = await ctx.db
    .selectFrom('cases')
    .select(['id', 'alias', 'circleId', 'reach'])
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (!theCase || !can(ctx.viewer, 'case.revise', theCase)) throw new NotFound('case')
  const ids = await tablesToCome(ctx, caseId)
  if (ids.length === 0) return []
  const tables = await ctx.db
    .selectFrom('sessions')
    .leftJoin('preparations', 'preparations.sessionId', 'sessions.id')
    .leftJoin('tableConsents as c', (join) => join.onRef('c.sessionId', '=', 'sessions.id').on('c.caseId', '=', caseId))
    .select(['sessions.id', titleShown(ctx).as('title'), 'sessions.startsAt', 'sessions.state'])
    .select(['textDays', 'c.agreedOn'])
    .where('sessions.id', 'in', ids)
    .orderBy('startsAt')
    .execute()
  return tables.map(({ startsAt, state, textDays, agreedOn, ...table }) => ({
    ...{ ...table, agreed: agreedOn !== null, isPostponed: state === 'postponed' },
    startsAt: startsAt.toISOString(),
    from: textsFrom({ startsAt, textDays: textDays ?? usualPreparation.textDays }).toISOString(),
  }))
}

export type TableConsent = Awaited<ReturnType<typeof listConsents>>[number]
