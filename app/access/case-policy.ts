import { hasSteppedBack, isAuthor, isHost, isIn, type Rules } from './rule.ts'
import type { Member } from './viewer.ts'

type CaseFacts = { alias: string; circleId: string | null }

const mayLook = (member: Member, theCase: CaseFacts & { steppedBack?: string[] }) =>
  isHost(member, theCase) && !isAuthor(member, theCase) && !hasSteppedBack(member, theCase)

export const casePolicy = {
  'case.write': () => true,
  'case.revise': (member, theCase: CaseFacts) => isAuthor(member, theCase),
  'case.submit': (member, theCase: CaseFacts) => isAuthor(member, theCase),
  'case.withdraw': (member, theCase: CaseFacts) => isAuthor(member, theCase),
  // Security: a host never checks their own case; the second look is another pair of eyes.
  // Nor one they recognised and gave on.
  'case.check': mayLook,
  'case.step-back': mayLook,
  'case.schedule': (member, theCase: CaseFacts) => isHost(member, theCase),
  'case.recognise': (member, theCase: CaseFacts) => isIn(member, theCase) && !isAuthor(member, theCase),
  'case.tell': (member, theCase: CaseFacts) => isAuthor(member, theCase),
} satisfies Rules
