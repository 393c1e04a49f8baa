import { can } from '#app/access/policy.ts'
import type { Sector } from '#app/access/sector.ts'
import { guestWith } from '#app/access/viewer.ts'
import { readDoor } from '#app/domain/attendance/my-seat.server.ts'
import { calendarText } from '#app/domain/calendar/calendar.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { entryOf, findSeat } from '#app/domain/enrolments/seat-calendar.server.ts'
import { listShownNames } from '#app/domain/enrolments/shown-names.server.ts'
import { findGuestId } from '#app/domain/guests/guest-links.server.ts'
import { listOrganisations } from '#app/domain/organisations/organisations.server.ts'
import { countReadable, readTableTexts } from '#app/domain/preparation/table-texts.server.ts'
import {
  type FoundInvitation,
  findInvitation,
  isMyAddress,
} from '#app/domain/seat-invitations/seat-invitation-queries.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import type { EnrolmentRole, EnrolmentState, SessionState } from '#app/domain/sessions/session.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { isLinkOver } from './guest-link-end.ts'

/** Why a link opens nothing. Security: with it not a word of the session, nor of who it was for. */
export type VoidLink = 'used' | 'withdrawn' | 'expired' | 'given-back' | 'other-address' | 'held-back'

/**
 * The page behind a guest's link, or behind an invitation. Opening it changes nothing: mail programs open links, too.
 * Security: whatever is read here is read with the key of one session (`guestWith`), whoever is signed in on this device.
 */
export async function readGuestPage(ctx: Context, token: string) {
  const guestId = await findGuestId(ctx, token)
  if (guestId) return readSeatOf(ctx, guestId)
  const invitation = await findInvitation(ctx, token)
  if (!invitation) throw new NotFound('guest seat')
  return readInvitedTo(ctx, invitation)
}

const nothing = (why: VoidLink) => ({ page: 'void' as const, why })

async function readSeatOf(ctx: Context, guestId: string) {
  const found = await findGuestSeat(ctx, guestId)
  if (!found || isLinkOver(found, ctx.now)) return nothing('expired')
  const why = whyNoSeat(found)
  if (why) return nothing(why)
  const seated = { ...ctx, viewer: viewerOf(found) }
  const session = await readSession(seated, found.sessionId)
  const { name, email, role, brings, hopes, needs } = found
  const names = found.has === 'enrolled' ? await listShownNames(seated, session) : []
  return {
    page: 'seat' as const,
    session,
    names,
    cases: await countReadable(seated, found.sessionId),
    door: found.has === 'enrolled' ? await readDoor(seated, session, found.enrolmentId) : null,
    seat: { name, hasMail: email !== '', has: found.has, role, brings, hopes, needs },
  }
}

/** Security: what is of this table is for who has a seat at it; who waits for one reads the session and no more. */
const viewerOf = ({ has, sessionId }: { has: EnrolmentState; sessionId: string }) =>
  guestWith(has === 'enrolled' ? `session:${sessionId}` : `invited:${sessionId}`)

const whyNoSeat = ({ has, heldBack }: { has: EnrolmentState; heldBack: boolean }): VoidLink | undefined => {
  if (has === 'signed_off' || has === 'declined') return 'given-back'
  return heldBack ? 'held-back' : undefined
}

async function findGuestSeat({ db }: Context, guestId: string) {
  const found = await db
    .selectFrom('guests')
    .innerJoin('enrolments', 'enrolments.guestId', 'guests.id')
    .innerJoin('sessions', 'sessions.id', 'guests.sessionId')
    .select([
      'guests.name',
      'guests.email',
      'guests.sessionId',
      'enrolments.id as enrolmentId',
      'enrolments.state as has',
    ])
    .select(['enrolments.role', 'enrolments.brings', 'enrolments.hopes', 'enrolments.needs'])
    .select(['sessions.state', 'sessions.endsAt', 'sessions.heldBack'])
    .where('guests.id', '=', guestId)
    .executeTakeFirst()
  return (
    found && {
      ...found,
      has: found.has as EnrolmentState,
      role: found.role as EnrolmentRole,
      state: found.state as SessionState,
    }
  )
}

async function readInvitedTo(ctx: Context, invitation: FoundInvitation) {
  const { why, sessionId, email, memberId, heldBack, hostName, voice } = invitation
  if (why) return nothing(why)
  if (isLinkOver(invitation, ctx.now)) return nothing('expired')
  if (heldBack) return nothing('held-back')
  const { viewer } = ctx
  const isMember = viewer.kind === 'member'
  const isMine = isMember && (viewer.id === memberId || (await isMyAddress(ctx, email)))
  if (isMember && email && !isMine) return nothing('other-address')
  const way = isMember ? ('member' as const) : memberId ? ('sign-in' as const) : ('guest' as const)
  return {
    page: 'invited' as const,
    session: await readSession({ ...ctx, viewer: guestWith(`invited:${sessionId}`) }, sessionId),
    hostName,
    voice,
    email,
    way,
  }
}

export type GuestPage = Awaited<ReturnType<typeof readGuestPage>>

/** The context of a guest who has a seat at a table: with the key of that session, and nothing else. */
export async function seatedGuest(ctx: Context, token: string) {
  const guestId = await findGuestId(ctx, token)
  const found = guestId && (await findGuestSeat(ctx, guestId))
  if (!found || isLinkOver(found, ctx.now) || whyNoSeat(found) || found.has !== 'enrolled')
    throw new NotFound('guest seat')
  return { ctx: { ...ctx, viewer: viewerOf(found) }, sessionId: found.sessionId, enrolmentId: found.enrolmentId }
}

/** What lies on the table, for a guest who has a seat: what any participant from elsewhere may read there, and no more. */
export async function readGuestTexts(ctx: Context, token: string) {
  const { ctx: seated, sessionId } = await seatedGuest(ctx, token)
  return readTableTexts(seated, sessionId)
}

/** The .ics of a guest's seat. It names nobody. */
export async function readGuestCalendar(ctx: Context, token: string, language: Language): Promise<string> {
  const { enrolmentId } = await seatedGuest(ctx, token)
  const seat = await findSeat(ctx, enrolmentId)
  if (!seat) throw new NotFound('guest seat')
  // A file to keep by hand cannot be taken back, so it is given only for a date that stands.
  if (seat.state !== 'announced') throw new Conflict(`sessions.is-${seat.state}`)
  return calendarText([entryOf(seat, language, ctx.now)], { method: 'PUBLISH' })
}

/** For a host who writes someone down: the session, and the organisations to choose from. */
export async function readGuestForm(ctx: Context, sessionId: string) {
  return { session: await readSessionToLead(ctx, sessionId), organisations: await listOrganisations(ctx) }
}

/** For a host who takes a guest off the list. */
export async function readGuestToRemove(ctx: Context, sessionId: string, guestId: string) {
  const session = await readSessionToLead(ctx, sessionId)
  if (!can(ctx.viewer, 'session.revise', session)) throw new NotFound('guest')
  const guest = await ctx.db
    .selectFrom('guests')
    .innerJoin('enrolments', 'enrolments.guestId', 'guests.id')
    .select(['guests.id', 'guests.name', 'guests.email', 'guests.sector', 'enrolments.state'])
    .where('guests.id', '=', guestId)
    .where('guests.sessionId', '=', sessionId)
    .executeTakeFirst()
  if (!guest) throw new NotFound('guest')
  const { email, state, ...shown } = guest
  return {
    session,
    guest: { ...shown, sector: shown.sector as Sector, hasMail: email !== '', isOff: state === 'signed_off' },
  }
}
