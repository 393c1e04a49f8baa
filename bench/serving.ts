import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeState } from '#tests/support/global-setup.ts'
import { bareServer } from './bare-page.ts'
import { cpuOf, load } from './load.ts'

/** The account of the small world that signs in. */
export const [email, password] = ['femke@denktafel.example', 'samen aan tafel']

/** The product as people run it, on this port and with a data folder of its own. */
export async function serving(port: number) {
  const base = `http://localhost:${port}`
  const state = mkdtempSync(join(tmpdir(), 'denktafel-bench-'))
  chmodSync(state, 0o711)
  const settings = { PORT: String(port), DENKTAFEL_STATE: state, LOG_LEVEL: 'error', NODE_ENV: 'production' as const }
  const server = spawn('bin/start', [], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((ready) => server.stdout.on('data', (chunk) => String(chunk).includes('Ctrl-C') && ready()))

  async function stop() {
    server.kill('SIGTERM')
    await new Promise((ended) => server.once('exit', ended))
    removeState(state)
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

  /** What a page costs beside the same bytes from a bare server. */
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
        `${name.padEnd(28)} c=${String(connections).padEnd(3)} ${String(ours.perSecond).padStart(6)} req/s` +
          `  p50 ${ours.p50}  p95 ${ours.p95}  p99 ${ours.p99} ms` +
          `  CPU ${each(after.app - before.app)} + ${each(after.database - before.database)} ms` +
          `  ${Math.round(html.length / 1024)} kB  bare ${floor.perSecond} req/s  failed ${ours.failed}`,
      )
    }
    bare.stop()
  }
  return { base, state, stop, signIn, report }
}
