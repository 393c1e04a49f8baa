import nodemailer from 'nodemailer'
import { config } from '#app/config.server.ts'
import { keepInOutbox } from './outbox.server.ts'

export type OutgoingMail = {
  /** Stable for one event and one reader: how mail programs know a mail they already have. */
  messageId: string
  to: { name: string; address: string }
  language: string
  subject: string
  text: string
  html: string
  /** Where one press ends mails like this one. */
  stop?: URL
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string }
}

/** Hand a mail over. Throws when it could not be handed over, so that the job tries again later. */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  const message = messageOf(mail)
  if (config.smtpUrl) await smtp(config.smtpUrl).sendMail(message)
  else await keepInOutbox(mail.messageId, (await rawOf(message)) as Buffer)
}

/** The id of a mail, in angle brackets, at our own host. */
export const messageIdOf = (name: string) => `<${name}@${config.publicUrl.hostname}>`

function messageOf({ messageId, to, language, subject, text, html, calendar, stop }: OutgoingMail) {
  if (!isPlainAddress(to.address)) throw new Error('mail: this is no address to send to')
  return {
    messageId,
    from: config.mailFrom,
    // Security: an address as an object, so that nothing in it is read as a second recipient (reliability L28, C21).
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(subject),
    text,
    html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language,
      ...(stop && unsubscribe(stop)),
    },
    // Security: nothing in a mail may make the mail library open a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    // The method stands in the text and in its type; Outlook refuses the invitation when the two differ.
    ...(calendar && { icalEvent: { method: calendar.method, filename: 'invite.ics', content: calendar.text } }),
  }
}

// RFC 8058: a mail program asks its reader, and then sends the form itself.
const unsubscribe = ({ href }: URL) => ({
  'List-Unsubscribe': `<${href}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/**
 * Security: the last look before nodemailer parses an address. No quoted local part, no comment, no group, no second @,
 * nothing outside ASCII: domains are written in punycode by then.
 */
export const isPlainAddress = (address: string) =>
  address.length <= 254 && /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address)

// biome-ignore lint/suspicious/noControlCharactersInRegex: a line break in a header would begin another header
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()

// A mail server that does not answer may hold a job for seconds, never for minutes.
const patience = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 15_000 }

const smtp = (url: string) => nodemailer.createTransport({ url, ...patience })

async function rawOf(message: ReturnType<typeof messageOf>) {
  const { message: raw } = await nodemailer.createTransport({ streamTransport: true, buffer: true }).sendMail(message)
  return raw
}
