import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { system, type Viewer, visitor } from '#app/access/viewer.ts'
import { anyOf, reaches, visibleFilter, visibleTo, widestOf } from '#app/access/visibility.ts'
import { caseAudience } from '#app/domain/cases/case.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { matches } from '#tests/support/meilisearch/filter.ts'

const keys = ['everyone', 'circle:noord', 'circle:zuid', 'author:a1', 'host:noord', 'member:samira', 'network:n']

const someKeys = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 5 })

const withKeys = (some: string[]) => ({ kind: 'visitor', keys: some }) as Viewer

async function inSql(viewer: Viewer, audience: string[]) {
  const { rows } = await sql<{ yes: boolean }>`select ${visibleTo(viewer, sql`${audience}::text[]`)} as yes`.execute(db)
  return rows[0]?.yes
}

const inMeilisearch = (viewer: Viewer, audience: string[]) => matches(visibleFilter(viewer), { audience }, ['audience'])

test('SQL, Meilisearch and memory give one answer to who may read', async () => {
  await fc.assert(
    fc.asyncProperty(someKeys, someKeys, async (viewerKeys, audience) => {
      const viewer = withKeys(viewerKeys)
      expect(await inSql(viewer, audience)).toBe(reaches(viewer, audience))
      expect(inMeilisearch(viewer, audience)).toBe(reaches(viewer, audience))
      expect(reaches(viewer, audience)).toBe(viewerKeys.some((key) => audience.includes(key)))
    }),
    { numRuns: 150 },
  )
})

test('a guest reads what is for everyone, and nothing else', async () => {
  for (const [audience, may] of [
    [['everyone'], true],
    [['circle:noord'], false],
    [[], false],
  ] as const) {
    expect(reaches(visitor, audience)).toBe(may)
    expect(await inSql(visitor, [...audience])).toBe(may)
    expect(inMeilisearch(visitor, [...audience])).toBe(may)
  }
})

test('the system has no one to ask', async () => {
  expect(reaches(system, [])).toBe(true)
  expect(await inSql(system, [])).toBe(true)
  expect(inMeilisearch(system, [])).toBe(true)
})

test('whoever has no key reads nothing, whoever asks', async () => {
  const noOne = withKeys([])
  expect(reaches(noOne, ['everyone'])).toBe(false)
  expect(await inSql(noOne, ['everyone'])).toBe(false)
  expect(inMeilisearch(noOne, ['everyone'])).toBe(false)
})

test('no value is read as a filter, whatever stands in it', () => {
  const odd = [
    '"] OR audience IN ["everyone',
    "x' OR audience = 'everyone",
    'x\\',
    '\\"',
    '\\\\"] OR NOT audience IN ["',
    ']',
    '\n',
    '',
  ]
  for (const value of odd) {
    expect(matches(anyOf('audience', [value]), { audience: ['everyone'] }, ['audience'])).toBe(false)
    expect(inMeilisearch(withKeys([value]), ['everyone'])).toBe(false)
  }
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (values) => {
      expect(matches(anyOf('audience', values), { audience: ['everyone'] }, ['audience'])).toBe(
        values.some((value) => value.toLowerCase() === 'everyone'),
      )
    }),
    { numRuns: 500 },
  )
})

test('who reads a case for a network by any key but its author’s holds the key of the network', async () => {
  const [samira, bram] = [await aMember('Samira'), await aMember('Bram')]
  const circle = await aCircle('Thuis', { hosts: [samira], members: [bram] })
  const audience = caseAudience('open', { alias: 'a1', reach: 'network', circle })
  for (const person of [samira, bram]) {
    const { keys } = (await as(person)).viewer
    for (const key of audience.filter((key) => !key.startsWith('author:')))
      if (keys.includes(key)) expect(keys).toContain(`network:${circle.networkId}`)
  }
  expect(widestOf(audience)).toEqual(['author:a1', `network:${circle.networkId}`])
  const ofCircle = caseAudience('open', { alias: 'a1', reach: 'circle', circle })
  expect(widestOf(ofCircle)).toEqual(ofCircle)
})
