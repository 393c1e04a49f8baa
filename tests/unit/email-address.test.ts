import { expect, test } from 'vitest'
import { addressesIn, canonicalAddress } from '#app/domain/members/email-address.ts'

test.each([
  ['Samira@Thuiszorg.example', 'samira@thuiszorg.example'],
  ['  jo+kring@a.b.example ', 'jo+kring@a.b.example'],
  ['o’hara'.replace('’', "'").concat('@x.example'), "o'hara@x.example"],
  ['jo@zörg.example', 'jo@xn--zrg-sna.example'],
])('%j is kept as %j', (typed, kept) => {
  expect(canonicalAddress(typed)).toBe(kept)
})

test.each([
  '',
  'jo',
  '@x.example',
  'jo@',
  'jo@localhost',
  'jo@x.example@evil.example',
  '"jo@x.example"@evil.example',
  'jo@x.example\nBcc: y@evil.example',
  'jo(comment)@x.example',
  'jo@x。example/evil.example',
  'jo@[127.0.0.1]',
  'jo@127.0.0.1',
  'jo@x.example:25',
  'jo@x.example?x',
  'jo\u0000@x.example',
  'jo\u200b@x.example',
  '\ud800@x.example',
  'jo@-x.example',
  `${'a'.repeat(65)}@x.example`,
  `jo@${'a.'.repeat(130)}example`,
])('%j is no address', (typed) => {
  expect(canonicalAddress(typed)).toBeUndefined()
})

test('one address a line, or commas: each once, and what is none is named', () => {
  const typed = 'Jo@x.example\r\n\r\njo@x.example, bram@y.example\ngeen adres'
  expect(addressesIn(typed)).toEqual({ addresses: ['jo@x.example', 'bram@y.example'], strange: ['geen adres'] })
})
