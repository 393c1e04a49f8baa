import { randomUUID } from 'node:crypto'
import { visitor } from '#app/access/viewer.ts'
import { acceptAsGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { AcceptGuestSeat } from '#app/domain/guest-seats/guest-seat-forms.server.ts'
import { seatedGuest } from '#app/domain/guest-seats/guest-seat-queries.server.ts'
import { inviteToSeat, makeSeatLink } from '#app/domain/seat-invitations/seat-invitation-actions.server.ts'
import type { Voice } from '#app/domain/seat-invitations/voice.ts'
import { db } from '#db/connection.server.ts'
import { as } from './cast.ts'

type Person = { id: string }
type Session = { id: string }

/** Someone without an account, on whatever device. */
export const passing = (now = new Date()) => ({ viewer: visitor, db, now })

/** What a guest fills in. */
export const guestForm = (changes: Record<string, unknown> = {}) =>
  AcceptGuestSeat.parse({
    ...{ name: 'Mo', sector: 'education', newOrganisation: 'School De Brug (fictief)', role: 'participant' },
    ...changes,
  })

/** A link to pass on, made by this host: its secret. */
export async function aSeatLink(host: Person, session: Session, voice: Voice | '' = '') {
  return tokenOf(await makeSeatLink(await as(host), session.id, { id: randomUUID(), voice }))
}

/** A guest who took a seat by a link: the secret of their own page. */
export async function aGuestAt(host: Person, session: Session, changes: Record<string, unknown> = {}) {
  return tokenOf(await acceptAsGuest(passing(), await aSeatLink(host, session), guestForm(changes), 'nl'))
}

/** The seat of such a guest. */
export async function aGuestsSeat(host: Person, session: Session, name: string) {
  const { enrolmentId } = await seatedGuest(passing(), await aGuestAt(host, session, { name }))
  return { id: enrolmentId }
}

export const invitesByMail = async (host: Person, session: Session, addresses: string, voice: Voice | '' = '') =>
  inviteToSeat(await as(host), session.id, { id: randomUUID(), addresses, voice })

/** The secret at the end of a link, or of the first one in a mail. */
export const tokenOf = (text = '') => /\/guest-seats\/([\w-]{43})/.exec(text)?.[1] ?? ''
