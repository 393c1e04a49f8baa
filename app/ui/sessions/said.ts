import type { SeatStanding } from '#app/domain/sessions/session.ts'

/** What was just done, told once at the top of the page. */
export type Said = 'enrolled' | 'signed-off' | 'planned' | 'revised' | 'picked' | 'postponed' | 'answered' | 'programme'

const all: readonly string[] = [
  'enrolled',
  'signed-off',
  'planned',
  'revised',
  'picked',
  'postponed',
  'answered',
  'programme',
] satisfies Said[]

/** From the address, unless it is no longer so: an old address kept by a browser tells no lies. */
export function saidIn(value: string | null, { standing }: { standing: SeatStanding }): Said | null {
  if (!value || !all.includes(value)) return null
  if (value === 'enrolled' && standing !== 'enrolled') return null
  if ((value === 'postponed' || value === 'answered') && standing !== 'postponed') return null
  if (value === 'signed-off' && standing === 'enrolled') return null
  return value as Said
}
