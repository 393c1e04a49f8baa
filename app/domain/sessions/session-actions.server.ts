import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { mustBeTheSame, mustKnow } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { type LeaveForm, withoutLeave } from '#app/domain/privacy/leave-form.server.ts'
import { toHtml } from '#app/domain/rich-text/rich-text.ts'
import { Conflict, Invalid, NotFound } from '#app/errors.ts'
import type { DB } from '#db/schema.ts'
import { criteriaOf, writeCriteria } from './criteria.server.ts'
import { readSessionForm } from './planning-queries.server.ts'
import { sessionAudience } from './session.ts'
import { clearTable } from './session-cases.server.ts'
import type { PlanSession, ReviseSession } from './session-forms.server.ts'
import { visibleSessions } from './session-queries.server.ts'
import { type LockedSession, lockSession, mustBeToCome, noteChange, recordSession } from './session-state.server.ts'

/** Put a session in the agenda. Posting the same form twice plans one. */
export function planSession(ctx: Context, form: PlanSession): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    authorise(ctx.viewer, 'session.plan', form)
    mustStartLater(form.startsAt, ctx)
    const { id, circleId, criteria, ...rest } = withoutLeave(form)
    await passGate(ctx, 'session', { id, texts: textsOf(form), left: form, partly: true })
    const audience = sessionAudience(form)
    const made = await ctx.db
      .insertInto('sessions')
      .values({
        id,
        circleId,
        ...rest,
        html: toHtml(rest.introduction),
        audience,
        createdAt: ctx.now,
        datedAt: ctx.now,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return mustBeTheSame(await readPlanned(ctx, id, rest), { circleId, criteria, ...rest })

    await writeCriteria(ctx, id, criteria)
    await noteChange(ctx, await recordSession(ctx, 'planned', { id, audience }), form)
  })
}

/** What is kept under the id of a form, by the names of its fields. */
async function readPlanned<F extends object>(ctx: Context, id: string, fields: F) {
  const found = await visibleSessions(ctx)
    .select(Object.keys(fields) as (keyof F & keyof DB['sessions'])[])
    .select(['circleId', criteriaOf.as('criteria')])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound('session')
  return found
}

/**
 * Change a session. Who has a seat gets a new invitation only when time or place changed (RFC 5546). Other hours for one
 * that is postponed are its new date: it is announced again.
 */
export function reviseSession(ctx: Context, id: string, form: ReviseSession): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const before = await lockSession(ctx, id)
    authorise(ctx.viewer, 'session.revise', before)
    mustBeToCome(before, ctx)
    // A form that was opened before a colleague postponed it knows only the old date, and would bring that back.
    if (form.state !== before.state) throw new Conflict('sessions.changed-meanwhile')
    // Security: nor does one that was opened before a colleague closed it to others open it again.
    const shown = await readSessionForm(ctx, id)
    mustKnow(form.version, shown)
    const isPostponed = before.state === 'postponed'
    const isRedated = isPostponed && otherHours(before, form)
    const isMoved = isPostponed ? isRedated : movedBetween(before, form)
    if (form.startsAt.getTime() !== before.startsAt.getTime() || isRedated) mustStartLater(form.startsAt, ctx)
    if (form.capacity < (await seatsTaken(ctx, id))) throw new Invalid({ capacity: ['sessions.capacity.taken'] })

    await passGate(ctx, 'session', { id, texts: textsOf(form), before: textsOf(shown), left: form, partly: true })
    const { criteria, version: _, ...rest } = withoutLeave(form)
    const state = isRedated ? 'announced' : before.state
    const audience = sessionAudience({ ...before, visibility: form.visibility })
    const sequence = before.sequence + (isMoved ? 1 : 0)
    await ctx.db
      .updateTable('sessions')
      .set({
        ...rest,
        state,
        html: toHtml(rest.introduction),
        audience,
        sequence,
        ...(isMoved && { datedAt: ctx.now }),
      })
      .where('id', '=', id)
      .execute()
    await writeCriteria(ctx, id, criteria)

    // Those who can no longer see it hear that it is gone, too.
    const heardBy = { id, audience: [...new Set([...before.audience, ...audience])] }
    await recordSession(ctx, 'revised', heardBy)
    if (before.typeKey !== form.typeKey || before.typeName !== form.typeName)
      await recordSession(ctx, 'retyped', heardBy)
    if (!isMoved) return
    const told = await recordSession(ctx, isRedated ? 'redated' : 'moved', heardBy)
    await noteChange(ctx, told, { ...form, id })
  })
}

/** It does not take place. It stays in the agenda with the reason, and its cases look for a table again. */
export function cancelSession(
  ctx: Context,
  id: string,
  { reason, ...left }: { reason: string } & LeaveForm,
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, id)
    authorise(ctx.viewer, 'session.revise', session)
    if (session.state === 'cancelled') return mustSayTheSame(ctx, id, reason)
    mustBeToCome(session, ctx)
    await passGate(ctx, 'session', { id, texts: { reason }, left, partly: true })

    await ctx.db
      .updateTable('sessions')
      .set({ state: 'cancelled', cancelledBecause: reason, sequence: session.sequence + 1 })
      .where('id', '=', id)
      .execute()
    await clearTable(ctx, session)
    await recordSession(ctx, 'cancelled', session)
  })
}

/** The button pressed twice is no fault; another reason, typed in another tab, is not thrown away in silence. */
async function mustSayTheSame({ db }: Context, id: string, reason: string): Promise<void> {
  const { cancelledBecause } = await db
    .selectFrom('sessions')
    .select('cancelledBecause')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (cancelledBecause !== reason) throw new Conflict('sessions.already-cancelled')
}

const ownTexts = ['title', 'introduction', 'place', 'accessFacts', 'address', 'city', 'typeName'] as const

/** What a session says, by the names of the fields it is typed in. */
const textsOf = (form: Pick<PlanSession, (typeof ownTexts)[number]> & { criteria: { question: string }[] }) =>
  Object.fromEntries([
    ...ownTexts.map((name) => [name, form[name]]),
    ...form.criteria.map(({ question }, at) => [`criterion-${at}`, question]),
  ])

function mustStartLater(startsAt: Date, { now }: Context): void {
  if (startsAt <= now) throw new Invalid({ date: ['sessions.time.past'] })
}

const otherHours = (before: LockedSession, { startsAt, endsAt }: ReviseSession) =>
  before.startsAt.getTime() !== startsAt.getTime() || before.endsAt.getTime() !== endsAt.getTime()

const movedBetween = (before: LockedSession, form: ReviseSession) =>
  otherHours(before, form) ||
  (['place', 'address', 'city', 'onlineLink'] as const).some((where) => before[where] !== form[where])

async function seatsTaken({ db }: Context, sessionId: string): Promise<number> {
  const { count } = await db
    .selectFrom('enrolments')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('sessionId', '=', sessionId)
    // A seat that is offered is promised.
    .where('state', 'in', ['enrolled', 'offered'])
    .executeTakeFirstOrThrow()
  return Number(count)
}
