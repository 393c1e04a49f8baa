import { authorise } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { lockSession, recordSession } from '#app/domain/sessions/session-state.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import type { DetailsForm } from './details-form.server.ts'
import { hasRecordedPart, readKept } from './details-queries.server.ts'
import type { SessionDetails } from './session-details.ts'

/** Keep what the form says. After the session too: that is when there is something to look back on. */
export function saveDetails(ctx: Context, sessionId: string, { details, version, left }: DetailsForm): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const session = await lockSession(ctx, sessionId)
    authorise(ctx.viewer, 'session.revise', session)
    if (session.state === 'cancelled') throw new Conflict('sessions.is-cancelled')
    const kept = await readKept(ctx, sessionId)
    if (versionOf(details) === versionOf(kept)) return
    if (version !== versionOf(kept)) throw new Conflict('details.changed-meanwhile')
    // Security: nothing is recorded but a public part that the programme names as such; a case never is.
    if (details.recording !== 'none' && !(await hasRecordedPart(ctx, sessionId)))
      throw new Invalid({ recording: ['details.recording.no-part'] })
    const texts = { texts: textsOf(details), before: textsOf(kept) }
    await passGate(ctx, 'session', { id: sessionId, ...texts, left, partly: true })
    await write(ctx, sessionId, details)
    await recordSession(ctx, 'revised', session)
  })
}

const textsOf = ({ audienceGroups, leadingQuestions, bodies, people, links }: SessionDetails) =>
  Object.fromEntries([
    ['audienceGroups', audienceGroups.join(', ')],
    ...leadingQuestions.map((text, at) => [`question-${at}`, text]),
    ...bodies.map(({ name }, at) => [`body-${at}-name`, name]),
    ...people.map(({ name }, at) => [`person-${at}-name`, name]),
    ...links.map(({ title }, at) => [`link-${at}-title`, title]),
  ])

async function write({ db }: Context, sessionId: string, details: SessionDetails): Promise<void> {
  const { bodies, people, links, ...facts } = details
  await db
    .insertInto('sessionDetails')
    .values({ sessionId, ...facts })
    .onConflict((conflict) => conflict.column('sessionId').doUpdateSet(facts))
    .execute()
  for (const table of ['sessionBodies', 'sessionPeople', 'sessionLinks'] as const)
    await db.deleteFrom(table).where('sessionId', '=', sessionId).execute()
  const inOrder = <Row>(rows: Row[]) => rows.map((row, at) => ({ ...row, sessionId, position: at + 1 }))
  if (bodies.length > 0) await db.insertInto('sessionBodies').values(inOrder(bodies)).execute()
  if (people.length > 0) await db.insertInto('sessionPeople').values(inOrder(people)).execute()
  if (links.length > 0) await db.insertInto('sessionLinks').values(inOrder(links)).execute()
}
