import { expect, test } from 'vitest'
import { isSecretLink } from '#app/http/secret-link.ts'
import { pageKey } from '#app/server/page-key.server.ts'

const at = (path: string) => new URL(path, 'https://denktafel.example')

// Security: the router takes an address with capitals or written out for the same page, so it is as secret.
test.each(['/sign-off/x', '/Sign-Off/x', '/sign%2Doff/x', '/SIGN-OFF/x.data'])(
  '%s is a secret, and kept for nobody',
  (path) => {
    expect(isSecretLink(at(path))).toBe(true)
    expect(pageKey(at(path))).toBeUndefined()
  },
)

test('what cannot be read is no secret, and no fault', () => {
  expect(isSecretLink(at('/%E0%A4%A/x'))).toBe(false)
  expect(isSecretLink(at('/sessions/sign-off'))).toBe(false)
})

test('Security: what a visitor looked for is kept for nobody', () => {
  expect(pageKey(at('/search?q=nachtegaal'))).toBeUndefined()
  expect(pageKey(at('/search?kind=case&q=nachtegaal'))).toBeUndefined()
  expect(pageKey(at('/search.csv?q=nachtegaal'))).toBeUndefined()
  expect(pageKey(at('/search?theme=nachtegaal'))).toBeUndefined()
  expect(pageKey(at('/search'))).toBeUndefined()
})
