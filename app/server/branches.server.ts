import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { TrieRouter } from 'hono/router/trie-router'

type Handler = ReturnType<typeof createRequestHandler>
type Route = NonNullable<ServerBuild['routes'][string]>

/**
 * Finds who answers for a path. Remix walks all routes it knows several times a request, which costs as much as the
 * page itself; so each route has a handler that knows its own branch and no other. What no branch answers (an address
 * that leads nowhere, `/__manifest`, `.data`) goes to a handler that knows all.
 */
export function branchesOf(build: ServerBuild): (path: string) => Handler {
  const all = createRequestHandler(build)
  const router = new TrieRouter<Handler>()
  const leaves = Object.values(build.routes)
    .filter((route) => route !== undefined)
    .filter(({ id, path }) => id !== 'root' && path !== '*')
    .map((route) => ({ route, path: pathOf(build, route) }))
  // First added is first found, and `/cases/new` is not the case called new.
  for (const { route, path } of leaves.toSorted((one, other) => compare(rank(one.path), rank(other.path))))
    router.add('GET', path, createRequestHandler(branchOf(build, route)))
  return (path) => router.match('GET', path)[0][0]?.[0] ?? all
}

const withParents = (build: ServerBuild, { id, parentId }: Route): Route[] => {
  const parent = build.routes[parentId ?? '']
  return [...(parent ? withParents(build, parent) : []), build.routes[id] as Route]
}

const pathOf = (build: ServerBuild, route: Route) =>
  `/${withParents(build, route)
    .map(({ path }) => path)
    .filter(Boolean)
    .join('/')}`

/** One letter a segment: a fixed one comes before one that takes anything. */
const rank = (path: string) => path.replace(/[^/]+/g, (segment) => (segment.startsWith(':') ? 'b' : 'a'))

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))

function branchOf(build: ServerBuild, route: Route): ServerBuild {
  const ids = withParents(build, route).map(({ id }) => id)
  const only = <T>(all: Record<string, T>) => Object.fromEntries(ids.map((id) => [id, all[id] as T]))
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } }
}
