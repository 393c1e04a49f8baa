import type { Context } from '#app/domain/context.server.ts'
import { whenText } from '#app/domain/enrolments/letter-dates.server.ts'
import { hashOf, newToken } from '#app/domain/guests/guest-links.server.ts'
import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Voice } from './voice.ts'

export const seatInvitationAnnouncements: Record<string, Announce> = {
  'seat-invitation.made': async ({ db }, { subjectId }) => {
    const made = await db.selectFrom('seatInvitations').select('email').where('id', '=', subjectId).executeTakeFirst()
    // A link to pass on has no address; the host passes it on.
    return made?.email ? [{ kind: 'seat-invitation', to: `seat-invitation:${subjectId}`, subjectId }] : []
  },
}

const findOpen = ({ db }: Context, id: string) =>
  db
    .selectFrom('seatInvitations as i')
    .innerJoin('sessions as s', 's.id', 'i.sessionId')
    .leftJoin('members as host', 'host.id', 'i.invitedById')
    .select(['i.voice', 'host.name as host', 's.title', 's.place', 's.startsAt', 's.endsAt', 's.heldBack'])
    .where('i.id', '=', id)
    .where('i.usedAt', 'is', null)
    .where('i.revokedAt', 'is', null)
    .where('s.state', '=', 'announced')
    .executeTakeFirst()

/** Written only while it is true: not when it was taken back, or the session is off. */
const invitation: LetterWriter = async (ctx, { subjectId }, { language }) => {
  const open = await findOpen(ctx, subjectId)
  if (!open || open.startsAt <= ctx.now) return
  const t = translatorFor(language)
  const voice = open.voice as Voice | ''
  // Security: a mail that leaves while the text is being looked at again says none of its words.
  const { title, place } = open.heldBack ? { title: t('sessions.heldBack'), place: '' } : open
  const host = open.host ?? t('circles.mail.invitation.someone')
  const token = newToken()
  await ctx.db
    .updateTable('seatInvitations')
    .set({ tokenHash: hashOf(token) })
    .where('id', '=', subjectId)
    .execute()
  return {
    subject: t('seatInvitations.mail.subject', { title }),
    paragraphs: [
      t('seatInvitations.mail', { host, title }),
      ...(voice ? [t(`seatInvitations.mail.voice.${voice}`)] : []),
      t('sessions.mail.when', { when: whenText(open, language) }),
      ...(place ? [t('sessions.mail.where', { place })] : []),
      t('seatInvitations.mail.once'),
    ],
    action: { label: t('seatInvitations.mail.action'), path: `/guest-seats/${token}` },
  }
}

export const seatInvitationLetters: Record<string, LetterWriter> = { 'seat-invitation': invitation }
