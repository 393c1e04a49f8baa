import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { isChange, mustBeTheSame } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { withoutLeave } from '#app/domain/privacy/leave-form.server.ts'
import { lockSession, recordSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, Invalid, NotFound } from '#app/errors.ts'
import type { Reader } from './library.ts'
import type { AddItem, ChooseItems, ReviseItem } from './library-forms.server.ts'
import { listInUse, usesIn } from './library-queries.server.ts'

/** Put something in the library. Posting the same form twice adds one. */
export function addItem(ctx: Context, form: AddItem): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { id, circleId, ...item } = withoutLeave(form)
    authorise(ctx.viewer, 'library.add', { circleId })
    await mustBeWhole(ctx, id, item.partOf)
    await passGate(ctx, 'library', { id, texts: textsOf(item), left: form })
    const added = await ctx.db
      .insertInto('libraryItems')
      .values({ id, circleId, ...item, addedAt: ctx.now })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) await recordItem(ctx, 'added', id)
    else mustBeTheSame(await lockItem(ctx, id), { circleId, ...item })
  })
}

export function reviseItem(ctx: Context, id: string, form: ReviseItem): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const before = await lockItem(ctx, id)
    authorise(ctx.viewer, 'library.revise', before)
    const { circleId: _, ...kept } = before
    const { version, ...item } = withoutLeave(form)
    if (!isChange(version, kept, item)) return
    await mustBeWhole(ctx, id, item.partOf)
    await passGate(ctx, 'library', { id, texts: textsOf(item), left: form })
    await ctx.db.updateTable('libraryItems').set(item).where('id', '=', id).execute()
    await recordItem(ctx, 'revised', id)
  })
}

async function lockItem({ db }: Context, id: string) {
  const found = await db
    .selectFrom('libraryItems')
    .select(['circleId', 'kind', 'title', 'authors', 'year', 'link', 'partOf'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound('library item')
  return found
}

const textsOf = ({ title, authors }: { title: string; authors: string }) => ({ title, authors })

/** A part is of a whole that is no part itself, and a whole with parts is no part: there is one level. */
async function mustBeWhole({ db }: Context, id: string, partOf: string | null): Promise<void> {
  if (!partOf) return
  const whole = await db.selectFrom('libraryItems').select('partOf').where('id', '=', partOf).executeTakeFirst()
  const part = await db.selectFrom('libraryItems').select('id').where('partOf', '=', id).executeTakeFirst()
  if (!whole || whole.partOf || part || partOf === id) throw new Invalid({ partOf: ['library.partOf.invalid'] })
}

/** These items are there for this session or series, in this order. */
export function chooseItems(ctx: Context, reader: Reader, { uses, version, left }: ChooseItems): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const record =
      'sessionId' in reader ? await leadSession(ctx, reader.sessionId) : await leadSeries(ctx, reader.seriesId)
    const inUse = await listInUse(ctx, reader)
    if (!isChange(version, usesIn(inUse), usesOf(uses))) return
    await mustBeKnown(ctx, uses)
    const id = 'sessionId' in reader ? reader.sessionId : reader.seriesId
    const texts = Object.fromEntries(uses.map(({ note, at }) => [`note-${at}`, note]))
    const before = Object.fromEntries(inUse.map(({ note }, at) => [`note-${at}`, note]))
    await passGate(ctx, 'library', { id, texts, before, left, partly: true })
    const column = 'sessionId' in reader ? 'sessionId' : 'seriesId'
    await ctx.db.deleteFrom('libraryUses').where(column, '=', id).execute()
    if (uses.length > 0)
      await ctx.db
        .insertInto('libraryUses')
        .values(uses.map(({ at: _, ...use }, index) => ({ ...use, ...reader, position: index + 1 })))
        .execute()
    await record()
  })
}

const usesOf = (uses: ChooseItems['uses']) => uses.map(({ itemId, moment, note }) => [itemId, moment, note])

async function leadSession(ctx: Context, id: string) {
  const session = await lockSession(ctx, id)
  authorise(ctx.viewer, 'session.revise', session)
  if (session.state === 'cancelled') throw new Conflict('sessions.is-cancelled')
  return () => recordSession(ctx, 'revised', session)
}

async function leadSeries(ctx: Context, id: string) {
  const series = await ctx.db
    .selectFrom('series')
    .select('circleId')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!series) throw new NotFound('series')
  authorise(ctx.viewer, 'series.revise', series)
  return () => recordEvent(ctx, { name: 'series.revised', subjectId: id, audience: ['everyone'] })
}

async function mustBeKnown({ db }: Context, uses: ChooseItems['uses']): Promise<void> {
  if (uses.length === 0) return
  const known = await db
    .selectFrom('libraryItems')
    .select('id')
    .where(
      'id',
      'in',
      uses.map(({ itemId }) => itemId),
    )
    .execute()
  const unknown = uses.find(({ itemId }) => !known.some(({ id }) => id === itemId))
  if (unknown) throw new Invalid({ [`item-${unknown.at}`]: ['form.choose'] })
}

const recordItem = (ctx: Context, step: 'added' | 'revised', id: string) =>
  recordEvent(ctx, { name: `library.${step}`, subjectId: id, audience: ['everyone'] })
