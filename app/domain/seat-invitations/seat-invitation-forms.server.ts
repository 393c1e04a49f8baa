import { z } from 'zod'
import { voices } from './voice.ts'

const voice = z.union([z.enum(voices), z.literal('')]).default('')

/** By mail, to each address on a line. */
export const InviteToSeat = z.object({
  /** Of this form: sent twice, it invites once. */
  id: z.uuid(),
  addresses: z.string('circles.invite.nobody').max(5_000, 'seatInvitations.too-many'),
  voice,
})
export type InviteToSeat = z.output<typeof InviteToSeat>

/** A link to pass on, for one person. */
export const MakeSeatLink = z.object({ id: z.uuid(), voice })
export type MakeSeatLink = z.output<typeof MakeSeatLink>
