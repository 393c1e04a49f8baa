import { systemContext } from '#app/domain/context.server.ts'
import { giveSeat } from '#app/domain/enrolments/seat-giving.server.ts'
import { lockSession } from '#app/domain/sessions/session-state.server.ts'
import { db } from '#db/connection.server.ts'
import { aSeat } from './cast-sessions.ts'

/** Someone without an account, with a seat at this session. */
export async function aGuestAt(session: { id: string }, name: string) {
  const { id: guestId } = await db
    .insertInto('guests')
    .values({ sessionId: session.id, name, sector: 'care', createdAt: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return db.transaction().execute(async (trx) => {
    const ctx = { ...systemContext(), db: trx }
    const { id } = await giveSeat(ctx, await lockSession(ctx, session.id), { guestId }, aSeat)
    return { id, guestId, name }
  })
}
