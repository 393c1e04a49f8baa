import type { Finding, TextLanguage } from './finding.ts'
import { type Trait, traitsIn } from './traits.ts'

export type { Trait } from './traits.ts'

/** wide: many people may be meant. warn: few enough for someone nearby to guess. hold: perhaps only one. */
export type CrowdLevel = 'wide' | 'warn' | 'hold'

export type Crowd = {
  /** How many people what is said may be true of: an order of magnitude, to compare with, never to show. */
  k: number
  level: CrowdLevel
  traits: Trait[]
  /** The trait that, said more loosely, lets the crowd grow most. */
  most: Trait | undefined
}

const PEOPLE = 18_000_000
const WARN_BELOW = 1_000
const HOLD_BELOW = 20

/**
 * How many people a text may be about: the people of the place, times the share of each thing that is said of someone.
 * Shares are taken as if they had nothing to do with each other, and only the rarest of a kind counts, since a text
 * speaks of several people. docs/decisions/0016 has the figures.
 *
 * Security: this is a warning that comes early, not a measure of safety; a crowd that is wide promises nothing.
 */
export function crowdOf(text: string, findings: Finding[], { lang = 'nl' }: { lang?: TextLanguage } = {}): Crowd {
  const traits = rarestOfEachKind(traitsIn(text, findings, lang))
  const k = sizeOf(traits)
  return { k, level: levelOf(k, traits), traits, most: mostTelling(traits, k) }
}

function rarestOfEachKind(traits: Trait[]): Trait[] {
  const rarest = new Map<Trait['kind'], Trait>()
  for (const trait of traits) {
    const other = rarest.get(trait.kind)
    if (!other || trait.share < other.share) rarest.set(trait.kind, trait)
  }
  return [...rarest.values()].sort((a, b) => a.share - b.share)
}

const sizeOf = (traits: Trait[]) => traits.reduce((size, { share }) => size * share, PEOPLE)

function levelOf(k: number, traits: Trait[]): CrowdLevel {
  // One thing alone is for the other rules; a combination is what this looks at, or something that is rare by itself.
  if (traits.length === 0 || k >= WARN_BELOW) return 'wide'
  return k < HOLD_BELOW ? 'hold' : 'warn'
}

function mostTelling(traits: Trait[], k: number): Trait | undefined {
  const grown = (trait: Trait) => (k / trait.share) * trait.looser
  return [...traits].sort((a, b) => grown(b) - grown(a)).find((trait) => trait.looser > trait.share)
}
