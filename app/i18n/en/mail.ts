import type { mail as nl } from '../nl/mail.ts'

export const mail: Record<keyof typeof nl, string> = {
  'mail.hello': 'Hello {name},',
  'mail.helloYou': 'Hello,',
  'mail.why': 'You receive this mail from {network}. Replies to this mail do not arrive.',
  'mail.outbox.title': 'Mails that stayed here',
  'mail.outbox.lead': 'No mail server has been set up. So mails do not leave, but stand here.',
  'mail.outbox.empty': 'No mails yet',
  'mail.outbox.emptyText': 'As soon as a mail would leave, it stands here.',
  'mail.outbox.to': 'To {address}',
  'mail.outbox.calendar': 'Appointment attached',
  'mail.outbox.back': 'All mails',
}
