import { hostsOf } from '#app/access/hosts.server.ts'
import type { ClosingAnswer } from '#app/domain/closing/closing.ts'
import { answerClosing } from '#app/domain/closing/closing-actions.server.ts'
import { closingPath } from '#app/domain/closing/closing-link.server.ts'
import { contextOf, systemContext } from '#app/domain/context.server.ts'
import { handOverDuty, settleDuty } from '#app/domain/duties/duty-actions.server.ts'
import { takeClockSteps } from '#app/domain/preparation/clock.server.ts'
import { revisePreparation } from '#app/domain/preparation/preparation-actions.server.ts'
import { db } from '#db/connection.server.ts'

/** What hosts did around their sessions, and what people said afterwards. */
export async function tellAroundSessions(): Promise<void> {
  const sessions = await db
    .selectFrom('sessions')
    .select(['id', 'circleId', 'endsAt'])
    .where('state', '=', 'announced')
    .orderBy('startsAt')
    .execute()
  for (const { id, circleId, endsAt } of sessions) {
    if (endsAt < new Date()) await close(id, endsAt)
    else await prepare(id, circleId)
  }
  // What the clock would have told by now is told: only what is still to come leaves as mail.
  await takeClockSteps(systemContext())
}

async function prepare(sessionId: string, circleId: string): Promise<void> {
  const [host, coHost] = await hostsOf(db, circleId)
  const ctx = await contextOf(host)
  await revisePreparation(ctx, sessionId, {
    ...{ prepare: 'Lees de casus en bedenk één vraag, nog geen advies.', reminderDays: 1, textDays: 14 },
  })
  await settleDuty(ctx, sessionId, 'voices', { outcome: 'done' })
  if (coHost) await handOverDuty(ctx, sessionId, 'room', { toId: coHost, note: 'De sleutel ligt bij de balie.' })
}

const said: ClosingAnswer[] = ['yes', 'yes', 'a_bit', 'yes', 'no', 'yes']

/** Six of those who sat there. */
async function close(sessionId: string, endsAt: Date): Promise<void> {
  const seats = await db
    .selectFrom('enrolments')
    .select('id')
    .where('sessionId', '=', sessionId)
    .where('state', '=', 'enrolled')
    .orderBy('id')
    .limit(said.length)
    .execute()
  const ctx = systemContext(new Date(endsAt.getTime() + 600_000))
  for (const [at, { id }] of seats.entries()) {
    const token = closingPath(sessionId, id).split('/').at(-1) ?? ''
    const answer = said[at] ?? 'yes'
    await answerClosing(ctx, sessionId, token, { question: 'worth', answer })
    await answerClosing(ctx, sessionId, token, { question: 'differently', answer })
  }
}
