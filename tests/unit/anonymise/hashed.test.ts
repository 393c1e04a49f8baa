import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hash, readHashed } from '#app/anonymise/words/hashed.ts'

const allOne = (words: string[]) => new Map(words.map((word) => [word, 1]))

describe('a set of words as hashes', () => {
  // Security: a name that is listed and not found stays in the text.
  test('every word that went in is found', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 300 }), fc.integer({ min: 7, max: 14 }), (words, sparse) => {
        const kindOf = readHashed(hash(allOne(words), sparse))
        expect(words.filter((word) => kindOf(word) !== 1)).toEqual([])
      }),
    )
  })

  test('of a thousand other words, about two look like one of them', () => {
    const kindOf = readHashed(hash(allOne(Array.from({ length: 5_000 }, (_, at) => `name${at}`))))
    const taken = Array.from({ length: 50_000 }, (_, at) => `word${at}`).filter((word) => kindOf(word))
    expect(taken.length).toBeGreaterThan(20)
    expect(taken.length).toBeLessThan(200)
  })

  test('nothing in, nothing found', () => {
    expect(readHashed(hash(new Map()))('jan')).toBeUndefined()
  })

  test('a place has how many live there with it', () => {
    const kindOf = readHashed(
      hash(
        new Map([
          ['assen', 50],
          ['oss', 49],
          ['den haag', 60],
        ]),
      ),
    )
    expect(['assen', 'oss', 'den haag', 'rome'].map(kindOf)).toEqual([50, 49, 60, undefined])
  })
})
