import { expect, test } from 'vitest'
import { tokensOf } from '#app/anonymise/names/token.ts'
import { rules } from '#app/anonymise/rules/rules.ts'
import { fragments } from '../../../bench/anonymise/fragments.ts'

// Security: what a rule needs is looked for first, and must never keep it from what it would find.
test('no rule is kept from a line in which it finds something', { timeout: 60_000 }, () => {
  const lines = [...new Set(fragments('dev', 1).flatMap(({ text }) => text.split(/(?<=[.!?\n]) /)))].filter(
    (_, at) => at % 5 === 0,
  )
  const kept = rules.flatMap(({ name, needs, find }) =>
    lines
      .filter((line) => needs && !needs.test(line) && find(line, 'nl', tokensOf(line)).length > 0)
      .map((line) => `${name}: ${line}`),
  )
  expect(lines.length).toBeGreaterThan(5_000)
  expect(kept).toEqual([])
})
