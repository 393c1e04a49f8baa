import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { addressedTo } from './addressed.ts'

// Mails of a story land in its outbox. Import this first, before anything reads the configuration.
const state = process.env.DENKTAFEL_STATE ?? ''
delete process.env.SMTP_URL

/** Do what waits in the queue, and read every mail that left, the oldest first. */
export async function mailsSent() {
  const { workOff } = await import('#app/jobs/worker.server.ts')
  await workOff()
  const folder = join(state, 'outbox')
  const names = (await readdir(folder).catch(() => [])).toSorted()
  return Promise.all(names.map(async (name) => PostalMime.parse(await readFile(join(folder, name)))))
}

/** What left for this person, the oldest first. */
export const mailsTo = async (person: { email: string }) => addressedTo(await mailsSent(), person)

/** The last mail to this address. */
export async function lastMailTo(address: string) {
  const mail = (await mailsTo({ email: address })).at(-1)
  if (!mail) throw new Error(`no mail for ${address}`)
  return mail
}

/** The secret in the link of the last mail to this address. */
export async function tokenSentTo(address: string): Promise<string> {
  const { text = '' } = await lastMailTo(address)
  return /\/(?:invitations|password-reset)\/([\w-]+)/.exec(text)?.[1] ?? ''
}
