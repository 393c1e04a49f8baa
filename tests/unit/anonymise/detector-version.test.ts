import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { detectorVersion, versionOf } from '#app/domain/privacy/detector-version.server.ts'

// With every decision is kept which rules and lists looked.

const folder = mkdtempSync(join(tmpdir(), 'denktafel-anonymise-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => cpSync('app/anonymise', folder, { recursive: true }))

test('the same rules and lists are the same version', () => {
  expect(versionOf(folder)).toBe(detectorVersion)
  appendFileSync(join(folder, 'README.md'), 'Read me again.')
  expect(versionOf(folder)).toBe(detectorVersion)
})

const lists = readdirSync('app/anonymise/words/packed').map((file) => `words/packed/${file}`)

test.each([...lists, 'rules/phone.ts', 'names/judge.ts', 'resolve.ts'])('%s changed is another version', (file) => {
  appendFileSync(join(folder, file), '// one more')
  expect(versionOf(folder)).not.toBe(detectorVersion)
})
