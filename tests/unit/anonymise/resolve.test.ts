import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Proven } from '#app/anonymise/finding.ts'
import { resolve } from '#app/anonymise/resolve.ts'

const finding = (start: number, end: number, proof: Proven['proof'] = 'shape', rule = 'some.rule'): Proven => ({
  start,
  end,
  label: 'DATE',
  kind: 'suggest',
  confidence: 0.75,
  rule,
  proposals: [],
  proof,
})

test('a proven finding names the place, and covers what the others saw', () => {
  const settled = resolve([finding(5, 20, 'shape', 'phone'), finding(0, 12, 'checksum', 'iban'), finding(30, 40)])
  expect(settled.map(({ start, end, rule }) => [start, end, rule])).toEqual([
    [0, 20, 'iban'],
    [30, 40, 'some.rule'],
  ])
})

test('of two alike, the longest names the place', () => {
  expect(resolve([finding(0, 4, 'shape', 'short'), finding(0, 9, 'shape', 'long')])[0]?.rule).toBe('long')
})

test('of one thing that two rules see the sterner counts', () => {
  const [one] = resolve([{ ...finding(0, 9, 'list'), kind: 'block' }, finding(0, 9, 'context', 'sure')])
  expect([one?.rule, one?.kind]).toEqual(['sure', 'block'])
  const [other] = resolve([{ ...finding(0, 9, 'list'), kind: 'block', label: 'PERSON' }, finding(0, 9, 'context')])
  expect(other?.kind, 'another thing').toBe('suggest')
})

test('nothing that was found is left uncovered, and no two findings overlap', () => {
  const some = fc.array(
    fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, long]) => finding(start, start + long)),
  )
  fc.assert(
    fc.property(some, (found) => {
      const settled = resolve(found)
      for (const { start, end } of found) expect(settled.some((one) => one.start <= start && one.end >= end)).toBe(true)
      for (const [index, next] of settled.slice(1).entries())
        expect(next.start).toBeGreaterThanOrEqual(settled[index]?.end ?? 0)
    }),
  )
})
