import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll } from 'vitest'

// Mails of a story land in an outbox of its own. Import this first, before anything reads the configuration.
const state = mkdtempSync(join(tmpdir(), 'denktafel-outbox-'))
process.env.DENKTAFEL_STATE = state
delete process.env.SMTP_URL

afterAll(() => rmSync(state, { recursive: true, force: true }))

/** Do what waits in the queue, and read every mail that left, the oldest first. */
export async function mailsSent() {
  const { workOff } = await import('#app/jobs/worker.server.ts')
  await workOff()
  const folder = join(state, 'outbox')
  const names = (await readdir(folder).catch(() => [])).toSorted()
  return Promise.all(names.map(async (name) => PostalMime.parse(await readFile(join(folder, name)))))
}

/** The last mail to this address. */
export async function lastMailTo(address: string) {
  const mail = (await mailsSent()).findLast(({ to }) => to?.some((one) => one.address === address))
  if (!mail) throw new Error(`no mail for ${address}`)
  return mail
}

/** The secret in the link of the last mail to this address. */
export async function tokenSentTo(address: string): Promise<string> {
  const { text = '' } = await lastMailTo(address)
  return /\/(?:invitations|password-reset)\/([\w-]+)/.exec(text)?.[1] ?? ''
}
