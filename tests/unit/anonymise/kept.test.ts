import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { kept } from '#app/anonymise/words/kept.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

// A word that is cut from a text is a view on it: whoever keeps the word keeps the whole text, long after its case is gone.
test('what is kept of a word does not keep the text it stood in', () => {
  const lengthOf = kept((word) => word.length)
  collect()
  const before = process.memoryUsage().heapUsed
  for (let at = 0; at < 500; at += 1) {
    const text = `${'een twee '.repeat(10_000)}${at} Bijzonderwoordje${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`
    for (const [word] of text.matchAll(/B[a-z]+/g)) lengthOf(word)
  }
  collect()
  expect((process.memoryUsage().heapUsed - before) / 1e6, 'MB').toBeLessThan(15)
  expect(lengthOf('Bijzonderwoordjeaa')).toBe(18)
})
