import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, step } from './steps.mjs'

/** The browser for the journeys; fetched where that is possible without asking anyone. */
export async function findChromium() {
  const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (existsSync(chromium)) return chromium
  if (!process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await step('chromium', installChromium, 'the browser for the tests').catch((error) => console.error(error.explain))
    if (existsSync(chromium)) return chromium
  }
  console.error(
    `\nThe browser tests need Chromium, and ${chromium} is not there. Install it (Debian, Ubuntu: sudo apt-get install ` +
      'chromium), or point CHROMIUM_PATH at a Chromium or Chrome you have. The other tests go on without it.\n',
  )
}

async function installChromium() {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], quiet)
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
}

/** Run vitest, show its progress, and return its figures. */
export async function runVitest(chromium) {
  const folder = mkdtempSync(join(tmpdir(), 'denktafel-figures-'))
  const figures = join(folder, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${figures}`]
  const projects = chromium ? [] : ['--project=!browser']
  const env = { ...process.env, NODE_ENV: 'test', CHROMIUM_PATH: chromium ?? '' }
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args, ...projects], {
    env,
    stdio: 'inherit',
  })
  const code = await new Promise((done) => child.on('close', done))
  const sum = existsSync(figures)
    ? sumOf(JSON.parse(readFileSync(figures, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 }
  rmSync(folder, { recursive: true })
  // An error outside any test fails the run, too.
  return code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum
}

function sumOf({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length)
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests }
}
