import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { program } from './binaries.server.ts'
import { onWindows, passwordFile, superuser } from './door.server.ts'
import { Explained } from './explained.ts'
import type { Home } from './home.server.ts'
import { isAlive } from './pid-file.server.ts'

/** Make the data folder when there is none. It appears whole, by a rename, or not at all. */
export async function createCluster(home: Home): Promise<void> {
  const { data, programs, runner } = home
  if (existsSync(join(data, 'PG_VERSION'))) return
  removeHalfMade(dirname(data))
  const half = `${data}.new-${process.pid}`
  mkdirSync(half, { mode: 0o700 })
  if (runner.uid !== undefined && runner.gid !== undefined) chownSync(half, runner.uid, runner.gid)
  const options = ['-D', half, '-U', superuser, ...letters, ...authentication(home)]
  try {
    await promisify(execFile)(program(programs, 'initdb'), options, { ...runner, cwd: '/' })
    renameSync(half, data)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(join(data, 'PG_VERSION'))) throw couldNotMake(data, error) // else another start was first
  }
}

// Letters fold and sort the same on every machine: the rules come with PostgreSQL, not with the system.
const letters = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

function authentication(home: Home): string[] {
  // Security: `trust` asks no password. It is safe only because nobody but the runner can enter the folder of the
  // socket (socket-folder.server.ts) and the server listens on no network address (postmaster.server.ts).
  if (!onWindows) return ['--auth=trust']
  const file = passwordFile(home)
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return ['--auth=scram-sha-256', `--pwfile=${file}`]
}

// What an earlier start left behind when it was killed halfway.
function removeHalfMade(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(/^postgres\.new-(\d+)$/.exec(name)?.[1])
    if (pid === process.pid || (pid && !isAlive(pid))) rmSync(join(folder, name), { recursive: true })
  }
}

const couldNotMake = (data: string, error: unknown) =>
  new Explained(`The database could not be made in ${data}: ${(error as { stderr?: string }).stderr || error}`.trim())
