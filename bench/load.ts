import { readdirSync, readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'

const seconds = 4

/** Ask for a page over so many connections at once. A url that ends in 'fresh=' is another one each time. */
export async function load(url: string, connections: number, cookie?: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let [failed, count] = [0, 0]
  const until = performance.now() + seconds * 1000
  const ask = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      const status = await once(fresh(url, count++), agent, cookie)
      times.push(performance.now() - began)
      if (status !== 200) failed += 1
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, ask))
  const took = (performance.now() - began) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)
  const perSecond = Math.round(times.length / took)
  return { requests: times.length, perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99), failed }
}

const fresh = (url: string, number: number) =>
  url.endsWith('fresh=') ? `${url}${process.pid}-${number}-${Math.random()}` : url

function once(url: string, agent: Agent, cookie?: string): Promise<number> {
  return new Promise((done) => {
    const request = get(url, { agent, headers: cookie ? { cookie } : {} }, (response) => {
      response.resume()
      response.on('end', () => done(response.statusCode ?? 0))
    })
    request.on('error', () => done(0))
  })
}

const tick = 10 // milliseconds: the clock of /proc counts hundredths of a second

/** CPU milliseconds used so far by the application and by its database. Linux only. */
export function cpuOf(pid: number | undefined, state: string) {
  const postmaster = Number(readFileSync(`${state}/postgres/postmaster.pid`, 'utf8').split('\n')[0])
  const database = childrenOf(postmaster).reduce((sum, child) => sum + usedBy(child), usedBy(postmaster))
  return { app: usedBy(pid ?? 0), database }
}

function usedBy(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // Its own time, user and system, and that of children that have ended: idle connections come and go.
    return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) * tick
  } catch {
    return 0
  }
}

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === parent
      } catch {
        return false
      }
    })
