import { z } from 'zod'
import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { isChange, versionField, versionOf } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import { lockSession, mustBeToCome, recordSession } from '#app/domain/sessions/session-state.server.ts'
import { type Preparation, reminderChoices, textChoices, usualPreparation } from './preparation.ts'

const oneOf = (choices: readonly number[]) =>
  z.coerce.number('form.choose').refine((days) => choices.includes(days), 'form.choose')

export const RevisePreparation = z.object({
  prepare: lineOfText({ max: 300 }).default(''),
  reminderDays: oneOf(reminderChoices),
  textDays: oneOf(textChoices),
  ...versionField,
  ...leaveFields,
})
export type RevisePreparation = z.output<typeof RevisePreparation>

/** What people bring, and when they hear of it. */
export function revisePreparation(ctx: Context, sessionId: string, form: RevisePreparation): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    mustBeToCome(session, ctx)
    const { prepare, reminderDays, textDays, version } = form
    const chosen = { prepare, reminderDays, textDays }
    const before = await findPreparation(ctx, sessionId)
    if (!isChange(version, before, chosen)) return
    const texts = { texts: { prepare }, before: { prepare: before.prepare } }
    await passGate(ctx, 'preparation', { id: sessionId, ...texts, left: form, partly: true })
    await ctx.db
      .insertInto('preparations')
      .values({ sessionId, ...chosen })
      .onConflict((conflict) => conflict.column('sessionId').doUpdateSet(chosen))
      .execute()
    await recordSession(ctx, 'prepared', session)
  })
}

/** For the form of a host. */
export async function readPreparationForm(ctx: Context, sessionId: string) {
  const { id, title, state } = await readSessionToLead(ctx, sessionId)
  const preparation = await findPreparation(ctx, sessionId)
  return { session: { id, title, state }, preparation, version: versionOf(preparation) }
}

/** No reading rule here: the caller read the session. */
export async function findPreparation({ db }: Context, sessionId: string): Promise<Preparation> {
  const found = await db
    .selectFrom('preparations')
    .select(['prepare', 'reminderDays', 'textDays'])
    .where('sessionId', '=', sessionId)
    .executeTakeFirst()
  return found ?? usualPreparation
}
