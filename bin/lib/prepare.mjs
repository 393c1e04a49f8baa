import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, step } from './steps.mjs'

/** Install exactly what package-lock.json says, unless that is what is there. */
export async function install() {
  if (isInstalled()) return
  const npm = () => run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  await step('install', npm, 'fetching what Denktafel is built with; the first time only')
}

// npm notes in node_modules what it put there, when it has finished; half an install has no such note.
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const [wanted, present] = ['package-lock.json', 'node_modules/.package-lock.json'].map(packagesIn)
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = present[path]
    return path === '' || (found ? found.version === version && found.integrity === integrity : optional)
  })
}

const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages

/** Build, unless nothing changed since the last build. */
export async function build() {
  const stamp = stampOfSources()
  const kept = 'build/.stamp'
  if (existsSync(kept) && readFileSync(kept, 'utf8') === stamp) return
  rmSync(kept, { force: true })
  await step('build', () => run('npm', ['run', 'build'], { NODE_ENV: 'production' }), 'only after a change')
  writeFileSync(kept, stamp)
}

const sources = ['app', 'db', 'search', 'public', 'package-lock.json', 'package.json', 'tsconfig.json']
const configs = ['remix.config.js', 'vite.config.ts']

function stampOfSources() {
  const hash = createHash('sha256')
  for (const file of [...sources, ...configs].filter(existsSync).flatMap(filesIn).sort()) {
    hash.update(`${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
