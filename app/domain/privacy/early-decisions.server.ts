import type { Context } from '#app/domain/context.server.ts'
import { addDecisions, decisionOn, decisionsOn, type Subject } from './decisions.server.ts'
import { stoppingIn } from './found-in.server.ts'
import { decisionsIn, type LeaveForm } from './leave-form.server.ts'
import { placeIn } from './left-standing.ts'

/**
 * Keeps reasons that were given while writing, so that the gate need not ask for them again. They open nothing: the gate
 * looks the text through anew, and shows the writer each of them.
 */
export async function keepEarlyDecisions(ctx: Context, subject: Subject, left: LeaveForm): Promise<void> {
  // Security: a reason is read by a host and must not become a second place for a name; the gate asks for another one.
  const given = decisionsIn(left).filter(
    ({ reason, words }) => stoppingIn('case', { words }).length === 0 && (reason !== 'other' || words !== ''),
  )
  if (given.length === 0) return
  const known = await decisionsOn(ctx, subject.id)
  const fresh = given.map(({ key, ...decision }) => ({ ...placeIn(key), ...decision }))
  await addDecisions(
    ctx,
    subject,
    fresh.filter((place) => !decisionOn(known, place)),
  )
}
