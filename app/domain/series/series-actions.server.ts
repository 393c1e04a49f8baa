import { sql } from 'kysely'
import { authorise, memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { isChange, mustBeTheSame } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { lockSession, recordSession } from '#app/domain/sessions/session-state.server.ts'
import { Invalid, NotFound } from '#app/errors.ts'
import type { ChooseSeries, MakeSeries, ReviseSeries } from './series-forms.server.ts'
import { inOrder, placesOf } from './series-queries.server.ts'

/** Begin a series. Posting the same form twice makes one. */
export function makeSeries(ctx: Context, { id, circleId, title, about, ...left }: MakeSeries): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    authorise(ctx.viewer, 'series.make', { circleId })
    await passGate(ctx, 'series', { id, texts: { title, about }, left })
    const made = await ctx.db
      .insertInto('series')
      .values({ id, circleId, title, about, createdAt: ctx.now })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) await recordSeries(ctx, 'made', id)
    else mustBeTheSame(await lockSeries(ctx, id), { id, circleId, title, about })
  })
}

export function reviseSeries(
  ctx: Context,
  id: string,
  { title, about, version, ...left }: ReviseSeries,
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { title: keptTitle, about: keptAbout, ...before } = await lockSeries(ctx, id)
    authorise(ctx.viewer, 'series.revise', before)
    if (!isChange(version, { title: keptTitle, about: keptAbout }, { title, about })) return
    await passGate(ctx, 'series', { id, texts: { title, about }, left })
    await ctx.db.updateTable('series').set({ title, about }).where('id', '=', id).execute()
    await recordSeries(ctx, 'revised', id)
  })
}

/**
 * The session stands in these series, and in no other that the form showed, of the circles this host hosts. It takes a host
 * of both: of the session, and of each series.
 */
export function chooseSeries(
  ctx: Context,
  sessionId: string,
  { places: chosen, shown, version }: ChooseSeries,
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    const { hostOf } = memberOf(ctx.viewer)
    // One order for everyone who locks series, so that two hosts never wait for each other.
    for (const [seriesId] of inOrder(chosen)) authorise(ctx.viewer, 'series.revise', await lockSeries(ctx, seriesId))
    if (!isChange(version, await placesOf(ctx, sessionId), inOrder(chosen))) return
    await mustBeFree(ctx, sessionId, chosen)

    await ctx.db
      .deleteFrom('seriesSessions')
      .where('sessionId', '=', sessionId)
      .where(sql<boolean>`"seriesId" = any(${shown}::uuid[])`)
      .where('seriesId', 'in', ({ selectFrom }) => selectFrom('series').select('id').where('circleId', 'in', hostOf))
      .execute()
    if (chosen.length > 0)
      await ctx.db
        .insertInto('seriesSessions')
        .values(chosen.map(({ at: _, ...one }) => ({ ...one, sessionId })))
        .execute()
    await recordSession(ctx, 'revised', session)
  })
}

async function mustBeFree({ db }: Context, sessionId: string, chosen: ChooseSeries['places']): Promise<void> {
  for (const { seriesId, number, at } of chosen) {
    const other = await db
      .selectFrom('seriesSessions')
      .select('sessionId')
      .where('seriesId', '=', seriesId)
      .where('number', '=', number)
      .where('sessionId', '!=', sessionId)
      .executeTakeFirst()
    if (other) throw new Invalid({ [`number-${at}`]: ['series.number.taken'] })
  }
}

async function lockSeries({ db }: Context, id: string) {
  const found = await db
    .selectFrom('series')
    .select(['id', 'circleId', 'title', 'about'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('series')
  return found
}

const recordSeries = (ctx: Context, step: 'made' | 'revised', id: string) =>
  recordEvent(ctx, { name: `series.${step}`, subjectId: id, audience: ['everyone'] })
