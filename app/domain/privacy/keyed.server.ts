import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { config } from '#app/config.server.ts'

// Security: a hash of something short is found by trying. These need a secret that is not in the database, so whoever
// holds a dump or a backup of it has nothing to try against (docs/decisions/0018).

/** What is to be known again. The same words for another purpose are another hash. */
type Purpose =
  | ('reporter' | 'fragment' | 'attempt' | 'taken-out' | 'once-named' | 'seat-code' | 'proof' | 'closing')
  | ('asked' | 'asker')

const mark = 'k.'

/** The same words give the same hash here, and on no other installation. */
export const keyed = (purpose: Purpose, words: string): string =>
  mark + createHmac('sha256', keyFor(purpose)).update(words).digest('base64url')

/** SQL: what such a hash looks like. Others were made before there was a key. */
export const likeKeyed = `${mark}%`

const keys = new Map<Purpose, Buffer>()

function keyFor(purpose: Purpose): Buffer {
  const key = keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', secretOf(config), '', `denktafel ${purpose}`, 32))
  keys.set(purpose, key)
  return key
}

/** An error with a sentence for the person at the terminal. */
export class SecretMissing extends Error {
  readonly explain =
    'With a database of your own Denktafel needs a secret of its own, kept outside that database: SECRET_KEY. ' +
    `Here is a fresh one: SECRET_KEY=${randomBytes(32).toString('base64url')}. Give each process the same, and keep it apart from backups.`
}

type Settings = { secretKey?: string | undefined; databaseUrl?: string | undefined; stateFolder: string }

/** From the settings; beside the database that comes along it is made once. */
export function secretOf({ secretKey, databaseUrl, stateFolder }: Settings): string {
  if (secretKey) return secretKey
  // Security: made up here it would be another one on the next machine, and be lost without a word.
  if (databaseUrl) throw new SecretMissing()
  const file = join(stateFolder, 'secret-key')
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
