import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import { makeInvitationToken } from './invitation-actions.server.ts'

export const invitationAnnouncements: Record<string, Announce> = {
  'invitation.sent': async (_ctx, { subjectId }) => [{ kind: 'invitation', to: `invitation:${subjectId}`, subjectId }],
}

const invitation: LetterWriter = async (ctx, { subjectId }, { language }) => {
  const open = await ctx.db
    .selectFrom('invitations')
    .innerJoin('circles', 'circles.id', 'invitations.circleId')
    .leftJoin('members as host', 'host.id', 'invitations.invitedById')
    .select(['circles.name as circle', 'circles.leadingQuestion as question', 'host.name as host'])
    .where('invitations.id', '=', subjectId)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  // Withdrawn before it left.
  if (!open) return
  const t = translatorFor(language)
  const { circle, question } = open
  const host = open.host ?? t('circles.mail.invitation.someone')
  return {
    subject: t('circles.mail.invitation.subject', { circle }),
    paragraphs: [
      t('circles.mail.invitation', { host, circle }),
      t('circles.mail.invitation.question', { question }),
      t('circles.mail.invitation.until'),
    ],
    action: {
      label: t('circles.mail.invitation.action'),
      path: `/invitations/${await makeInvitationToken(ctx, subjectId)}`,
    },
  }
}

export const invitationLetters: Record<string, LetterWriter> = { invitation }
