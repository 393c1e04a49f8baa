import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import { makeResetToken } from './password-reset.server.ts'

const toMember =
  (kind: string): Announce =>
  async (_ctx, { subjectId }) => [{ kind, to: `member:${subjectId}`, subjectId }]

export const memberAnnouncements: Record<string, Announce> = {
  'password-reset.asked': toMember('password-reset'),
  'password.changed': toMember('password-changed'),
}

const reset: LetterWriter = async (ctx, _letter, { memberId, email, language }) => {
  if (!memberId) return
  const t = translatorFor(language)
  const token = await makeResetToken(ctx, { memberId, email })
  return {
    subject: t('account.mail.reset.subject'),
    paragraphs: [t('account.mail.reset'), t('account.mail.reset.not-you')],
    action: { label: t('account.mail.reset.action'), path: `/password-reset/${token}` },
  }
}

// Security: who did not do this must hear of it (reliability C46).
const changed: LetterWriter = async (_ctx, _letter, { language }) => {
  const t = translatorFor(language)
  return {
    subject: t('account.mail.changed.subject'),
    paragraphs: [t('account.mail.changed')],
    action: { label: t('account.mail.changed.action'), path: '/password-reset' },
  }
}

export const memberLetters: Record<string, LetterWriter> = { 'password-reset': reset, 'password-changed': changed }
