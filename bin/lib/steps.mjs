import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// Everything runs from the project's own folder; a data folder given on the way means what it meant where we began.
if (process.env.DENKTAFEL_STATE) process.env.DENKTAFEL_STATE = resolve(process.env.DENKTAFEL_STATE)
process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

const { stdout } = process

/** Do one step of the work, and show what it is and how long it takes. */
export async function step(name, work, hint = '') {
  const began = performance.now()
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`
  const line = () => `  ${name.padEnd(10)}${seconds()}`
  const ticking = stdout.isTTY && setInterval(() => stdout.write(`\r${line()}  ${hint}`), 100)
  if (!stdout.isTTY && hint) console.log(`  ${name.padEnd(10)}     …    ${hint}`)
  try {
    return await work()
  } finally {
    clearInterval(ticking)
    console.log(`${stdout.isTTY ? '\r\x1b[K' : ''}${line()}`)
  }
}

/** Run a command and keep quiet, unless it fails: then show what it said. */
export function run(command, args, env = {}) {
  return new Promise((done, fail) => {
    // Windows finds npm only through its shell; there is nothing in these arguments that a shell could misread.
    const options = { env: { ...process.env, ...env }, shell: process.platform === 'win32' }
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
    child.on('error', fail)
    child.on('close', (code) => {
      if (code === 0) return done()
      const words = `“${[command, ...args].join(' ')}” did not work. This is what it said:`
      fail(new Failure(`${words}\n\n${Buffer.concat(said).toString().trim().slice(-6000)}`))
    })
  })
}

/** Something to tell the person at the terminal, without a stack. The server's errors carry `explain` too. */
export class Failure extends Error {
  constructor(explain) {
    super(explain)
    this.explain = explain
  }
}

export function giveUp(error) {
  console.error(`\n${error.explain ?? error.stack ?? error}\n`)
  process.exit(1)
}
