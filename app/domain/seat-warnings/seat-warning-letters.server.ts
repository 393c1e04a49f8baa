import type { Context } from '#app/domain/context.server.ts'
import type { Announce, Letter, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { tablesToCome } from '#app/domain/sessions/session-cases.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import { findOriginal, hostsToWarn, lookWhoComes, seatsToCome } from './who-is-coming.server.ts'

// Security: these letters name no person, no organisation, no case and no table; only that there is something to look at.

const findWarning = ({ db }: Context, id: string) =>
  db.selectFrom('seatWarnings').selectAll().where('id', '=', id).executeTakeFirst()

async function readers(ctx: Context, id: string) {
  const warning = await findWarning(ctx, id)
  const original = warning && (await findOriginal(ctx, warning.caseId))
  if (!original) return
  return { warning, author: `author:${original.alias}`, hosts: await hostsToWarn(ctx, original) }
}

/** Whoever the warning was raised for. Security: the author is not among them when they are the one who came. */
const tellBoth: Announce = async ({ db }, { id, subjectId }) => {
  const event = await db.selectFrom('events').select('audience').where('id', '=', id).executeTakeFirstOrThrow()
  return event.audience.map((to) => ({
    kind: `seat-warning-${to.startsWith('author:') ? 'author' : 'host'}`,
    to,
    subjectId,
  }))
}

/** What follows from a seat or a table beside its own letters: it asks for none here, it looks who comes. */
const lookAtSeat: Announce = async (ctx, { subjectId }) => {
  const seat = await ctx.db
    .selectFrom('enrolments')
    .select(['sessionId', 'memberId', 'guestId', 'state'])
    .where('id', '=', subjectId)
    .executeTakeFirst()
  if (seat)
    await lookWhoComes(
      ctx,
      seat.sessionId,
      seat.state === 'enrolled' ? (seat.memberId ?? seat.guestId ?? undefined) : undefined,
    )
  return []
}

const lookAtTable: Announce = async (ctx, { subjectId }) => {
  await lookWhoComes(ctx, subjectId)
  return []
}

/**
 * Someone works elsewhere now, came into a circle or left one: wherever they have a seat it is looked at as if they had just
 * taken it. Security: for everyone, in the job, whatever comes of it; nothing of it is in their own request.
 */
const lookAtSeatsOf =
  (isNew: (ctx: Context, memberId: string) => Promise<boolean>): Announce =>
  async (ctx, { subjectId: memberId }) => {
    const newcomer = (await isNew(ctx, memberId)) ? memberId : undefined
    for (const sessionId of await seatsToCome(ctx, memberId)) await lookWhoComes(ctx, sessionId, newcomer)
    return []
  }

/** Of a network one is in already another circle tells nothing new; what was answered is not asked again. */
async function isFirstCircle({ db }: Context, memberId: string): Promise<boolean> {
  const circles = await db
    .selectFrom('circleMemberships')
    .innerJoin('circles', 'circles.id', 'circleId')
    .select('networkId')
    .where('memberId', '=', memberId)
    .where('leftAt', 'is', null)
    .execute()
  return circles.some(({ networkId }) => circles.filter((one) => one.networkId === networkId).length === 1)
}

/** Words were taken out of what others read: who did that has looked at it, and what was named before is forgotten. */
const lookAtText: Announce = async (ctx, { subjectId }) => {
  await ctx.db.updateTable('caseDrafts').set({ onceNamed: [] }).where('caseId', '=', subjectId).execute()
  for (const sessionId of await tablesToCome(ctx, subjectId)) await lookWhoComes(ctx, sessionId)
  return []
}

export const seatWarningAnnouncements: Record<string, Announce> = {
  'seat-warning.raised': tellBoth,
  'enrolment.made': lookAtSeat,
  'enrolment.ended': lookAtSeat,
  'enrolment.released': lookAtSeat,
  'session.revised': lookAtTable,
  'member.moved': lookAtSeatsOf(async () => true),
  'membership.started': lookAtSeatsOf(isFirstCircle),
  'membership.ended': lookAtSeatsOf(async () => false),
  'text.redacted': lookAtText,
}

/** Asked again when it leaves: not when it was answered, or when nothing matches any more. */
const written =
  (role: 'author' | 'host'): LetterWriter =>
  async (ctx, { subjectId, to }: Letter, { language, memberId }) => {
    const found = await readers(ctx, subjectId)
    if (!found?.warning) return
    const { warning, author, hosts } = found
    if (role === 'author' ? warning.authorAnsweredOn || to !== author : warning.hostAnsweredOn) return
    if (role === 'host' && !hosts.includes(memberId ?? '')) return
    const t = translatorFor(language)
    return {
      subject: t(`seatWarnings.mail.${role}.subject`),
      paragraphs: [t(`seatWarnings.mail.${role}`)],
      action: { label: t('seatWarnings.mail.action'), path: `/seat-warnings/${subjectId}` },
    }
  }

export const seatWarningLetters: Record<string, LetterWriter> = {
  'seat-warning-author': written('author'),
  'seat-warning-host': written('host'),
}
