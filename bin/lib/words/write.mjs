import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { debianPackages, packages } from './sources.mjs'

const folder = 'app/anonymise/words/packed'

/** Writes sets of hashes, by name, as one module. */
export function writeHashed(name, about, sets, madeFrom) {
  const code = Object.entries(sets).map(
    ([set, [count, ...texts]]) => `export const ${set}: Hashed = [${count}, ${texts.map(quoted).join(', ')}]\n`,
  )
  const count = Object.values(sets).reduce((sum, [size]) => sum + size, 0)
  writeModule(name, about, `import type { Hashed } from '../hashed.ts'\n\n${code.join('')}`, madeFrom, count)
}

function writeModule(name, about, code, madeFrom, count) {
  const versions = { ...packages, ...debianPackages }
  const sources = madeFrom.map((source) => `${source} ${versions[source]}`).join(', ')
  const from = sources ? `from ${sources}. Licences: NOTICE.` : 'from lists in bin/lib/words.'
  const module = `// ${about}\n// Written by bin/build-words ${from}\n${code}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}.ts`, module)
  const size = (gzipSync(module, { level: 9 }).length / 1000).toFixed(1)
  console.log(`  ${`${name}.ts`.padEnd(14)} ${String(count).padStart(6)} words  ${size.padStart(5)} kB gzip`)
}

// With double quotes: "d'angelo" needs no escape, and a sign for a kind rarely does.
const quoted = (text) => JSON.stringify(text)
