import { type Sector, sectors } from '#app/access/sector.ts'

// The words of this capability: a voice that a table may miss. No database here: the browser reads this file too.

/** Where someone works, or that they have lived it. */
export const voices = [...sectors, 'experience'] as const
export type Voice = (typeof voices)[number]

/** So many people who lived it are wanted at a table: one alone is the example (method.md, failure 11). */
const wantedExperts = 2

type Table = { seats: Sector[]; organisations: number; experts: number; wantedOrganisations: number }

/** What a table misses, against what is wanted. `other` is no voice to look for. */
export function missingFrom({ seats, organisations, experts, wantedOrganisations }: Table) {
  return {
    sectors: sectors.filter((sector) => sector !== 'other' && !seats.includes(sector)),
    organisations: Math.max(0, wantedOrganisations - organisations),
    experts: Math.max(0, wantedExperts - experts),
  }
}

export type Missing = ReturnType<typeof missingFrom>
