import type { Rules } from './rule.ts'
import type { Member } from './viewer.ts'

/** Words are of the whole network, so every host tends them together. */
const hostsACircle = ({ hostOf }: Member) => hostOf.length > 0

export const synonymPolicy = {
  'synonym.add': hostsACircle,
  'synonym.take-away': hostsACircle,
  'synonym.read': hostsACircle,
} satisfies Rules
