import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hash, readHashed } from '#app/anonymise/words/hashed.ts'

describe('a set of words as hashes', () => {
  // Security: a name that is listed and not found stays in the text.
  test('every word that went in is found', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 300 }), (words) => {
        const has = readHashed(hash(words))
        expect(words.filter((word) => !has(word))).toEqual([])
      }),
    )
  })

  test('of a thousand other words, about one looks like one of them', () => {
    const has = readHashed(hash(Array.from({ length: 5_000 }, (_, at) => `name${at}`)))
    const taken = Array.from({ length: 50_000 }, (_, at) => `word${at}`).filter(has)
    expect(taken.length).toBeGreaterThan(10)
    expect(taken.length).toBeLessThan(100)
  })

  test('nothing in, nothing found', () => {
    expect(readHashed(hash([]))('jan')).toBe(false)
  })
})
