import type { Finding, Proof, Proven } from './finding.ts'

const weight: Record<Proof, number> = { checksum: 4, context: 3, list: 2, shape: 1 }

/**
 * One finding for each place. Where findings overlap, the surest one names the place, then the longest, and it grows over
 * the others, so that nothing that was found stays uncovered.
 */
export function resolve(found: Proven[]): Finding[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const settled: Proven[] = []
  for (const next of sorted) {
    const last = settled.at(-1)
    if (!last || next.start >= last.end) settled.push(next)
    else settled[settled.length - 1] = merged(last, next)
  }
  return settled.map(({ proof: _proof, ...finding }) => finding)
}

function merged(first: Proven, second: Proven): Proven {
  const kept = isBetter(second, first) ? second : first
  // Security: of one thing that two rules see, the sterner counts, however the other knows.
  const isBlocked = first.label === second.label && (first.kind === 'block' || second.kind === 'block')
  const kind = isBlocked ? 'block' : kept.kind
  return { ...kept, kind, start: first.start, end: Math.max(first.end, second.end) }
}

function isBetter(a: Proven, b: Proven): boolean {
  // Who stands inside something larger, a name in an e-mail address, does not name it; a sum that comes out does.
  if (b.proof !== 'checksum' && holds(a, b)) return true
  if (a.proof !== 'checksum' && holds(b, a)) return false
  // "van de Zonnedauw 183": with its number a house, whoever else is called so.
  if (isHouse(a) !== isHouse(b) && (isHouse(a) ? b : a).proof !== 'context') return isHouse(a)
  if (a.proof !== b.proof) return weight[a.proof] > weight[b.proof]
  return a.end - a.start > b.end - b.start
}

const isHouse = ({ rule }: Proven) => /^address\.(?!along|street)/.test(rule)

const holds = (a: Proven, b: Proven) => a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start
