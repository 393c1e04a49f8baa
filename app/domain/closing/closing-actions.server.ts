import { z } from 'zod'
import { authorise } from '#app/access/policy.ts'
import { system } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { readMySeat } from '#app/domain/enrolments/enrolment-queries.server.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { type LockedSession, lockSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict } from '#app/errors.ts'
import {
  type ClosingAnswer,
  type ClosingCounts,
  type ClosingQuestion,
  closingAnswers,
  closingQuestions,
  fewestShown,
} from './closing.ts'
import { closingPath, findByClosingLink, usedHash } from './closing-link.server.ts'

export const AnswerClosing = z.object({
  question: z.enum(closingQuestions, 'form.choose'),
  answer: z.enum(closingAnswers, 'form.choose'),
})
export type AnswerClosing = z.output<typeof AnswerClosing>

/** What the page behind the link shows: title and hours, and which questions are left. Nothing of the person. */
export async function readClosing(ctx: Context, sessionId: string, token: string) {
  const { title, heldBack, startsAt, endsAt, isOver } = await findByClosingLink(ctx, sessionId, token)
  const hashes = closingQuestions.map((question) => usedHash(token, question))
  const used = await ctx.db.selectFrom('closingUsed').select('hash').where('hash', 'in', hashes).execute()
  const isUsed = (question: ClosingQuestion) => used.some(({ hash }) => hash === usedHash(token, question))
  return {
    session: { title: heldBack ? '' : title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    left: closingQuestions.filter((question) => !isUsed(question)),
    isOver,
  }
}

/**
 * One answer, counted. Security: no event, no time and no row of its own: whoever reads the whole database finds how many
 * said what, and not who. So it cannot be taken back either, and the page says that before.
 */
export function answerClosing(ctx: Context, sessionId: string, token: string, form: AnswerClosing): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    // Held still: answers are counted one by one.
    const session = await lockSession({ ...ctx, viewer: system }, sessionId)
    const { isOver } = await findByClosingLink(ctx, sessionId, token)
    if (isOver) throw new Conflict('closing.over')
    const { question, answer } = form
    const first = await ctx.db
      .insertInto('closingUsed')
      .values({ sessionId, hash: usedHash(token, question) })
      .onConflict((conflict) => conflict.doNothing())
      .returning('hash')
      .executeTakeFirst()
    if (!first) throw new Conflict('closing.already')
    await ctx.db
      .insertInto('closingCounts')
      .values({ sessionId, question, answer, count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['sessionId', 'question', 'answer'])
          .doUpdateSet(({ eb }) => ({ count: eb('closingCounts.count', '+', 1) })),
      )
      .execute()
    await showEnough(ctx, session, question)
  })
}

/**
 * Security: new answers are shown when there are five of people who are no hosts here. Who looks before and after a press
 * reads nothing off it, and who hosts and sat there too knows their own answer only (docs/decisions/0025).
 */
async function showEnough({ db }: Context, session: LockedSession, question: ClosingQuestion): Promise<void> {
  const hosts = db
    .selectFrom('enrolments')
    .select('enrolments.id')
    .where('sessionId', '=', session.id)
    .where('state', '=', 'enrolled')
    .where('memberId', 'in', ({ selectFrom }) =>
      selectFrom('circleMemberships')
        .select('memberId')
        .where('role', '=', 'host')
        .where('leftAt', 'is', null)
        .where('circleId', 'in', [session.circleId, ...session.coCircleIds]),
    )
  const ofQuestion = db.selectFrom('closingCounts').where('sessionId', '=', session.id).where('question', '=', question)
  const rows = await ofQuestion.select(['count', 'shown']).execute()
  const fresh = rows.reduce((sum, { count, shown }) => sum + count - shown, 0)
  if (fresh < fewestShown + (await hosts.execute()).length) return
  await db
    .updateTable('closingCounts')
    .set(({ ref }) => ({ shown: ref('count') }))
    .where('sessionId', '=', session.id)
    .where('question', '=', question)
    .execute()
}

/** Where I answer: the same page as the one behind the link in my mail. */
export async function myClosingPath(ctx: Context, sessionId: string): Promise<string> {
  const { id } = await readMySeat(ctx, sessionId)
  return closingPath(sessionId, id)
}

/** Security: for its hosts, and no more than is shown. */
export async function countClosing(ctx: Context, session: Pick<ShownSession, 'id' | 'circleId' | 'coCircleIds'>) {
  authorise(ctx.viewer, 'session.revise', session)
  const rows = await ctx.db
    .selectFrom('closingCounts')
    .select(['question', 'answer', 'shown'])
    .where('sessionId', '=', session.id)
    .execute()
  const countOf = (question: ClosingQuestion, answer: ClosingAnswer) =>
    rows.find((row) => row.question === question && row.answer === answer)?.shown ?? 0
  const counts = closingQuestions.map((question) => {
    const each = closingAnswers.map((answer) => [answer, countOf(question, answer)] as const)
    const total = each.reduce((sum, [, count]) => sum + count, 0)
    return [question, total === 0 ? null : Object.fromEntries(each)]
  })
  return Object.fromEntries(counts) as ClosingCounts
}
