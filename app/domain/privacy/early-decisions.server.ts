import type { Context } from '#app/domain/context.server.ts'
import { changeDecisions, type Subject } from './decisions.server.ts'
import { stoppingIn } from './found-in.server.ts'
import { decisionsIn, type LeaveForm } from './leave-form.server.ts'

/**
 * Keeps reasons that were given while writing, so that the gate need not ask for them again, and drops those that were
 * taken back. They open nothing: the gate looks the text through anew, and shows the writer each of them.
 */
export async function keepEarlyDecisions(ctx: Context, subject: Subject, left: LeaveForm): Promise<void> {
  // Security: a reason is read by a host and must not become a second place for a name; the gate asks for another one.
  const said = decisionsIn(left).filter(({ words = '' }) => stoppingIn('case', { words }, subject.id).length === 0)
  if (said.length > 0) await changeDecisions(ctx, subject, said)
}
