import { listOutbox, readFromOutbox } from '#app/adapters/outbox.server.ts'
import { config } from '#app/config.server.ts'
import { NotFound } from '#app/errors.ts'

/** The mails that stayed here, for who develops. Security: elsewhere there is no such page (they open accounts). */
export async function readOutbox() {
  if (!config.development) throw new NotFound('page')
  const names = (await listOutbox()).slice(0, 100)
  return Promise.all(names.map(async (name) => ({ name, ...(await parsed(name)) })))
}

export async function readOutboxMail(name: string) {
  if (!config.development) throw new NotFound('page')
  return { name, ...(await parsed(name)) }
}

async function parsed(name: string) {
  const raw = await readFromOutbox(name)
  if (!raw) throw new NotFound('mail')
  // Only here and in tests are mails read; the parser is not there in production.
  const { default: PostalMime } = await import('postal-mime')
  const { subject = '', to, date = '', text = '', attachments } = await PostalMime.parse(raw)
  return {
    subject,
    date,
    text,
    to: (to ?? []).flatMap(({ address }) => address ?? []).join(', '),
    calendar: attachments.some(({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics'),
  }
}
