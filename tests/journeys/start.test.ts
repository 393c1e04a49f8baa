import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { removeState } from '#tests/support/global-setup.ts'

// One clone is started, stopped, killed and started again; the stories follow each other.
const clone = mkdtempSync(join(tmpdir(), 'denktafel-clone-'))
const port = 34_000 + (process.pid % 1_000)
const running = new Set<ChildProcess>()

chmodSync(clone, 0o711)
for (const name of ['app', 'bin', 'build', 'db', 'public', 'search', 'package.json', 'package-lock.json']) copy(name)
for (const name of ['remix.config.js', 'tsconfig.json', 'vite.config.ts']) copy(name)
symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'))

afterAll(async () => {
  for (const child of running) await stop(child)
  for (const folder of ['data', 'other']) removeState(join(clone, folder))
  removeState(clone)
})

let first: Started

test('a fresh clone starts with one command and says where it is and who can sign in', async () => {
  first = await start()
  expect(first.said).toContain(`http://localhost:${port}`)
  expect(first.said).toMatch(/\S+@\S+\.example +\S+/)
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200)
})

test('a second one on the same data folder is refused, and the first is unharmed', async () => {
  const second = await refused({ PORT: String(port + 1) })
  expect(second).toContain('already running on this data folder')
  expect((await fetch(`http://localhost:${port}/health`)).status).toBe(200)
})

test('a port that is taken is named, with what to do, and its database is stopped again', async () => {
  const second = await refused({ DENKTAFEL_STATE: join(clone, 'other') }, '--empty')
  expect(second).toContain(`PORT=${port + 1} bin/start`)
  expect(existsSync(join(clone, 'other', 'postgres', 'postmaster.pid'))).toBe(false)
})

test('Ctrl-C stops everything, within ten seconds', async () => {
  const asked = performance.now()
  expect(await stop(first.child, 'SIGINT')).toBe(0)
  expect(performance.now() - asked).toBeLessThan(10_000)
  expect(existsSync(pidFile())).toBe(false)
})

test('the second start takes less than five seconds', async () => {
  const asked = performance.now()
  first = await start()
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200)
  // The limit is for a machine that does nothing else; a busy one gets its share more.
  const share = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())
  expect(performance.now() - asked).toBeLessThan(5_000 * share)
})

test('after kill -9 the next start finds the database that lived on', async () => {
  const server = readFileSync(pidFile(), 'utf8').split('\n')[0]
  await stop(first.child, 'SIGKILL')
  first = await start()
  expect(readFileSync(pidFile(), 'utf8').split('\n')[0]).toBe(server)
  expect((await fetch(`http://localhost:${port}/health`)).status).toBe(200)
  expect(await stop(first.child, 'SIGTERM')).toBe(0)
  expect(existsSync(pidFile())).toBe(false)
})

type Started = { child: ChildProcess; said: string }

/** bin/start in the clone, up to the moment it serves or gives up. */
async function start(settings: Record<string, string> = {}, ...options: string[]): Promise<Started> {
  const own = { NODE_ENV: 'production', PORT: String(port), DATABASE_URL: undefined }
  const env = { ...process.env, ...own, ...settings } as NodeJS.ProcessEnv
  const child = spawn(join(clone, 'bin/start'), options, { cwd: tmpdir(), env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  return new Promise((done) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes('Ctrl-C stops it')) done({ child, said })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', () => done({ child, said }))
  })
}

async function refused(settings: Record<string, string>, ...options: string[]): Promise<string> {
  const { child, said } = await start(settings, ...options)
  expect(child.exitCode).toBe(1)
  expect(said).not.toMatch(/^\s+at /m) // a sentence, no stack
  running.delete(child)
  return said
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGINT') {
  running.delete(child)
  if (child.exitCode !== null || child.signalCode) return child.exitCode
  child.kill(signal)
  const [code] = await once(child, 'exit')
  return code
}

function copy(name: string) {
  if (existsSync(name)) cpSync(name, join(clone, name), { recursive: true, preserveTimestamps: true })
}

const pidFile = () => join(clone, 'data', 'postgres', 'postmaster.pid')
