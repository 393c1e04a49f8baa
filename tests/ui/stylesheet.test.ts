import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

// One stylesheet with its parts named, in layers whose order is said once.

const files = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
const parts = files.filter((file) => file.endsWith('.css') && !file.endsWith('/styles.css'))
const stylesheet = readFileSync('app/ui/styles/styles.css', 'utf8')

test('every part stands in styles.css, once, and nothing else does', () => {
  const imports = [...stylesheet.matchAll(/@import '(.+)';/g)].map(([, path = '']) => join('app/ui/styles', path))
  expect(imports.sort()).toEqual(parts.sort())
})

test('no component imports CSS: the order of the layers would be left to chance', () => {
  const strays = files.filter((file) => /\.tsx?$/.test(file) && /^import '.*\.css'/m.test(readFileSync(file, 'utf8')))
  expect(strays).toEqual([])
})

test('every part puts all it says in a layer', () => {
  const layered = parts.filter((file) => !/\/(layers|fonts)\.css$/.test(file))
  expect(layered.flatMap((file) => linesOutsideLayers(file).map((line) => `${file}: ${line}`))).toEqual([])
})

test('a part names its blocks after itself', () => {
  const strays = parts.filter((file) => !/\/styles\/|text-marks/.test(file)).flatMap((file) => strangeBlocks(file))
  expect(strays).toEqual([])
})

function linesOutsideLayers(file: string): string[] {
  const rules = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
  return rules.split('\n').filter((line) => /^\S/.test(line) && !/^(@layer [a-z]+ \{|\})$/.test(line))
}

function strangeBlocks(file: string): string[] {
  const name = basename(file, '.css')
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^ {2,4}\.([\w-]+)/gm)].map(([, block = '']) => block)
  return blocks.filter((block) => block.split('__')[0] !== name).map((block) => `${file}: ${block}`)
}
