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
  if (mySeat === 'declined' && ways[enrolmentMode] !== 'enrol' && ways[enrolmentMode] !== 'come') return 'declined'
  // Whoever leads the session lets themselves in.
  if (enrolmentMode !== 'open' && (leads || (invited && enrolmentMode === 'invitation'))) return 'enrol'
  return ways[enrolmentMode]
}

export const isWayOpen = (way: WayIn): way is 'enrol' | 'ask' | 'apply' | 'come' =>
  way === 'enrol' || way === 'ask' || way === 'apply' || way === 'come'
