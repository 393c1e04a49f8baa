import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What PostgreSQL writes about itself in its data folder. `host` is there once it listens. */
export type Postmaster = { pid: number; port: number; host: string | undefined }

/** The postmaster that serves this data now, ready or not; undefined when there is none. */
export function readPostmaster(data: string): Postmaster | undefined {
  const [pid, , , port, socketFolder, address] = linesOf(pidFile(data))
  if (!isPostmaster(Number(pid), data)) return undefined
  return { pid: Number(pid), port: Number(port), host: socketFolder || address || undefined }
}

/**
 * After a crash the files may name a process that is dead but not buried, or one that has nothing to do with us
 * (numbers are used again, in a container almost surely), and PostgreSQL would refuse to start. It accepts the
 * number of its parent, so we put our own; the rest stays, for by it PostgreSQL sees whether old server processes run.
 */
export function disownPidFiles(data: string, sockets: string): void {
  for (const file of [pidFile(data), join(sockets, '.s.PGSQL.5432.lock')]) {
    const [pid, ...rest] = linesOf(file)
    if (isAlive(Number(pid)) && !isPostmaster(Number(pid), data)) writeFileSync(file, [process.pid, ...rest].join('\n'))
  }
}

/** Does this process exist, whoever owns it? */
export function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const pidFile = (data: string) => join(data, 'postmaster.pid')

// Read at once and not looked for first: another start or stop may take the file away in between.
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

// To be alive is not enough, see above. A postmaster works inside its data folder.
function isPostmaster(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform === 'win32') return true
  if (process.platform !== 'linux') return commandOf(pid).includes('postgres')
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data
  } catch {
    return false // it just ended, or belongs to someone else, as ours never does
  }
}

const commandOf = (pid: number) => spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).stdout
