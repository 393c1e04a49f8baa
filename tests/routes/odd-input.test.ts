import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { signIn } from '#app/http/session.server.ts'
import { nl as texts } from '#app/i18n/nl.ts'
import { aMember } from '#tests/support/cast.ts'
import { aSessionHeld, aTableWithACase } from '#tests/support/cast-learning.ts'
import { filesIn } from '#tests/support/sources.ts'
import { visit } from '#tests/support/visit.ts'
import '#tests/support/outbox.ts'

// Whatever comes in through whichever form, from whomever: an answer, never a fault.

const table = await aTableWithACase()
const session = await aSessionHeld(table.host, table.circle, table.theCase)
const initiator = await aMember('Noor', { role: 'initiator' })
const cookieOf = async ({ id }: { id: string }) => (await signIn(id)).split(';')[0] ?? ''
const cookies = [
  '',
  'signin=nonsense',
  ...(await Promise.all([table.bringer, table.host, table.reader, table.stranger, initiator].map(cookieOf))),
]

const ids: Record<string, string> = {
  caseId: table.theCase.id,
  circleId: table.circle.id,
  sessionId: session.id,
  uncertaintyId: table.uncertainties[0]?.id ?? '',
}

// Every name a form of ours knows, so that odd values reach past the first check.
const names = [
  ...new Set(
    filesIn('app/domain')
      .filter((file) => /form/.test(file))
      .flatMap(fieldsIn),
  ),
]

function fieldsIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^ {2,4}'?([a-zA-Z]+\d?(?:\[\])?)'?: /gm)].map(
    ([, name]) => name ?? '',
  )
}

const lone = '\ud83d'
const value = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'yes',
    'no',
    '0',
    '-1',
    '1',
    '999999999999',
    'NaN',
    'x'.repeat(100_000),
    'a\0b',
    lone,
    `a${lone}b`,
  ),
  fc.constantFrom(
    'İĳşẞ',
    '\u202eom',
    '{"type":"doc"}',
    '[]',
    '2027-03-28',
    '2026-02-29',
    '02:30',
    '25:61',
    '*'.repeat(5_000),
  ),
  fc.constantFrom('care', 'circle', 'everyone', 'ask', 'question', 'shifted', 'offer', 'work_session', 'host', 'en'),
  fc.constantFrom(...Object.values(ids), randomUUID()),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const form = fc.dictionary(fc.constantFrom(...names), value, { minKeys: 0, maxKeys: 40 })
const param = fc.oneof(
  fc.constantFrom('', 'x', '..', '%00', 'a\0b', randomUUID()),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

const doors = filesIn('app/routes').filter((file) => /^export const action/m.test(readFileSync(file, 'utf8')))
afterAll(() => expect([doors.length > 30, names.length > 60]).toEqual([true, true]))

test.each(doors)('%s answers whatever it is sent', async (file) => {
  const { action } = await import(/* @vite-ignore */ resolve(file))
  const keys = [...file.matchAll(/\$([a-zA-Z]+)/g)].map(([, key]) => key ?? '')
  const anyone = fc.record({
    cookie: fc.constantFrom(...cookies),
    fields: form,
    strange: fc.boolean(),
    param,
    from: fc.nat(),
  })
  await fc.assert(
    fc.asyncProperty(anyone, async ({ cookie, fields, strange, param, from }) => {
      const params = Object.fromEntries(keys.map((key) => [key, strange ? param : (ids[key] ?? param)]))
      const { status, body } = await visit(action, '/x', fields, { cookie, params, from: `10.9.${from % 250}.7` })
      expect(status).toBeLessThan(500)
      // Whatever is wrong is said in the reader's language: by a key of our texts, never in the words of a library.
      const { errors = {} } = (body ?? {}) as { errors?: Record<string, string[]> }
      for (const message of Object.values(errors).flat()) expect(texts).toHaveProperty([message])
    }),
    { numRuns: 25 },
  )
})
