import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  capabilityOf,
  circlesIn,
  filesIn,
  importsOf,
  linesOf,
  reachedFrom,
  writtenImportsOf,
} from './support/sources.ts'

// The layout of the house (docs/architecture.md). Each rule names the files that break it.

// Who may import whom. The order is the architecture: each layer knows only the ones it lists, and itself.
const mayImport: Record<string, string[]> = {
  'app/config': [],
  'app/errors': [],
  'app/i18n': [],
  'app/anonymise': [],
  db: ['app/config'],
  'app/access': ['app/errors', 'db'],
  search: ['app/access', 'app/config', 'db'],
  'app/adapters': ['app/config'],
  'app/domain': ['app/access', 'app/adapters', 'app/anonymise', 'app/config', 'app/errors', 'app/i18n', 'db', 'search'],
  'app/live': ['app/access'],
  'app/ui': ['app/access', 'app/anonymise', 'app/domain', 'app/i18n'],
  'app/http': ['app/access', 'app/config', 'app/domain', 'app/errors', 'app/i18n', 'app/live'],
  'app/routes': ['app/domain', 'app/http', 'app/i18n', 'app/live', 'app/ui'],
  'app/root': ['app/domain', 'app/http', 'app/i18n', 'app/ui'],
  'app/entry': ['app/http', 'app/i18n', 'app/server', 'app/ui'],
  'app/jobs': ['app/config', 'app/domain'],
  'app/cli': ['app/anonymise', 'app/domain'],
  // Where everything is put together and started, above all others.
  'app/server': [
    'app/config',
    'app/domain',
    'app/http',
    'app/i18n',
    'app/jobs',
    'app/live',
    'db',
    'db/seeds',
    'search',
  ],
  'db/seeds': ['app/access', 'app/domain', 'db', 'search'],
}

// Single files that start and stop what other files only use, and so reach further than their layer.
const mayAlsoImport: Record<string, string[]> = {
  'app/jobs/worker.server.ts': ['db'],
  'app/live/hub.server.ts': ['db'],
}

const topFolders = ['app', 'bench', 'bin', 'db', 'deploy', 'docs', 'public', 'search', 'tests']

const layers = Object.keys(mayImport).sort((a, b) => b.length - a.length)
const layerOf = (file: string) =>
  layers.find((layer) => file.startsWith(`${layer}/`) || file.startsWith(`${layer}.`)) ?? ''
const isPiece = (file: string) => !/^app\/[^/]+$/.test(file) || /^app\/(root|entry|routes|config|errors)\./.test(file)

const files = ['app', 'db', 'search'].flatMap(filesIn).filter((file) => !file.endsWith('/README.md'))
const sources = files.filter((file) => /\.tsx?$/.test(file))
const imports = sources.flatMap(importsOf)
const ours = imports.filter(({ to }) => /^(app|db|search|tests|bin|bench)\//.test(to))
const told = ({ from, to }: { from: string; to: string }) => `${from} → ${to}`

test('every file has a place', () => {
  const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''))
  const strange = folders.map(({ name }) => name).filter((name) => !name.startsWith('.') && !ignored.includes(name))
  expect(strange.filter((name) => !topFolders.includes(name))).toEqual([])
  expect(files.filter((file) => layerOf(file) === '' || !isPiece(file))).toEqual([])
})

test('every file is named for what it holds', () => {
  const vague = /(^|[-.])(utils?|helpers?|common|manager|service|handler|data|info)[-.]|^index\./
  expect(files.filter((file) => vague.test(file.slice(file.lastIndexOf('/') + 1)))).toEqual([])
  const kebab = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/
  const outsideRoutes = files.filter((file) => !/^(app\/routes|db\/migrations)\//.test(file))
  expect(outsideRoutes.filter((file) => !file.split('/').every((part) => kebab.test(part)))).toEqual([])
})

test('each layer imports only what it may', () => {
  const strays = ours.filter(({ from, to }) => {
    const [own, other] = [layerOf(from), layerOf(to)]
    return other !== own && ![...(mayImport[own] ?? []), ...(mayAlsoImport[from] ?? [])].includes(other)
  })
  expect(strays.map(told)).toEqual([])
})

test('each import is written one way', () => {
  const written = sources.flatMap(writtenImportsOf)
  // A translation stands beside its original, and the anonymiser is a package that knows nothing around it.
  const mayLookUp = /^app\/(i18n\/en|anonymise)\//
  const up = written.filter(({ from, to }) => to.startsWith('..') && !mayLookUp.test(from))
  const bare = written.filter(({ to }) => /^[.#]/.test(to) && !/\.(tsx?|css|json|svg|woff2)(\?\w+)?$/.test(to))
  expect([...up, ...bare].map(told)).toEqual([])
})

test('nothing the browser loads reaches the server, or the libraries that stay there', () => {
  const staysHere =
    /\.server(\.|$)|^node:|^(zod|kysely|pg|pino|temporal-polyfill|nodemailer|lucia|graphile-worker|hono)(\/|$)/
  const seen = sources.filter((file) => file.startsWith('app/ui/')).flatMap((file) => reachedFrom(file, imports))
  expect([...new Set(seen.filter(({ to }) => staysHere.test(to)).map(told))]).toEqual([])
})

test('what touches the server says so in its name', () => {
  const door = /^app\/(routes|jobs|cli)\/|^app\/(root|entry\.server|routes)\./
  const silent = imports.filter(({ from }) => from.startsWith('app/') && !door.test(from) && !from.includes('.server.'))
  expect(silent.filter(({ to, typesOnly }) => !typesOnly && /\.server\.|^node:|^db\//.test(to)).map(told)).toEqual([])
})

test('capabilities may ask each other, but never in a circle', () => {
  const within = ours.filter(({ from, to, typesOnly }) => capabilityOf(from) && capabilityOf(to) && !typesOnly)
  expect(circlesIn(within.map(({ from, to }) => [capabilityOf(from), capabilityOf(to)]))).toEqual([])
})

// Security: the one link between an anonymous text and a person has two readers (docs/decisions/0003).
test('nobody but app/access knows the table that ties an author to a case', () => {
  const mayKnow = /^app\/access\/(authorship|find-viewer)\.server\.ts$|^db\/(schema\.ts|migrations\/)/
  const knows = sources.filter((file) => /['"` ]authorship['"`. ]/.test(withoutComments(file)))
  expect(knows.filter((file) => !mayKnow.test(file))).toEqual([])
})

const withoutComments = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

test('exports have names, except where Remix wants a default', () => {
  const remix = /^app\/(routes\/|root\.|entry\.|routes\.)/
  const unnamed = sources.filter((file) => !remix.test(file) && /^export default/m.test(readFileSync(file, 'utf8')))
  expect(unnamed).toEqual([])
})

// Lists of words, texts and people, and what is generated: they are looked up, not read from top to bottom. Of the packed
// word lists each is one long line, made by bin/build-words (docs/decisions/0017).
const isCatalogue = (file: string) =>
  /^app\/i18n\/(nl|en)\/|^(app\/domain\/methods|db\/seeds)\/.*\.json$|^db\/schema\.ts$|^app\/anonymise\/words\/packed\//.test(
    file,
  )
const counted = [...files, ...['bin', 'bench'].flatMap(filesIn)].filter(
  (file) => /\.(tsx?|mjs|js|css|json)$/.test(file) && !isCatalogue(file),
)

test('every file fits on a few screens, and most on one or two', () => {
  expect(counted.filter((file) => linesOf(file) >= 250)).toEqual([])
  const short = counted.filter((file) => linesOf(file) <= 100)
  expect(short.length / counted.length).toBeGreaterThanOrEqual(0.8)
})

test('every layer says in ten lines what belongs in it', () => {
  const folders = [...topFolders, ...layers].filter(
    (folder) => existsSync(folder) && !['docs', 'public'].includes(folder),
  )
  const silent = folders.filter((folder) => !existsSync(`${folder}/README.md`))
  expect(silent).toEqual([])
  expect(folders.filter((folder) => linesOf(`${folder}/README.md`) > 10)).toEqual([])
})
