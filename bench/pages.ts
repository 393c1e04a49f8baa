import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeState } from '#tests/support/global-setup.ts'
import { bareServer } from './bare-page.ts'
import { fillCases } from './fill-cases.ts'
import { cpuOf, load } from './load.ts'
import { weigh } from './weight.ts'

// What a page costs: node --import tsx bench/pages.ts [cases]     (20000 gives 20,000 cases and 100,000 posts; 0 the demo)
// SQL statements a page are counted, and held to three, in tests/routes/statements.test.ts.
// Server, database and load share the machine: CPU a request and ratios within one run are the sound figures.

const [email, password] = ['femke@denktafel.example', 'samen aan tafel']
const port = 3_521
const base = `http://localhost:${port}`
const cases = Number(process.argv[2] ?? 20_000)
const state = mkdtempSync(join(tmpdir(), 'denktafel-bench-'))
chmodSync(state, 0o711)

const settings = { PORT: String(port), DENKTAFEL_STATE: state, LOG_LEVEL: 'error', NODE_ENV: 'production' as const }
const server = spawn('bin/start', [], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] })
await new Promise<void>((ready) => server.stdout.on('data', (chunk) => String(chunk).includes('Ctrl-C') && ready()))

try {
  if (cases > 0) await fillCases(state, cases)
  const cookie = await signIn()
  const guestCase = await firstLink('/cases', /\/cases\/[0-9a-f-]{36}/)
  const memberCase = await firstLink('/cases', /\/cases\/[0-9a-f-]{36}/, cookie)
  const thread = await firstLink(memberCase, /\/uncertainties\/[0-9a-f-]{36}/, cookie)
  const insight = await firstLink('/insights', /\/insights\/[0-9a-f-]{36}/, cookie)
  const pages: [string, string, string?][] = [
    ['case, guest, kept', guestCase],
    ['case, guest, rendered', `${guestCase}?fresh=`],
    ['case, member', memberCase, cookie],
    ['thread, member', thread, cookie],
    ['insight, member', insight, cookie],
    ['agenda, guest, kept', '/agenda'],
    ['agenda, guest, rendered', '/agenda?fresh='],
    ['agenda, member', '/agenda', cookie],
    ['cases, member', '/cases', cookie],
    ['front page, guest, rendered', '/?fresh='],
    ['search, member', '/search?q=zorg&fresh=', cookie],
  ]
  for (const [name, path, who] of pages) await report(name, path, who)
  await weigh(base, email, password, { guestCase, memberCase })
} finally {
  server.kill('SIGTERM')
  await new Promise((ended) => server.once('exit', ended))
  removeState(state)
}

async function report(name: string, path: string, cookie?: string): Promise<void> {
  const url = base + path
  const html = await (await fetch(url, { headers: cookie ? { cookie } : {} })).text()
  await load(url, 4, cookie) // first warm
  const bare = await bareServer(html)
  for (const connections of [1, 16, 64]) {
    const before = cpuOf(server.pid, state)
    const ours = await load(url, connections, cookie)
    const after = cpuOf(server.pid, state)
    const floor = await load(bare.url, connections)
    const each = (spent: number) => (spent / ours.requests).toFixed(2)
    console.log(
      `${name.padEnd(28)} c=${String(connections).padEnd(3)} ${String(ours.perSecond).padStart(6)} req/s  p50 ${ours.p50} ms  p99 ${ours.p99} ms` +
        `  CPU ${each(after.app - before.app)} + ${each(after.database - before.database)} ms` +
        `  ${Math.round(html.length / 1024)} kB  bare ${floor.perSecond} req/s  failed ${ours.failed}`,
    )
  }
  bare.stop()
}

async function signIn(): Promise<string> {
  const body = new URLSearchParams({ email, password, returnTo: '/' })
  const headers = { origin: base, 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await fetch(`${base}/sign-in`, { method: 'POST', body, headers, redirect: 'manual' })
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

async function firstLink(path: string, link: RegExp, cookie?: string): Promise<string> {
  const html = await (await fetch(base + path, { headers: cookie ? { cookie } : {} })).text()
  const found = link.exec(html)?.[0]
  if (!found) throw new Error(`no ${link} on ${path}`)
  return found
}
