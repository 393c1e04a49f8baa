import { isAuthor, isHost, type Rules } from './rule.ts'

type CaseFacts = { alias: string; circleId: string | null }

export const harvestPolicy = {
  'harvest.draft': (member, theCase: CaseFacts) => isHost(member, theCase),
  // Silence is not approval, and nobody approves for the bringer (method.md c.1, harvesting).
  'harvest.answer': (member, theCase: CaseFacts) => isAuthor(member, theCase),
} satisfies Rules
