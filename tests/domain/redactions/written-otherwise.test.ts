import { expect, test } from 'vitest'
import { knownAgainOut, printsOf } from '#app/domain/redactions/known-again.server.ts'
import { wordsOut } from '#app/domain/redactions/words-out.ts'

// The same name, number and day as others write them: out of a text, and out of an older backup in which they are known again.

const both = (words: string) => [wordsOut([{ words, instead: '' }]), knownAgainOut(printsOf(words))]

test.each([
  ['06-12345678', '+31 6 12345678'],
  ['0612345678', '0031612345678'],
  ['0612345678', '31612345678'],
  ['0612345678', '+31 (0)6 1234 5678'],
  ['+31612345678', '06 12345678'],
  ['+31 (0)6 12345678', '(06) 12345678'],
  ['0031 6 12345678', '+31-6-12345678'],
  ['0612345678', '(+31) 6 12345678'],
  ['IJsbrand', 'Ĳsbrand'],
  ['Meijer', 'Meĳer'],
  ['Ĳsbrand', 'ijsbrand'],
  ['José', 'Jose'],
  ['Jose', 'JOSÉ'],
  ['Çelik', 'celik'],
  ['Straßer', 'STRASSER'],
  ['Strasser', 'Straßer'],
  ['Kwibus', 'Kwi\u2800bus'],
  ['Kwibus', 'Kwi\u3164bus'],
  ['Kwibus Zonderland', 'Kwibus, Zonderland'],
  ['Kwibus de Zonderland', 'Kwibus, de Zonderland'],
  ['van den Berg', 'v.d. Berg'],
  ['van der Berg', 'v/d Berg'],
  ['van den Berg', 'vd Berg'],
  ['v.d. Berg', 'van den Berg'],
  ['Jan van der Berg', 'Berg, Jan v.d.'],
  ['12 maart 1987', '12-03-1987'],
  ['12-3-1987', '12 maart 1987'],
  ['1 maart 1987', '01/03/1987'],
  ['12-03-1987', '12 mrt. 1987'],
])('%s goes where it is written %s', (words, written) => {
  for (const out of both(words)) expect(out(`Ook ${written} stond er.`)).toMatch(/^Ook \[…\]\.? stond er\.$/)
})

test.each([
  ['0612345678', 'Ook +31 612345679 en 10612345678.'],
  ['Jose', 'Ook Josef en Joséfien.'],
  ['van den Berg', 'Ook van der Berg.'],
  ['12 maart 1987', 'Ook 12-04-1987, 3-12-1987 en 112-03-1987.'],
  ['Straßer', 'Ook Straser.'],
])('%s leaves “%s” alone', (words, text) => {
  for (const out of both(words)) expect(out(text)).toBe(text)
})
