/** How far something has come, in the words of a search: still open, discussed at a table, tried in practice. */
export const progresses = ['open', 'discussed', 'tried'] as const
export type Progress = (typeof progresses)[number]

const ofStates: Record<'case' | 'uncertainty' | 'insight', Record<string, Progress>> = {
  case: {
    open: 'open',
    scheduled: 'open',
    harvesting: 'discussed',
    harvested: 'discussed',
    told: 'tried',
    closed: 'discussed',
  },
  // Still open is a full outcome of a table, and the question is still a question.
  uncertainty: {
    named: 'open',
    recognised: 'open',
    still_open: 'open',
    explored: 'discussed',
    shifted: 'discussed',
    dissolved: 'discussed',
  },
  insight: {
    published: 'discussed',
    retired: 'discussed',
    confirmed_elsewhere: 'tried',
    nuanced: 'tried',
    contradicted: 'tried',
  },
}

/** `told`: how often something that was tried in this case was told back. */
export function progressOf(kind: keyof typeof ofStates, state: string, told = 0): Progress | null {
  const progress = ofStates[kind][state] ?? null
  return progress === 'discussed' && told > 0 ? 'tried' : progress
}

const weights: Record<string, number> = { confirmed_elsewhere: 4, nuanced: 3, contradicted: 2, published: 1 }
const mostTold = 9

/** How well an insight was tried: what became of it elsewhere first, then how often it was told back. */
export const evidenceOf = (state: string, told: number): number => 10 * (weights[state] ?? 0) + Math.min(told, mostTold)
