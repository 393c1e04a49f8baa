import { isHost, type Rules } from './rule.ts'

type ItemFacts = { circleId: string }

export const libraryPolicy = {
  'library.add': (member, item: ItemFacts) => isHost(member, item),
  'library.revise': (member, item: ItemFacts) => isHost(member, item),
} satisfies Rules
