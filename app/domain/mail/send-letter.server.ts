import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { messageIdOf, sendMail } from '#app/adapters/mail.server.ts'
import { config } from '#app/config.server.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import type { Letter } from './letter.server.ts'
import { letterHtml, letterPlain } from './letter-html.server.ts'
import { letters } from './letters.server.ts'
import { findRecipient } from './recipient.server.ts'

offerBoth()

/**
 * Write a letter and send it, once. Its name is noted in the same transaction: a second job for the same letter waits
 * for the first and then has nothing to do. When mail is down this throws, nothing is noted, and the job tries again.
 */
export function sendLetter(ctx: Context, letter: Letter): Promise<void> {
  const write = letters[letter.kind]
  if (!write) throw new Error(`mail: nobody writes ${letter.kind}`)
  return inTransaction(ctx, async (ctx) => {
    // A slow mail server may take longer than a transaction may normally rest.
    await sql`set local idle_in_transaction_session_timeout = '60s'`.execute(ctx.db)
    const messageId = messageIdOf(nameOf(letter))
    if (!(await isFirst(ctx, messageId))) return

    const to = await findRecipient(ctx, letter.to)
    const text = to && (await write(ctx, letter, to))
    if (!text) return
    const t = translatorFor(to.language)
    const frame = { ...text, to, network: config.networkName, site: config.publicUrl, t }
    await sendMail({
      messageId,
      to: { name: to.name, address: to.email },
      language: to.language,
      subject: text.subject,
      text: letterPlain(frame),
      html: letterHtml(frame),
      ...(text.stop && { stop: new URL(text.stop, config.publicUrl) }),
      ...(text.calendar && { calendar: text.calendar }),
    })
  })
}

// Security: a hash, so that an id in a header tells nobody an alias or an event of ours.
const nameOf = ({ eventId, kind, to }: Letter) =>
  createHash('sha256').update(`${eventId} ${kind} ${to}`).digest('hex').slice(0, 40)

async function isFirst({ db, now }: Context, messageId: string): Promise<boolean> {
  const noted = await db
    .insertInto('sentMails')
    .values({ messageId, sentAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('messageId')
    .executeTakeFirst()
  return noted !== undefined
}
