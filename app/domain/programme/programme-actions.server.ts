import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { lockSession, mustBeToCome, recordSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import { follow } from './programme-follow.server.ts'
import { rowsIn, type SaveProgramme } from './programme-forms.server.ts'
import { readRows, versionOfRows } from './programme-queries.server.ts'

/** Keep the programme as it stands in the form. Whoever kept another one meanwhile is not written over. */
export function saveProgramme(ctx: Context, sessionId: string, form: SaveProgramme): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    mustBeToCome(session, ctx)
    const { rows, problems } = rowsIn(follow(form.drafts, session))
    if (Object.keys(problems).length > 0) throw new Invalid(problems)

    const kept = rows.map(({ at: _, ...row }) => row)
    const before = await readRows(ctx, sessionId)
    if (versionOfRows(kept) === versionOfRows(before)) return
    if (form.version !== versionOfRows(before)) throw new Conflict('programme.changed-meanwhile')
    const texts = { texts: textsOf(rows), before: textsOf(before.map((row, at) => ({ ...row, at }))) }
    await passGate(ctx, 'session', { id: sessionId, ...texts, left: form, partly: true })

    await ctx.db.deleteFrom('programmeRows').where('sessionId', '=', sessionId).execute()
    if (kept.length > 0)
      await ctx.db
        .insertInto('programmeRows')
        .values(kept.map((row, index) => ({ ...row, sessionId, position: index + 1 })))
        .execute()
    await recordSession(ctx, 'revised', session)
  })
}

/** What a programme says, by the names of the fields it is typed in. */
const textsOf = (rows: { at: number; title: string; people: string }[]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(({ at, title, people }) => [
      [`row-${at}-title`, title],
      [`row-${at}-people`, people],
    ]),
  )
