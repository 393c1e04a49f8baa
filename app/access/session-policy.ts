import { isHost, type Rules } from './rule.ts'

type SessionFacts = { circleId: string }

export const sessionPolicy = {
  'session.plan': (member, session: SessionFacts) => isHost(member, session),
  'session.revise': (member, session: SessionFacts) => isHost(member, session),
  'session.enrol': () => true,
} satisfies Rules
