import { authorise, memberOf } from '#app/access/policy.ts'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import { lockCase } from '#app/domain/cases/case-state.server.ts'
import { type Context, dayOf, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'

/** "Herken ik": the lightest thing a reader can do. Once per member; the bringer's own does not count. */
export function recognise(ctx: Context, id: string): Promise<void> {
  const member = memberOf(ctx.viewer)
  return changeRecognition(ctx, id, async ({ db, now }) => {
    const added = await db
      .insertInto('recognitions')
      .values({ uncertaintyId: id, memberId: member.id, recognisedOn: dayOf(now) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    await setState(db, id, 'named', 'recognised')
    return Boolean(added.numInsertedOrUpdatedRows)
  })
}

/** Not mine after all. */
export function takeBackRecognition(ctx: Context, id: string): Promise<void> {
  const member = memberOf(ctx.viewer)
  return changeRecognition(ctx, id, async ({ db }) => {
    const removed = await db
      .deleteFrom('recognitions')
      .where('uncertaintyId', '=', id)
      .where('memberId', '=', member.id)
      .executeTakeFirst()
    const left = await db
      .selectFrom('recognitions')
      .select('memberId')
      .where('uncertaintyId', '=', id)
      .limit(1)
      .execute()
    if (left.length === 0) await setState(db, id, 'recognised', 'named')
    return Boolean(removed.numDeletedRows)
  })
}

function changeRecognition(ctx: Context, id: string, change: (ctx: Context) => Promise<boolean>): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const theCase = await lockCase(ctx, await caseOf(ctx, id))
    authorise(ctx.viewer, 'case.recognise', theCase)
    if (theCase.state === 'closed') throw new Conflict('uncertainties.closed')
    if (!(await change(ctx))) return
    // Security: how many is told, never who.
    const event = { name: 'uncertainty.recognised', subjectId: id, audience: theCase.audience, anonymous: true }
    await recordEvent(ctx, event)
  })
}

async function caseOf(ctx: Context, id: string): Promise<string> {
  const found = await visibleCases(ctx)
    .innerJoin('uncertainties', 'uncertainties.caseId', 'cases.id')
    .select('cases.id')
    .where('uncertainties.id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound('uncertainty')
  return found.id
}

const setState = (db: Context['db'], id: string, from: string, to: string) =>
  db.updateTable('uncertainties').set({ state: to }).where('id', '=', id).where('state', '=', from).execute()
