import { readFileSync } from 'node:fs'

/** The very function the look-up uses: a list folded otherwise would hold words nobody finds. */
export async function loadFold() {
  const { transform } = await import('esbuild')
  const source = readFileSync(new URL('../../../app/anonymise/words/fold.ts', import.meta.url), 'utf8')
  const { code } = await transform(source, { loader: 'ts', format: 'esm' })
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)).fold
}
