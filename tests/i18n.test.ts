import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { en } from '#app/i18n/en.ts'
import * as enEnhanced from '#app/i18n/en-enhanced.ts'
import * as enWriting from '#app/i18n/en-writing.ts'
import { type MessageKey, nl } from '#app/i18n/nl.ts'
import * as nlEnhanced from '#app/i18n/nl-enhanced.ts'
import * as nlWriting from '#app/i18n/nl-writing.ts'
import { translator } from '#app/i18n/translate.ts'
import { filesIn, importsOf, reachedFrom } from './support/sources.ts'

const keys = Object.keys(nl) as MessageKey[]
const textsOf = (...parts: object[]): object => Object.assign({}, ...parts.flatMap((part) => Object.values(part)))

test('Dutch and English say the same things, and nothing more', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort())
})

test.each([
  ['nl', nl],
  ['en', en],
] as const)('every text of %s can be said', (language, texts) => {
  const t = translator(language, texts)
  for (const key of keys) {
    const values = Object.fromEntries(placesIn(texts[key]).map((place) => [place, 2]))
    expect(t(key, values), key).not.toMatch(/[{}]/)
  }
})

test('a text asks for the same values in both languages', () => {
  for (const key of keys) expect(placesIn(en[key]).sort(), key).toEqual(placesIn(nl[key]).sort())
})

// A browser has only the texts of such a page; one that is missing would show its key (docs/decisions/0013).
test.each([
  ['reading', textsOf(nlEnhanced)],
  ['writing', textsOf(nlEnhanced, nlWriting)],
])('what a page for %s can say travels to the browser', (kind, texts) => {
  const sources = filesIn('app').filter((file) => /\.tsx?$/.test(file))
  const imports = sources.flatMap(importsOf)
  const says = `handle = { enhanced: '${kind}' }`
  const pages = filesIn('app/routes').filter((file) => readFileSync(file, 'utf8').includes(says))
  const shown = [...pages, 'app/root.tsx'].flatMap((file) => [file, ...reachedFrom(file, imports).map(({ to }) => to)])
  const missing = [...new Set(shown)]
    .filter((file) => /^app\/(ui|domain\/search)\/.*\.tsx?$/.test(file))
    .flatMap((file) =>
      textsAskedIn(file)
        .filter((key) => !(key in texts))
        .map((key) => `${file}: ${key}`),
    )
  expect(pages.length).toBeGreaterThan(1)
  expect(missing).toEqual([])
})

test('English travels as Dutch does', () => {
  expect(Object.keys(textsOf(enEnhanced)).sort()).toEqual(Object.keys(textsOf(nlEnhanced)).sort())
  expect(Object.keys(textsOf(enWriting)).sort()).toEqual(Object.keys(textsOf(nlWriting)).sort())
  expect(Object.keys(nlWriting).filter((part) => part in nlEnhanced)).toEqual([])
})

/** Keys that stand in a file as a text; of a composed key such as `cases.state.${state}` all that begin like it. */
function textsAskedIn(file: string): MessageKey[] {
  const source = readFileSync(file, 'utf8')
  const whole = [...source.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key as MessageKey)
  const begun = [...source.matchAll(/`([\w-]+(?:\.[\w-]+)*\.?)\$\{/g)].map(([, start]) => start ?? '')
  const composed = keys.filter((key) => begun.some((start) => start.includes('.') && key.startsWith(start)))
  return [...whole.filter((key) => key in nl), ...composed]
}

/** The names of the values an ICU text asks for, as its own parser sees them. */
function placesIn(text: string): string[] {
  const names = new Set<string>()
  const parts: unknown[] = [new IntlMessageFormat(text, 'nl', undefined, { ignoreTag: true }).getAst()]
  for (const part of parts) {
    if (Array.isArray(part)) parts.push(...part)
    else if (isPart(part)) {
      if (part.type !== 0 && part.type !== 7) names.add(part.value)
      for (const { value } of Object.values(part.options ?? {})) parts.push(value)
    }
  }
  return [...names]
}

type Part = { type: number; value: string; options?: Record<string, { value: unknown }> }
const isPart = (part: unknown): part is Part => typeof part === 'object' && part !== null && 'type' in part
