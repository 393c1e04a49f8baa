import { expect, test } from 'vitest'
import { pattern } from '#app/anonymise/pattern.ts'

// What the flag u would have said of these letters, the patterns of the anonymiser say as well.
const LETTERS = 'aZéÉßøØαΩжЖёЁіІאبกあ漢한'
const OTHERS = '0 .-_×÷’€½\n'

test.each([...LETTERS, ...OTHERS])('%j is a letter, a capital, a small letter or none of these', (sign) => {
  expect(pattern`^\p{L}$`.test(sign)).toBe(/^\p{L}$/u.test(sign))
  expect(pattern`^[\p{Lu}\d]$`.test(sign)).toBe(/^[\p{Lu}\d]$/u.test(sign))
  expect(pattern`^[^\p{Ll}]$`.test(sign)).toBe(/^[^\p{Ll}]$/u.test(sign))
})

test('brackets that are written as themselves do not open a class', () => {
  expect('[Anna] belt'.match(pattern.g`\[\p{Lu}\p{Ll}+\]`)).toEqual(['[Anna]'])
})

test('a constant is spelled with the rest', () => {
  const name = '\\p{Lu}\\p{Ll}+'
  expect('Ömer en Zoë'.match(pattern.g`${name}`)).toEqual(['Ömer', 'Zoë'])
})

test('another constant makes another expression', () => {
  const of = (name: string) => pattern`^${name}$`
  expect(of('Anna').test('Anna')).toBe(true)
  expect(of('Karim').test('Anna')).toBe(false)
})
