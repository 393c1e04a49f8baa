import { expect, test } from 'vitest'
import { hashPassword, isPassword } from '#app/domain/members/password.server.ts'
import { isGuessable } from '#app/domain/members/password-rules.ts'

const context = ['lerende praktijk', 'denktafel', 'Yasmina El Amrani', 'yasmina@thuiszorgdelinde.example']

test.each([
  'wachtwoord123',
  'W@chtw00rd2026!',
  'Welkom2026!!',
  'welkom welkom welkom',
  '123456123456',
  '1234567890123',
  'qwertyuiop12',
  'aaaaaaaaaaaaaaaa',
  'abababababababab',
  'yasmina12345',
  'ElAmrani2026!!',
  'thuiszorgdelinde1',
  'denktafel2026',
  'LerendePraktijk1',
  'Zomer2026Zomer',
])('%j is refused', (password) => {
  expect(isGuessable(password, context)).toBe(true)
})

test.each([
  'vier rustige paarden onderweg',
  'correct horse battery staple',
  'tr0ub4dor&3xyz',
  'welkom bij de zeven blauwe olifanten',
  'пароль из нескольких слов',
  'kX9-fQ2m-7Zpw',
])('%j is taken', (password) => {
  expect(isGuessable(password, context)).toBe(false)
})

test('a password is kept exactly as it came, as argon2id, and takes some 60 ms to check', async () => {
  const password = '  Één spatie vooraan, en NFC ≠ NFD '
  const hash = await hashPassword(password)
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  expect(await hashPassword(password)).not.toBe(hash)
  expect(await isPassword(hash, password)).toBe(true)
  expect(await isPassword(hash, password.trim())).toBe(false)
  expect(await isPassword(hash, password.normalize('NFD'))).toBe(false)
  expect(await isPassword('none', password)).toBe(false)

  const times: number[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    const began = performance.now()
    await isPassword(hash, password)
    times.push(performance.now() - began)
  }
  const [fastest = 0] = times.toSorted((a, b) => a - b)
  process.stdout.write(`argon2id: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms\n`)
  expect(fastest).toBeGreaterThanOrEqual(30)
})
