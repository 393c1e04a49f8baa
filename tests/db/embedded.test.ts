import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { type EmbeddedDatabase, startEmbedded } from '#db/embedded.server.ts'
import { removeState } from '#tests/support/global-setup.ts'

// Making a data folder takes a second, so the stories share one where they can.
const states: string[] = []
let state = newState('denktafel-embedded-')
const open = new Set<EmbeddedDatabase>()

afterEach(async () => {
  for (const database of open) await database.stop()
  open.clear()
})

afterAll(() => states.forEach(removeState))

test('what was written is there after a clean stop and a start', async () => {
  const first = await start()
  await ask(first, 'create table notes (words text)')
  await ask(first, `insert into notes values ('ĳs in de koffie')`)
  await stop(first)
  expect(existsSync(pidFile())).toBe(false)

  expect(await ask(await start(), 'select words from notes')).toEqual([{ words: 'ĳs in de koffie' }])
})

test('it keeps what it promises, knows Dutch, and listens to nobody else', async () => {
  const database = await start()
  const [settings] = await ask(
    database,
    `select current_setting('fsync') as fsync, current_setting('listen_addresses') as "listensOn",
            current_setting('TimeZone') as zone, lower('ÉŞĲ') as folded, 'ij' < 'Ik' collate "nl-x-icu" as sorted`,
  )
  expect(settings).toEqual({ fsync: 'on', listensOn: '', zone: 'UTC', folded: 'éşĳ', sorted: true })
  // Security: the folder of the socket is the lock on the door.
  expect(statSync(database.host).mode & 0o777).toBe(0o700)
  expect(statSync(join(state, 'postgres')).mode & 0o777).toBe(0o700)
})

test('a killed process leaves its server running, and the next one carries on with it', async () => {
  const { process: first, answer } = await elsewhere()
  expect(answer).toMatchObject({ reattached: false })
  const server = serverPid()
  await kill(first)

  const next = await start()
  expect(next.reattached).toBe(true)
  expect(serverPid()).toBe(server)
})

test('when the server was killed too, the next start recovers, although its number now belongs to another', async () => {
  const { process: first, answer } = await elsewhere()
  await ask(answer, 'create table unharmed (words text)')
  process.kill(serverPid(), 'SIGKILL')
  await kill(first)
  const stranger = spawn('sleep', ['60'], { ...ownerOfData(), stdio: 'ignore' })
  renumber(stranger.pid ?? 0)

  const next = await start()
  expect(next.reattached).toBe(false)
  expect(await ask(next, 'select * from unharmed')).toEqual([])
  stranger.kill()
})

test('two first starts at once: one gets the data folder, the other a sentence', async () => {
  state = newState('denktafel-embedded-')
  const both = await Promise.all([elsewhere(), elsewhere()])
  const refused = both.filter(({ answer }) => 'error' in answer)
  expect(refused).toHaveLength(1)
  expect(refused[0]?.answer).toMatchObject({ error: expect.stringContaining('already running on this data folder') })
  for (const { process } of both) await kill(process)
  await start() // its server lives on; find it, so that it is stopped
})

test('a data folder with a long and odd name', async () => {
  state = newState(`denktafel-embedded "één", ${'diep'.repeat(25)}-`)
  const database = await start()
  expect(database.host.length).toBeLessThan(90)
  expect(await ask(database, 'select 1 as one')).toEqual([{ one: 1 }])
  states.push(database.host)
})

function newState(name: string) {
  const folder = mkdtempSync(join(tmpdir(), name))
  chmodSync(folder, 0o711) // as root the server runs as another user, who passes through here
  states.push(folder)
  return folder
}

async function start() {
  const database = await startEmbedded(state)
  open.add(database)
  return database
}

async function stop(database: EmbeddedDatabase) {
  open.delete(database)
  await database.stop()
}

async function ask({ host, port, user, database }: EmbeddedDatabase, statement: string) {
  const client = new pg.Client({ host, port, user, database })
  await client.connect()
  return client.query(statement).then(({ rows }) => client.end().then(() => rows))
}

/** The same in a process of its own, which can be killed. */
async function elsewhere() {
  const script = ['--import', 'tsx', 'tests/support/embedded-process.ts', state]
  const child = spawn(process.execPath, script, { stdio: ['pipe', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  return { process: child, answer: JSON.parse(String(line)) as EmbeddedDatabase }
}

async function kill(child: ChildProcess) {
  if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit')
}

const pidFile = () => join(state, 'postgres', 'postmaster.pid')
const serverPid = () => Number.parseInt(readFileSync(pidFile(), 'utf8'), 10)
const renumber = (pid: number) => writeFileSync(pidFile(), readFileSync(pidFile(), 'utf8').replace(/^\d+/, String(pid)))

function ownerOfData() {
  const { uid, gid } = statSync(join(state, 'postgres'))
  return process.getuid?.() === 0 ? { uid, gid } : {}
}
