import type { Context } from '#app/domain/context.server.ts'
import { hashOf } from '#app/domain/guests/guest-links.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import { hasBegun, type SessionState } from '#app/domain/sessions/session.ts'
import { missingFrom, type Voice } from './voice.ts'

/** For the hosts: which voices are missing, and who was invited and has not answered, the longest waiting first. */
export async function readSeatInvitations(ctx: Context, sessionId: string) {
  const session = await readSessionToLead(ctx, sessionId)
  const open = await ctx.db
    .selectFrom('seatInvitations')
    .select(['id', 'email', 'voice', 'createdAt'])
    .where('sessionId', '=', sessionId)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return {
    session,
    missing: await readMissing(ctx, session),
    mayInvite: session.state === 'announced' && !hasBegun(session, ctx.now),
    open: open.map(({ createdAt, voice, ...one }) => ({
      ...one,
      voice: voice as Voice | '',
      days: Math.floor((ctx.now.getTime() - createdAt.getTime()) / 86_400_000),
    })),
  }
}

export type SeatInvitationsPage = Awaited<ReturnType<typeof readSeatInvitations>>

type Led = Pick<Awaited<ReturnType<typeof readSessionToLead>>, 'id' | 'seats' | 'organisations' | 'wantedOrganisations'>

/**
 * What this table misses. Security: counted from who has a seat, and from nobody else: who asked in vain or said no leaves
 * no trace here. How many lived it is told, never who.
 */
export async function readMissing({ db }: Context, session: Led) {
  const { count } = await db
    .selectFrom('seatHolders')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('sessionId', '=', session.id)
    .where('state', '=', 'enrolled')
    .where('experienceExpert', '=', true)
    .executeTakeFirstOrThrow()
  return missingFrom({ ...session, experts: Number(count) })
}

export type InvitationWhy = 'used' | 'withdrawn'

/** The invitation behind a link, whatever became of it. Opening it changes nothing: mail programs open links, too. */
export async function findInvitation({ db }: Context, token: string) {
  const found = await db
    .selectFrom('seatInvitations as i')
    .innerJoin('sessions as s', 's.id', 'i.sessionId')
    .leftJoin('members as host', 'host.id', 'i.invitedById')
    .select(['i.id', 'i.sessionId', 'i.email', 'i.voice', 'i.memberId', 'i.guestId', 'i.usedAt', 'i.revokedAt'])
    .select(['host.name as hostName', 's.state', 's.startsAt', 's.endsAt', 's.heldBack'])
    .where('i.tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  if (!found) return
  const { usedAt, revokedAt, ...invitation } = found
  const why: InvitationWhy | null = revokedAt ? 'withdrawn' : usedAt ? 'used' : null
  return { ...invitation, voice: found.voice as Voice | '', state: found.state as SessionState, why }
}

/** Who had no account when they were invited may have one now. */
export async function isMyAddress({ db, viewer }: Context, email: string): Promise<boolean> {
  if (viewer.kind !== 'member') return false
  const me = await db.selectFrom('members').select('email').where('id', '=', viewer.id).executeTakeFirst()
  return me?.email === email
}

export type FoundInvitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>
