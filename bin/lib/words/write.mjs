import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { pack } from './pack.mjs'
import { debianPackages, packages } from './sources.mjs'

const folder = 'app/anonymise/words/packed'

/** Writes a list as a module. Twice the same sources: twice the same file. */
export function write(name, about, kinds, madeFrom) {
  const versions = { ...packages, ...debianPackages }
  const sources = madeFrom.map((source) => `${source} ${versions[source]}`).join(', ')
  const module = `// ${about}\n// Written by bin/build-words from ${sources}. Licences: NOTICE.\nexport const ${name} =\n  '${pack(
    kinds,
  )
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")}'\n`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${fileOf(name)}`, module)
  const size = (gzipSync(module, { level: 9 }).length / 1000).toFixed(1)
  console.log(`  ${fileOf(name).padEnd(20)} ${String(kinds.size).padStart(6)} words  ${size.padStart(5)} kB gzip`)
}

const fileOf = (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
