import { chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onWindows } from './door.server.ts'
import { Explained } from './explained.ts'
import { type Runner, shortHash, startedAsRoot } from './runner.server.ts'

// The kernel gives a socket's path about 100 bytes, so a deep clone needs a folder elsewhere.
const longest = 100

/** A folder for the socket, which nobody but the runner (and root) can enter. */
export function socketFolder(home: string, runner: Runner): string {
  if (onWindows) return home // not used: no sockets, see settings.server.ts
  const elsewhere = `denktafel-${shortHash(home)}`
  // root's own TMPDIR may be closed to the runner; /tmp is open to all.
  const candidates = [join(home, 'socket'), join(startedAsRoot ? '/tmp' : tmpdir(), elsewhere), join('/tmp', elsewhere)]
  const folder = candidates.find((path) => Buffer.byteLength(join(path, '.s.PGSQL.5432')) <= longest)
  if (!folder)
    throw new Explained('The paths of the data folder and of TMPDIR are too long; set TMPDIR to a short one.')
  makePrivate(folder, runner)
  return folder
}

// Security: whoever can enter this folder is the database's superuser (no password is asked), so it must be
// the runner's alone. In /tmp someone else could have made it first: then the owner or the mode differs, and we stop.
function makePrivate(folder: string, { uid = process.getuid?.(), gid }: Runner): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (startedAsRoot && uid !== undefined && gid !== undefined && lstatSync(folder).uid === 0)
    chownSync(folder, uid, gid)
  const found = lstatSync(folder)
  if (found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0) return
  throw new Explained(`The folder ${folder} is not the database's alone (owner, mode 700): remove it and start again.`)
}
