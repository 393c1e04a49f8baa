import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { togetherIn } from '#app/domain/privacy/together.ts'

const read = (...texts: string[]) => togetherIn(texts.map((text) => ({ text, findings: detect(text) })))

test('what is said in three fields is one description, in the writer’s own words', () => {
  const together = read(
    'Een vrouw van 83 jaar.',
    'Zij is burgemeester geweest, moeder van zes kinderen.',
    'Zij is Eritrees.',
  )
  expect(together?.level).toBe('hold')
  expect(together?.words.join()).toContain('83')
  expect(together?.words.join()).toContain('Eritrees')
  expect(together?.words).toContain(together?.most)
})

test('what many people are is no reason to warn', () => {
  expect(read('Een vrouw belt vaak.', 'Ik weet niet wat ik moet doen.')).toBeUndefined()
})
