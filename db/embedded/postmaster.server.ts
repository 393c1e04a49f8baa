import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, fchownSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { program } from './binaries.server.ts'
import { type Door, doorTo, onWindows, opens } from './door.server.ts'
import { Explained } from './explained.ts'
import type { Home } from './home.server.ts'
import { disownPidFiles, readPostmaster } from './pid-file.server.ts'
import { settings } from './settings.server.ts'

export type Server = { door: Door; pid: number }

/** A server that already serves this data. One that is starting, recovering or stopping is waited for. */
export async function findServer(home: Home, ours?: ChildProcess): Promise<Server | undefined> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(10)) {
    const found = readPostmaster(home.data)
    if (!found && hasEnded(ours)) return undefined
    const door = found?.host && doorTo(home, found.host, found.port)
    if (found && door && (await opens(door))) return { door, pid: found.pid }
  }
  throw new Explained(`The database was not ready within a minute; ${home.log} says what it is doing.`)
}

const hasEnded = (child?: ChildProcess) => !child?.pid || child.exitCode !== null || child.signalCode !== null

/** Start a server, and wait until it lets us in. If another start was first, it is that one's server. */
export async function launchServer(home: Home): Promise<Server> {
  disownPidFiles(home.data, home.sockets)
  const log = openLog(home)
  const child = spawn(program(home.programs, 'postgres'), ['-D', home.data, ...(await settings(home))], {
    ...home.runner,
    cwd: '/',
    detached: true, // Ctrl-C in the terminal is for us; we stop the server after the last request
    stdio: ['ignore', log, log],
    // Security: nothing of our own environment; other processes of the runner could read the secrets in it.
    env: (onWindows ? { SystemRoot: process.env.SystemRoot } : {}) as NodeJS.ProcessEnv,
  })
  child.on('error', () => {}) // then it has no pid, and the log or the sentence below tells
  child.unref()
  closeSync(log)
  const server = await findServer(home, child)
  if (!server) throw couldNotStart(home)
  return server
}

function openLog({ log, runner: { uid, gid } }: Home): number {
  const file = openSync(log, 'a', 0o600)
  if (uid !== undefined && gid !== undefined) fchownSync(file, uid, gid)
  return file
}

/** Stop the server: open transactions are rolled back, everything committed is on disk. */
export async function stopServer({ data, programs }: Home, { pid }: Server): Promise<void> {
  if (onWindows) spawnSync(program(programs, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast'], { stdio: 'ignore' })
  const isRunning = () => readPostmaster(data)?.pid === pid
  if (isRunning()) process.kill(pid, 'SIGINT')
  for (const late = Date.now() + 7_000; isRunning(); await pause(10)) {
    if (Date.now() > late) return void process.kill(pid, 'SIGQUIT') // the next start recovers from its journal
  }
}

const couldNotStart = ({ log }: Home) => {
  const reason = readFileSync(log, 'utf8')
    .match(/FATAL: .*/g)
    ?.at(-1)
  return new Explained(`The database could not be started (${reason ?? 'no reason given'}); ${log} says more.`)
}
