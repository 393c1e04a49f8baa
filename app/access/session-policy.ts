import { isHost, type Rules } from './rule.ts'
import type { Member } from './viewer.ts'

type SessionFacts = { circleId: string; coCircleIds: string[] }

/** Circles that organise together have the same rights over the session. */
const hostsIt = (member: Member, { circleId, coCircleIds = [] }: SessionFacts) =>
  [circleId, ...coCircleIds].some((id) => isHost(member, { circleId: id }))

export const sessionPolicy = {
  'session.plan': (member, session: { circleId: string }) => isHost(member, session),
  'session.revise': hostsIt,
  // Security: a case was written for one circle. Who organises along does not learn which cases of another lie open.
  'session.pick-cases': (member, session: SessionFacts) => isHost(member, session),
  // The circle it is of stays, so who organises along cannot put it out of its own agenda.
  'session.organise': hostsIt,
  'session.enrol': () => true,
} satisfies Rules
