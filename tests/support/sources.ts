import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// The sources as a graph, for the test of the architecture.

export type Import = { from: string; to: string; typesOnly: boolean }

export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : []

export const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length

/** Every import of a file, as it is written. */
export const writtenImportsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(statement)].map(([, names, from, bare, dynamic]) => ({
    from: file,
    to: from ?? bare ?? dynamic ?? '',
    typesOnly: names !== undefined && hasOnlyTypes(names),
  }))

/** Every import of a file; those of our own as paths from the project's folder, those of packages by name. */
export const importsOf = (file: string): Import[] =>
  writtenImportsOf(file).map((written) => ({ ...written, to: inProject(written.to, file) }))

// import … from 'x' · export … from 'x' · import 'x' · import('x')
const statement = /^(?:import|export)\s([^'"]*?)\sfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

function inProject(path: string, file: string): string {
  if (path.startsWith('#')) return path.slice(1)
  return path.startsWith('.') ? join(dirname(file), path) : path
}

// import type { A } · import { type A, type B }
function hasOnlyTypes(names: string): boolean {
  if (names.startsWith('type ')) return true
  const list = /^\{(.*)\}$/s.exec(names)?.[1]?.split(',')
  return list?.every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false
}

/** Every import that runs when this file does, however far away. */
export function reachedFrom(file: string, imports: Import[], seen = new Set<string>()): Import[] {
  if (seen.has(file)) return []
  seen.add(file)
  const own = imports.filter(({ from, typesOnly }) => from === file && !typesOnly)
  return [...own, ...own.flatMap(({ to }) => reachedFrom(to, imports, seen))]
}

/**
 * The folder of app/domain a file lives in, if it does. Events are two in one folder: everyone records them, and
 * what tells people about them knows everyone.
 */
export function capabilityOf(file: string): string {
  if (/^app\/domain\/events\/(announcements|deliver)/.test(file)) return 'events (telling)'
  return /^app\/domain\/([^/]+)\//.exec(file)?.[1] ?? ''
}

/** The shortest way round from each name that can reach itself. */
export function circlesIn(edges: [string, string][]): string[] {
  const next = (name: string) => [
    ...new Set(edges.filter(([from, to]) => from === name && to !== name).map(([, to]) => to)),
  ]
  const roundFrom = (start: string): string | undefined => {
    const ways = [[start]]
    const seen = new Set<string>()
    for (const way of ways) {
      for (const name of next(way.at(-1) ?? '')) {
        if (name === start) return [...way, start].join(' → ')
        if (!seen.has(name)) ways.push([...way, name])
        seen.add(name)
      }
    }
  }
  return [...new Set(edges.map(([from]) => from))].map(roundFrom).filter((way) => way !== undefined)
}
