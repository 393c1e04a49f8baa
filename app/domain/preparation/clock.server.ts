import { sql } from 'kysely'
import { system } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { hostKeys } from '#app/domain/sessions/session.ts'
import { lockSession } from '#app/domain/sessions/session-state.server.ts'
import { type ClockStep, clockSteps } from './moments.server.ts'
import { usualPreparation } from './preparation.ts'

const day = 86_400_000

/**
 * What is due by the clock is told, once for each date a session has. It may run at any moment and in several processes:
 * the row of a step is made in the transaction that tells it. A step nobody took in time is left out.
 */
export async function takeClockSteps(ctx: Context): Promise<void> {
  const { reminderDays, textDays } = usualPreparation
  const sessions = await ctx.db
    .selectFrom('sessions')
    .leftJoin('preparations', 'preparations.sessionId', 'sessions.id')
    .select(['sessions.id', 'sessions.startsAt', 'sessions.endsAt', 'reminderDays', 'textDays'])
    .where('state', '=', 'announced')
    .where('startsAt', '<', new Date(ctx.now.getTime() + 30 * day))
    .where('endsAt', '>', new Date(ctx.now.getTime() - 4 * day))
    .orderBy('sessions.id')
    .execute()
  for (const session of sessions) {
    const timed = {
      ...session,
      reminderDays: session.reminderDays ?? reminderDays,
      textDays: session.textDays ?? textDays,
    }
    for (const step of Object.keys(clockSteps) as ClockStep[]) {
      const { from, until } = clockSteps[step](timed)
      if (from <= ctx.now && ctx.now < until) await take(ctx, step, session)
    }
  }
}

type Session = { id: string; startsAt: Date }

const take = (ctx: Context, step: ClockStep, { id, startsAt }: Session): Promise<void> =>
  inTransaction({ ...ctx, viewer: system }, async (ctx) => {
    // Read again behind the lock: it may have been moved, postponed or cancelled meanwhile.
    const session = await lockSession(ctx, id)
    if (session.state !== 'announced' || session.startsAt.getTime() !== startsAt.getTime()) return
    if (step === 'texts-ready' && !(await hasTexts(ctx, id))) return
    const taken = await ctx.db
      .insertInto('clockSteps')
      .values({ sessionId: id, step, startsAt, takenAt: ctx.now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('sessionId')
      .executeTakeFirst()
    if (!taken) return
    const audience = [...hostKeys(session), `session:${id}`]
    await recordEvent(ctx, { name: `session.${step}`, subjectId: id, audience })
  })

const onTable = sql`"sessionCases" s join cases c on c.id = s."caseId"
  where s."sessionId" = sessions.id and c.state = 'scheduled'`

/** In a query of sessions: something people would read at this table, or of it, is being looked at again. */
export const isLookedAtAgain = sql<boolean>`(sessions."heldBack" or exists (select from ${onTable} and c."heldBack"))`

/** Those that people get to read are there, and all of them can be read: what is told once is told when it is so. */
const hasTexts = async ({ db }: Context, sessionId: string) =>
  (await db
    .selectFrom('sessions')
    .select('id')
    .where('id', '=', sessionId)
    .where(sql<boolean>`exists (select from ${onTable}) and not ${isLookedAtAgain}`)
    .executeTakeFirst()) !== undefined

/** When this step was taken for the date the session has now. No reading rule here: the caller knows for whom. */
export async function takenAt({ db }: Context, sessionId: string, step: ClockStep): Promise<Date | undefined> {
  const found = await db
    .selectFrom('clockSteps')
    .innerJoin('sessions', (join) =>
      join.onRef('sessions.id', '=', 'clockSteps.sessionId').onRef('sessions.startsAt', '=', 'clockSteps.startsAt'),
    )
    .select('takenAt')
    .where('sessionId', '=', sessionId)
    .where('step', '=', step)
    .executeTakeFirst()
  return found?.takenAt
}
