import { authorise } from '#app/access/policy.ts'
import { system } from '#app/access/viewer.ts'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import { lockCase, moveCase } from '#app/domain/cases/case-state.server.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { isChange, versionOf } from '#app/domain/form-version.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { readSession } from './session-queries.server.ts'
import { isAhead, type LockedSession, lockSession, mustBeToCome, recordSession } from './session-state.server.ts'

/** The cases a host may put on this table: those looking for one in the circle, and those on it already. */
export async function readCasesToPick(ctx: Context, sessionId: string) {
  const session = await readSession(ctx, sessionId)
  authorise(ctx.viewer, 'session.pick-cases', session)
  const cases = await visibleCases(ctx)
    .leftJoin('sessionCases', (join) =>
      join.onRef('sessionCases.caseId', '=', 'cases.id').on('sessionCases.sessionId', '=', sessionId),
    )
    .select(['cases.id', 'cases.title', 'cases.roleTitle', 'cases.sector', 'sessionCases.position'])
    .where('cases.circleId', '=', session.circleId)
    .where(({ or, and, eb }) =>
      or([
        and([eb('cases.state', '=', 'open'), eb('cases.keptOffTables', '=', false)]),
        eb('sessionCases.position', 'is not', null),
      ]),
    )
    .orderBy('sessionCases.position')
    .orderBy('cases.openedOn')
    .orderBy('cases.id')
    .execute()
  const version = versionOf(await casesOn(ctx, sessionId))
  return { session, version, cases: cases.map(({ position, ...rest }) => ({ ...rest, picked: position !== null })) }
}

/** These cases, in this order, are on the table; what was on it and is not among them looks for a table again. */
export function putCasesOnTable(ctx: Context, sessionId: string, caseIds: string[], version?: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.pick-cases', session)
    mustBeToCome(session, ctx)

    const chosen = [...new Set(caseIds)]
    const before = await casesOn(ctx, sessionId)
    if (!isChange(version, before, chosen)) return
    // Those that come and those that go in one order, as everyone locks cases (docs/architecture.md).
    const changing = [...chosen, ...before].filter((id) => !(chosen.includes(id) && before.includes(id)))
    for (const id of changing.sort()) await (chosen.includes(id) ? schedule(ctx, session, id) : release(ctx, id))
    await setTable(ctx, sessionId, chosen)
    await recordSession(ctx, 'revised', session)
  })
}

/** One case leaves this table. The caller knows who may ask for it. */
export async function takeOffTable(ctx: Context, sessionId: string, caseId: string): Promise<void> {
  const session = await lockSession(ctx, sessionId)
  mustBeToCome(session, ctx)
  const rest = (await casesOn(ctx, sessionId)).filter((id) => id !== caseId)
  await release(ctx, caseId)
  await setTable(ctx, sessionId, rest)
  await recordSession(ctx, 'revised', session)
}

/** The case and the tables to come it is for, held still: no host puts it on another meanwhile. */
export async function lockWithTables(ctx: Context, caseId: string) {
  const tables = await tablesToCome(ctx, caseId)
  // Security: its author may not see every session; nothing of it is shown.
  for (const id of tables) await lockSession({ ...ctx, viewer: system }, id)
  const theCase = await lockCase(ctx, caseId)
  // Put on a table between the two: it is asked again, since a session is never locked after a case.
  if ((await tablesToCome(ctx, caseId)).some((id) => !tables.includes(id))) throw new Conflict('seatWarnings.again')
  return { theCase, tables }
}

/** The sessions still to come at whose table this case lies. */
export async function tablesToCome({ db, now }: Context, caseId: string): Promise<string[]> {
  const tables = await db
    .selectFrom('sessionCases')
    .innerJoin('sessions', 'sessions.id', 'sessionCases.sessionId')
    .select('sessions.id')
    .where('caseId', '=', caseId)
    .where(isAhead(now))
    .orderBy('sessions.id')
    .execute()
  return tables.map(({ id }) => id)
}

/** Every case goes back to looking for a table. */
export async function clearTable(ctx: Context, session: LockedSession): Promise<void> {
  // Security: who calls it off may not read every case on it; each goes back all the same, and nothing of it is shown.
  const asSystem = { ...ctx, viewer: system }
  for (const id of (await casesOn(ctx, session.id)).sort()) await release(asSystem, id)
  await setTable(ctx, session.id, [])
}

async function casesOn({ db }: Context, sessionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sessionCases')
    .select('caseId')
    .where('sessionId', '=', sessionId)
    .orderBy('position')
    .execute()
  return rows.map(({ caseId }) => caseId)
}

async function schedule(ctx: Context, session: LockedSession, caseId: string): Promise<void> {
  const theCase = await lockCase(ctx, caseId)
  authorise(ctx.viewer, 'case.schedule', theCase)
  // Security: a case was written for one circle; another circle's table would show it to other people.
  if (theCase.circleId !== session.circleId) throw new NotFound('case')
  if (theCase.state !== 'open') throw new Conflict('sessions.cases.not-open')
  if (await isKeptOff(ctx, caseId)) throw new Conflict('sessions.cases.not-open')
  await moveCase(ctx, theCase, 'scheduled')
}

/** Security: while its author keeps it off the tables, no host puts it on one; to a host it is not open. */
async function isKeptOff({ db }: Context, id: string): Promise<boolean> {
  const { keptOffTables } = await db
    .selectFrom('cases')
    .select('keptOffTables')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return keptOffTables
}

// A case that went further meanwhile (withdrawn, harvested) stays as it is.
async function release(ctx: Context, caseId: string): Promise<void> {
  const theCase = await lockCase(ctx, caseId).catch((error) => {
    if (error instanceof NotFound) return
    throw error
  })
  if (theCase?.state === 'scheduled') await moveCase(ctx, theCase, 'open')
}

async function setTable({ db }: Context, sessionId: string, caseIds: string[]): Promise<void> {
  // What stays keeps its row, and with it what its bringer said of this table.
  await db
    .deleteFrom('sessionCases')
    .where('sessionId', '=', sessionId)
    .$if(caseIds.length > 0, (query) => query.where('caseId', 'not in', caseIds))
    .execute()
  if (caseIds.length === 0) return
  await db
    .insertInto('sessionCases')
    .values(caseIds.map((caseId, index) => ({ sessionId, caseId, position: index + 1 })))
    .onConflict((conflict) =>
      conflict.columns(['sessionId', 'caseId']).doUpdateSet(({ ref }) => ({ position: ref('excluded.position') })),
    )
    .execute()
}
