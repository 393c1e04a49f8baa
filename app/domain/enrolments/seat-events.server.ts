import type { Context } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { hostKeys } from '#app/domain/sessions/session.ts'
import type { LockedSession } from '#app/domain/sessions/session-state.server.ts'

export type SeatStep =
  | 'made'
  | 'ended'
  | 'answered'
  | 'waiting'
  | 'offered'
  | 'lapsed'
  | 'moved-in-list'
  | 'left'
  | 'asked'
  | 'confirmed'
  | 'released'
  | 'shown'

export function recordEnrolment(
  ctx: Context,
  step: SeatStep,
  session: Pick<LockedSession, 'circleId' | 'coCircleIds'>,
  { id, memberId }: { id: string; memberId: string | null },
) {
  // Security: who comes is for that person and the hosts; others see seats by sector.
  const audience = [...(memberId ? [`member:${memberId}`] : []), ...hostKeys(session)]
  return recordEvent(ctx, { name: `enrolment.${step}`, subjectId: id, audience })
}
