import { isHost, isIn, type Rules } from './rule.ts'

type CircleFacts = { circleId: string }

export const circlePolicy = {
  'circle.found': (member) => member.role === 'initiator',
  'circle.contribute': (member, circle: CircleFacts) => isIn(member, circle),
  'circle.invite': (member, circle: CircleFacts) => isHost(member, circle),
  'circle.lead': (member, circle: CircleFacts) => isHost(member, circle),
  'organisation.add': (member) => member.role === 'initiator' || member.hostOf.length > 0,
} satisfies Rules
