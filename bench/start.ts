import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeState } from '#tests/support/global-setup.ts'

// From a fresh clone to the first page: node --import tsx bench/start.ts [--closed]
// What counts is what is committed. --closed puts the clone under a folder only its owner can enter.

const folder = mkdtempSync(join(tmpdir(), 'denktafel-bench-start-'))
if (!process.argv.includes('--closed')) chmodSync(folder, 0o711)
const clone = join(folder, 'denktafel')
const port = '34777'

execFileSync('git', ['clone', '--quiet', process.cwd(), clone])
try {
  for (const name of ['first start', 'second start']) await measure(name)
} finally {
  removeState(join(clone, 'data'))
  removeState(folder)
}

async function measure(name: string) {
  const began = performance.now()
  const env = { ...process.env, PORT: port, NODE_ENV: 'production', DATABASE_URL: undefined }
  const child = spawn('bin/start', { cwd: clone, env: env as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  while (!(await answers()) && child.exitCode === null) await new Promise((later) => setTimeout(later, 20))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const parts = said.split('\n').filter((line) => /\d s$/.test(line))
  process.stdout.write(`${name}: first 200 after ${seconds} s\n${parts.join('\n')}\n`)
  if (child.exitCode !== null) throw new Error(said)
  const asked = performance.now()
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  process.stdout.write(
    `  stopped   ${((performance.now() - asked) / 1000).toFixed(1).padStart(6)} s, exit code ${code}\n\n`,
  )
}

async function answers() {
  const page = await fetch(`http://localhost:${port}/`).catch(() => undefined)
  return page?.status === 200
}
