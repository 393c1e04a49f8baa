import { spawn } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// Everything runs from the project's own folder; a data folder given on the way means what it meant where we began.
if (process.env.DENKTAFEL_STATE) process.env.DENKTAFEL_STATE = resolve(process.env.DENKTAFEL_STATE)
process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

const { stdout } = process

/**
 * Do one step of the work, and show what it is and how long it takes. The work may report on its way; each line it
 * reports ends one part, and the time shown at the end is that of the last part.
 */
export async function step(name, work, hint = '') {
  let began = performance.now()
  const time = () => `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`
  const write = (words, end = '\n') => stdout.write(`${stdout.isTTY ? '\r\x1b[K' : ''}  ${words}${end}`)
  const ticking = stdout.isTTY && setInterval(() => write(`${name.padEnd(10)}${time()}  ${hint}`, ''), 100)
  if (!stdout.isTTY && hint) write(`${name.padEnd(10)}     …    ${hint}`)
  const report = (line) => {
    write(line)
    began = performance.now()
  }
  try {
    const result = await work(report)
    clearInterval(ticking)
    write(`${name.padEnd(10)}${time()}`)
    return result
  } catch (error) {
    clearInterval(ticking)
    write(`${name.padEnd(10)}${time()}  did not work`)
    throw error
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
      fail(new Failure(`${words}\n\n${inShort(Buffer.concat(said).toString())}`))
    })
  })
}

// What matters is said first or last.
function inShort(text) {
  const lines = text.trim().split('\n')
  return (lines.length > 60 ? [...lines.slice(0, 40), '…', ...lines.slice(-15)] : lines).join('\n')
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
