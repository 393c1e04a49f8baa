import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { config } from '#app/config.server.ts'

// Without a mail server each mail is kept as a file, to be read at /dev/mail or with any mail program.

const folder = () => join(config.stateFolder, 'outbox')

/** Keep a mail. It appears whole or not at all. */
export async function keepInOutbox(messageId: string, raw: Buffer): Promise<void> {
  // Security: mails hold links that open accounts; only the owner of the folder reads them.
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const moment = new Date().toISOString().replace(/[:.]/g, '-')
  const name = `${moment}-${createHash('sha256').update(messageId).digest('hex').slice(0, 12)}.eml`
  const half = join(folder(), `.${name}`)
  await writeFile(half, raw, { mode: 0o600 })
  await rename(half, join(folder(), name))
}

/** Names of the mails kept, the newest first. */
export async function listOutbox(): Promise<string[]> {
  const names = await readdir(folder()).catch(() => [])
  return names
    .filter((name) => isMailName(name))
    .toSorted()
    .reverse()
}

/** One mail as it would have gone over the wire, or undefined. */
export async function readFromOutbox(name: string): Promise<Buffer | undefined> {
  // Security: a name of our own making only, so that no path leads out of the folder.
  return isMailName(name) ? readFile(join(folder(), name)).catch(() => undefined) : undefined
}

const isMailName = (name: string) => /^\d{4}[\dTZ-]+-[0-9a-f]{12}\.eml$/.test(name)
