import { readFileSync } from 'node:fs'

const words = new URL('../../../app/anonymise/words/', import.meta.url)

/** The very functions the look-up uses: a list made with others would hold words that nobody finds. */
export async function loadShared() {
  const files = ['fold.ts', 'morphology.ts', 'hashed.ts', 'name-ends.ts']
  return Object.assign({}, ...(await Promise.all(files.map(load))))
}

async function load(file) {
  const { transform } = await import('esbuild')
  const { code } = await transform(readFileSync(new URL(file, words), 'utf8'), { loader: 'ts', format: 'esm' })
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
