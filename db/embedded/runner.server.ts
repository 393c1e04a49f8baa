import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { Explained } from './explained.ts'

/** Under which user PostgreSQL runs; empty means: the user who started us. */
export type Runner = { uid?: number; gid?: number }

export const startedAsRoot = process.getuid?.() === 0

/**
 * Security: PostgreSQL refuses to run as root, and it should. We make no system user: it runs as whoever
 * owns the data, else the clone, else as `nobody`, which exists everywhere and may do next to nothing.
 */
export function chooseRunner(data: string, clone: string): Runner {
  const owner = existsSync(data) ? ownerOf(data) : undefined
  if (!startedAsRoot) {
    if (owner && owner.uid !== process.getuid?.()) throw belongsToAnother(data, owner.uid)
    return {}
  }
  const runner = [owner, ownerOf(clone), systemUser('nobody')].find((candidate) => candidate && isKnown(candidate.uid))
  if (!runner) throw noRunner()
  return runner
}

export const ownerOf = (path: string): { uid: number; gid: number } => {
  const { uid, gid } = statSync(path)
  return { uid, gid }
}

/** Can this runner enter this folder? Asked of the system itself, which also knows access lists and mounts. */
export function canEnter(folder: string, runner: Runner): boolean {
  if (runner.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...runner, cwd: '/', stdio: 'ignore' }).status === 0
}

export const nameOf = ({ uid }: Runner) => (uid === undefined ? undefined : ask('id', '-nu', String(uid)))

/** A name for a folder that must not clash with another clone's. */
export const shortHash = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 12)

// initdb wants a user the system knows by name; root is never one of them.
const isKnown = (uid: number) => uid !== 0 && nameOf({ uid }) !== undefined

function systemUser(name: string) {
  const [uid, gid] = [ask('id', '-u', name), ask('id', '-g', name)]
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function ask(command: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

const belongsToAnother = (data: string, uid: number) =>
  new Explained(
    `The database in ${data} belongs to user ${nameOf({ uid }) ?? uid}. Start Denktafel as that user ` +
      '(or as root, if root started it before), or give it a data folder of your own: DENKTAFEL_STATE=./my-data bin/start',
  )

const noRunner = () =>
  new Explained(
    'Denktafel was started as root, and PostgreSQL never runs as root; this machine has no user "nobody" to run it. ' +
      'Start Denktafel as an ordinary user, or point DATABASE_URL at a PostgreSQL of your own.',
  )
