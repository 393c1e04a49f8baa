import { isAuthor, isIn, type Rules } from './rule.ts'

type CaseFacts = { alias: string; circleId: string | null; reach: string }

export const threadPolicy = {
  // Members of the circle; with a wider reach everyone who can read it and is signed in. The bringer may answer.
  'thread.post': (member, theCase: CaseFacts) =>
    isIn(member, theCase) || isAuthor(member, theCase) || theCase.reach !== 'circle',
} satisfies Rules
