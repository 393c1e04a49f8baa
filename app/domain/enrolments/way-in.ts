import type { EnrolmentMode } from '#app/domain/sessions/enrolment-mode.ts'
import type { EnrolmentState } from '#app/domain/sessions/session.ts'

/**
 * What someone can do to come to a table: enrol, ask for a seat, apply for one, or say that they come. Or what they
 * cannot: it is for who is invited, they asked already, or were told no.
 */
export type WayIn = 'enrol' | 'ask' | 'apply' | 'come' | 'uninvited' | 'requested' | 'declined'

type Facts = { enrolmentMode: EnrolmentMode; mySeat: EnrolmentState | null; invited: boolean; leads?: boolean }

const ways = { open: 'come', direct: 'enrol', request: 'ask', application: 'apply', invitation: 'uninvited' } as const

export function wayIn({ enrolmentMode, mySeat, invited, leads = false }: Facts): WayIn {
  if (mySeat === 'requested') return 'requested'
  const way = ways[enrolmentMode]
  // Whoever leads the session or is invited to it lets themselves in.
  if (way !== 'come' && (leads || invited)) return 'enrol'
  return mySeat === 'declined' && (way === 'ask' || way === 'apply') ? 'declined' : way
}

export const isWayOpen = (way: WayIn): way is 'enrol' | 'ask' | 'apply' | 'come' =>
  way === 'enrol' || way === 'ask' || way === 'apply' || way === 'come'
