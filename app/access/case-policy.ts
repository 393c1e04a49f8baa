import { isAuthor, isHost, isIn, type Rules } from './rule.ts'

type CaseFacts = { alias: string; circleId: string | null }

export const casePolicy = {
  'case.write': () => true,
  'case.revise': (member, theCase: CaseFacts) => isAuthor(member, theCase),
  'case.submit': (member, theCase: CaseFacts) => isAuthor(member, theCase),
  'case.withdraw': (member, theCase: CaseFacts) => isAuthor(member, theCase),
  // Security: a host never checks their own case; the second look is another pair of eyes.
  'case.check': (member, theCase: CaseFacts) => isHost(member, theCase) && !isAuthor(member, theCase),
  'case.schedule': (member, theCase: CaseFacts) => isHost(member, theCase),
  'case.recognise': (member, theCase: CaseFacts) => isIn(member, theCase) && !isAuthor(member, theCase),
  'case.tell': (member, theCase: CaseFacts) => isAuthor(member, theCase),
} satisfies Rules
