import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Binaries, canRun, copyBinaries, findBinaries } from './binaries.server.ts'
import { Explained } from './explained.ts'
import { canEnter, chooseRunner, nameOf, ownerOf, type Runner, shortHash, startedAsRoot } from './runner.server.ts'
import { socketFolder } from './socket-folder.server.ts'

/** Where everything of the embedded database is, and who runs it. */
export type Home = { data: string; programs: string; sockets: string; log: string; runner: Runner }

const elsewhere = '/var/lib/denktafel'

/** Decide, once per data folder, where the database lives: in the state folder, or where its runner can come. */
export function settle(stateFolder: string, report: (line: string) => void): Home {
  const binaries = findBinaries()
  const state = stateFolderOf(stateFolder, binaries)
  const door = join(state, 'postgres')
  const runner = chooseRunner(door, binaries.clone)
  const data = existsSync(door) ? realpathSync(door) : newData(door, runner, report)
  if (!canEnter(dirname(data), runner)) throw outOfReach(data, runner)
  const programs = canRun(binaries.folder, runner) ? binaries.folder : copyBinaries(binaries, dirname(data))
  return { data, programs, runner, sockets: socketFolder(dirname(data), runner), log: join(state, 'postgres.log') }
}

function stateFolderOf(folder: string, { clone }: Binaries): string {
  const isNew = !existsSync(folder)
  mkdirSync(folder, { recursive: true })
  if (isNew) {
    // Security: what lies here is for its owner alone; a runner other than root's passes through, and cannot list.
    chmodSync(folder, startedAsRoot ? 0o711 : 0o700)
    if (startedAsRoot) chownSync(folder, ownerOf(clone).uid, ownerOf(clone).gid)
  }
  return realpathSync(folder)
}

// The link is made before the data: a start that breaks off, or a second one, follows it to the same place.
function newData(door: string, runner: Runner, report: (line: string) => void): string {
  const state = dirname(door)
  if (!linkAt(door) && canEnter(state, runner)) return door
  const data = linkAt(door) ?? linkElsewhere(door)
  mkdirSync(dirname(data), { recursive: true })
  chmodSync(dirname(data), 0o711)
  report(`The database lives in ${dirname(data)}, because user ${nameOf(runner)} cannot enter ${state}.`)
  return data
}

function linkElsewhere(door: string): string {
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  const folder = mkdtempSync(join(elsewhere, `${shortHash(dirname(door))}-`))
  try {
    symlinkSync(join(folder, 'postgres'), door)
    return join(folder, 'postgres')
  } catch (error) {
    rmSync(folder, { recursive: true })
    const link = linkAt(door)
    if (!link) throw error
    return link // another start was first
  }
}

const linkAt = (path: string) =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined

const outOfReach = (data: string, runner: Runner) =>
  new Explained(
    `User ${nameOf(runner)}, who runs the database, can no longer enter ${dirname(data)}. ` +
      'Make that folder and those above it enterable again (chmod o+x).',
  )
