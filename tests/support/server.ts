import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { UNSAFE_flatRoutes as flatRoutes } from '@remix-run/dev'
import type { ServerBuild } from '@remix-run/node'
import type { ViteDevServer } from 'vite'
import { afterAll, expect, vi } from 'vitest'
import { signIn } from '#app/http/session.server.ts'
import { followEvents, stopFollowing } from '#app/live/hub.server.ts'
import { application } from '#app/server/application.server.ts'
import remixConfig from '../../remix.config.js'

// The server as people reach it, with all its guards and its memory, on a port and a story's database of its own.

type Module = ServerBuild['routes'][string]
const modules = import.meta.glob<Module>(['/app/root.tsx', '/app/entry.server.tsx', '/app/routes/*.{ts,tsx}'])
const load = (file: string) => modules[`/app/${file}`]?.() as Promise<never>

/** What the bundler makes of the routes, without the files for browsers. */
async function aBuild(): Promise<ServerBuild> {
  const found = { root: { id: 'root', path: '', file: 'root.tsx' }, ...flatRoutes('app', ['**/*.css', '**/*.md']) }
  const routes = Object.values(found).map(async (route) => [route.id, { ...route, module: await load(route.file) }])
  const assets = Object.values(found).map((route) => [route.id, { ...route, module: '/none.js', hasLoader: true }])
  return {
    ...{ mode: 'production', publicPath: '/', assetsBuildDirectory: '', isSpaMode: false },
    entry: { module: await load('entry.server.tsx') },
    routes: Object.fromEntries(await Promise.all(routes)),
    assets: { entry: { module: '/none.js', imports: [] }, routes: Object.fromEntries(assets), url: '', version: '1' },
    future: { ...remixConfig.future } as ServerBuild['future'],
  } as ServerBuild
}

// Like in development, it looks for no files on the disk.
const app = application({ build: await aBuild(), vite: {} as ViteDevServer })
await followEvents()
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
await new Promise((listening) => server.once('listening', listening))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

afterAll(async () => {
  await stopFollowing()
  await new Promise((closed) => server.close(closed))
})

/** What a browser of this person gets; of a guest, when it is nobody's. With fields it sends a form. */
export async function get(path: string, person?: { id: string }, headers: Record<string, string> = {}) {
  return fetch(`${url}${path}`, { headers: { ...headers, ...(await cookieOf(person)) }, redirect: 'manual' })
}

/** What a form on this page showed of the text it says yes to. */
export const versionIn = (page: string) => /name="version" value="([^"]+)"/.exec(page)?.[1] ?? ''

export async function send(path: string, fields: Record<string, string> | [string, string][], person?: { id: string }) {
  const headers = { Origin: url, ...(await cookieOf(person)) }
  return fetch(`${url}${path}`, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' })
}

const cookieOf = async (person?: { id: string }): Promise<Record<string, string>> =>
  person ? { Cookie: (await signIn(person.id)).split(';')[0] ?? '' } : {}

/** An open live line of this person: everything that came over it so far. */
export async function lineOf(person: { id: string }) {
  const { body } = await get('/live', person)
  const line = { heard: '' }
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  const listen = async (): Promise<void> => {
    const { value, done } = (await reader?.read()) ?? { done: true }
    line.heard += value ?? ''
    return done ? undefined : listen()
  }
  void listen().catch(() => {}) // it ends with the server
  await vi.waitFor(() => expect(line.heard).toContain('retry'))
  return line
}
