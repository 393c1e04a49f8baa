import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import PostalMime, { type Email } from 'postal-mime'
import { superuser } from '#db/embedded/door.server.ts'
import { readPostmaster } from '#db/embedded/pid-file.server.ts'
import { addressedTo } from './addressed.ts'
import { removeState } from './global-setup.ts'

// The product as people run it: bin/start, with a data folder of its own.

export type Product = {
  url: string
  /** Everything it printed so far. */
  said: () => string
  /** Mails in the outbox to this address, oldest first. Waits until there are as many as asked for. */
  mailsTo: (address: string, atLeast?: number) => Promise<Email[]>
  /** The one mail to this address with a link to this part of the site. Waits until it is there. */
  mailWith: (address: string, part: string) => Promise<Email>
  /** The session begins an hour ago: what people wait weeks for. */
  timePasses: (sessionId: string) => Promise<void>
  stop: () => Promise<void>
}

/** A data folder; whoever makes one removes it. */
export function aState(): string {
  const state = mkdtempSync(join(tmpdir(), 'denktafel-journey-'))
  chmodSync(state, 0o711)
  return state
}

type Options = { port: number; empty?: boolean; state?: string }

export async function startProduct({ port, empty = false, state: given }: Options): Promise<Product> {
  const state = given ?? aState()
  const settings = { NODE_ENV: 'production' as const, PORT: String(port), DENKTAFEL_STATE: state, LOG_LEVEL: 'error' }
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings }
  delete env.DATABASE_URL
  const child = spawn('bin/start', empty ? ['--empty'] : [], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  await new Promise<void>((done, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      if (said.includes('Ctrl-C stops it')) done()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', () => fail(new Error(said)))
  })
  return {
    url: `http://localhost:${port}`,
    said: () => said,
    mailsTo: (address, atLeast = 1) => mailsTo(join(state, 'outbox'), address, atLeast),
    mailWith: (address, part) => mailWith(join(state, 'outbox'), address, part),
    timePasses: (sessionId) => timePasses(state, sessionId),
    stop: () => stop(child).finally(() => given ?? removeState(state)),
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.removeAllListeners('exit')
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
}

export async function mailsTo(outbox: string, address: string, atLeast: number): Promise<Email[]> {
  for (let tries = 0; tries < 300; tries += 1) {
    const theirs = await mailsNow(outbox, address)
    if (theirs.length >= atLeast) return theirs
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error(`no mail came to ${address}`)
}

// By what it is for: how many came before it, and in which order, is another story.
async function mailWith(outbox: string, address: string, part: string): Promise<Email> {
  let came: Email[] = []
  for (let tries = 0; tries < 600; tries += 1) {
    came = await mailsNow(outbox, address)
    const [mail, ...more] = came.filter((one) => linksIn(one).some((link) => link.includes(part)))
    if (mail && more.length === 0) return mail
    if (more.length > 0) break
    await new Promise((later) => setTimeout(later, 100))
  }
  const told = came.map(({ date, messageId, subject }) => `${date} ${messageId} ${subject}`)
  throw new Error(`no one mail with ${part} for ${address} among:\n${told.join('\n')}`)
}

async function mailsNow(outbox: string, address: string): Promise<Email[]> {
  const files = existsSync(outbox) ? readdirSync(outbox).filter((file) => file.endsWith('.eml')) : []
  const mails = await Promise.all(files.sort().map((file) => PostalMime.parse(readFileSync(join(outbox, file)))))
  return addressedTo(mails, { email: address })
}

const linksIn = (mail: Email | undefined): string[] => mail?.text?.match(/https?:\/\/\S+/g) ?? []

export async function timePasses(state: string, sessionId: string): Promise<void> {
  const client = new pg.Client(databaseOf(state))
  await client.connect()
  const change = `update sessions set "startsAt" = now() - interval '2 hours', "endsAt" = now() - interval '1 minute' where id = $1`
  await client.query(change, [sessionId]).finally(() => client.end())
}

/** The way into the database of a product that runs. */
export function databaseOf(state: string): pg.ClientConfig {
  const { host, port } = readPostmaster(realpathSync(join(state, 'postgres'))) ?? {}
  return { host, port, user: superuser, database: 'denktafel' }
}

/** The first link in a mail that leads to this part of the site. */
export function linkIn(mail: Email | undefined, part: string): string {
  const link = linksIn(mail).find((one) => one.includes(part))
  if (!link) throw new Error(`no link to ${part} in: ${mail?.text}`)
  return link
}
