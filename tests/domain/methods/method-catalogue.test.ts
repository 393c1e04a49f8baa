import { expect, test } from 'vitest'
import { families } from '#app/domain/methods/method.ts'
import { findMethod, listMethods, methods, readMethod } from '#app/domain/methods/method-catalogue.server.ts'
import { NotFound } from '#app/errors.ts'

test('the catalogue holds 21 methods and 141 phases, each once', () => {
  expect(methods).toHaveLength(21)
  expect(new Set(methods.map(({ key }) => key)).size).toBe(21)
  expect(methods.flatMap(({ phases }) => phases)).toHaveLength(141)
  for (const { phases } of methods) expect(new Set(phases.map(({ k }) => k)).size).toBe(phases.length)
})

test('the minutes of the phases add up to the minutes of the method', () => {
  for (const { key, total, phases } of methods)
    expect([key, phases.reduce((sum, { min }) => sum + min, 0)]).toEqual([key, total])
})

test('every method can be read in Dutch and in English, down to the last prompt', () => {
  for (const { key } of methods)
    for (const language of ['nl', 'en'] as const) {
      const { name, purpose, goodWhen, avoidWhen, phases } = readMethod(key, language)
      const texts = [name, purpose, goodWhen, avoidWhen, ...phases.flatMap(({ title, prompt }) => [title, prompt])]
      expect(texts.every((text) => text.trim().length > 1)).toBe(true)
    }
})

test('the overview leaves no method out', () => {
  const overview = listMethods('nl')
  expect(overview.map(({ family }) => family)).toEqual([...families])
  expect(overview.flatMap((group) => group.methods)).toHaveLength(21)
})

test('every size, role and loop makes sense', () => {
  for (const { group, phases, roles } of methods) {
    expect(group.min).toBeLessThanOrEqual(group.best)
    expect(group.best).toBeLessThanOrEqual(group.max)
    for (const { rng, min, silent, loop_to } of phases) {
      expect(rng[0]).toBeLessThanOrEqual(min)
      expect(min).toBeLessThanOrEqual(rng[1] ?? 0)
      if (silent) expect(roles).toContain(silent)
      if (loop_to) expect(phases.map(({ k }) => k)).toContain(loop_to)
    }
  }
})

test('nothing in it points outside the project', () => {
  expect(JSON.stringify(methods)).not.toMatch(/https?:|seed|\/work|shared\//)
})

test('an unknown method is not there', () => {
  expect(findMethod('levitation')).toBeUndefined()
  expect(() => readMethod('levitation', 'nl')).toThrow(NotFound)
})
