import { isAuthor, isHost, type Rules } from './rule.ts'

type TextFacts = { alias: string; hostId: string | null; circleId: string }

export const reportPolicy = {
  'text.report': (member, text: TextFacts) => !wrote(member, text),
  // Security: a host who wrote it does not decide on it; another pair of eyes does.
  'report.decide': (member, text: TextFacts) => isHost(member, text) && !wrote(member, text),
  // Anyone may take words out of what they wrote. A host does so when someone was recognised, and says why.
  'text.redact': (member, text: TextFacts) => wrote(member, text),
} satisfies Rules

const wrote = (member: Parameters<typeof isAuthor>[0], text: TextFacts) =>
  isAuthor(member, text) || member.id === text.hostId
