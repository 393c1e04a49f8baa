import type { SeatStanding } from '#app/domain/sessions/session.ts'

/** What was just done, told once at the top of the page. */
export type Said = (typeof all)[number]

const all = [
  'enrolled',
  'requested',
  'seated',
  'removed',
  'request-taken-back',
  'signed-off',
  'planned',
  'revised',
  'picked',
  'postponed',
  'answered',
  'programme',
  'waiting',
  'left-list',
  'declined',
  'confirmed',
  'moved-in-list',
] as const

/** From the address, unless it is no longer so: an old address kept by a browser tells no lies. */
export function saidIn(value: string | null, { standing }: { standing: SeatStanding }): Said | null {
  const said = all.find((one) => one === value)
  if (!said) return null
  if (said === 'enrolled' && standing !== 'enrolled') return null
  if ((said === 'postponed' || said === 'answered') && standing !== 'postponed') return null
  if (said === 'waiting' && standing !== 'waiting') return null
  if (said === 'left-list' && standing === 'waiting') return null
  if (said === 'signed-off' && standing === 'enrolled') return null
  return said
}
