import '#tests/support/database.ts'
import '#tests/support/meilisearch/for-a-story.ts'
import { randomUUID } from 'node:crypto'
import { availableParallelism, loadavg } from 'node:os'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contextOf, systemContext } from '#app/domain/context.server.ts'
import { readHealth } from '#app/domain/network/health.server.ts'
import { checkSearch, feedSearch } from '#app/domain/search/feed-search.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { rebuildSearch } from '#app/domain/search/rebuild-search.server.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { buildIndex } from '#search/meilisearch/build.server.ts'
import { feedChanges } from '#search/meilisearch/feed.server.ts'
import { meilisearchEngine } from '#search/meilisearch-engine.server.ts'
import { noteAnswer } from '#search/standing.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, asking, delivered } from '#tests/support/cast-search.ts'
import { meilisearch } from '#tests/support/meilisearch/for-a-story.ts'
import type { Fault } from '#tests/support/meilisearch/server.ts'
import { keepsTheContract } from './engine-contract.ts'

// The same contract on a server that speaks Meilisearch's protocol; and what happens when that server has a bad day.

const { tasks, weather, asked, traffic } = meilisearch
const live = () => tasks.indexes.get('denktafel')
const ctx = systemContext()

beforeAll(async () => void (await buildIndex(db)))
beforeEach(() => {
  weather.fault = undefined
  tasks.pretends = false
  noteAnswer()
})

keepsTheContract({
  name: 'Meilisearch (protocol server)',
  engine: meilisearchEngine,
  settle: async () => void (await feedChanges(db)),
})

describe('a network that searches with Meilisearch', async () => {
  const amina = await aMember('Amina')
  const chloe = await aMember('Chloé')
  const near = await aCircle('Dichtbij', { members: [amina] })
  await aCircle('Elders', { members: [chloe] })

  const titles = async (person: { id: string } | undefined, words: string) => {
    const page = await findThings(person ? await as(person) : await contextOf(undefined), asking(`q=${words}`))
    return page.things.map(({ title }) => title.map(({ text }) => text).join(''))
  }
  const health = async () => (await readHealth()).search

  test('a case that is opened is found through Meilisearch, and what is withdrawn leaves it', async () => {
    const { id } = await aFindableCase(amina, near, { title: 'Een zeesterrenkijker', questions: ['Welke zeester?'] })
    await workOff()
    const before = asked.length
    expect(await titles(amina, 'zeesterren')).toContain('Een zeesterrenkijker')
    expect(asked.length).toBeGreaterThan(before)
    expect(live()?.documents.get(`case_${id}`)?.audience).toContain(`circle:${near.id}`)

    await db
      .updateTable('cases')
      .set({
        state: 'withdrawn',
        title: null,
        happening: null,
        runsInto: null,
        audience: sql`array['author:' || alias]`,
      })
      .where('id', '=', id)
      .execute()
    await delivered(id, 'case.withdrawn')
    expect(await titles(amina, 'zeesterren')).toEqual([])
    await workOff()
    expect([...(live()?.documents.keys() ?? [])].filter((key) => key.endsWith(id))).toEqual([])
  })

  test('no question leaves without the filter of who asks, and no text goes to the index', async () => {
    const from = asked.length
    await titles(chloe, 'deur')
    await titles(undefined, '')
    const filters = asked.slice(from).flatMap(({ queries }) => queries.map(({ filter }) => JSON.stringify(filter)))
    expect(filters.length).toBeGreaterThan(1)
    for (const filter of filters) expect(filter).toMatch(/^\["audience IN \[/)
    expect(filters.at(-1)).toBe(JSON.stringify(['audience IN ["everyone"]']))
    const kept = JSON.stringify([...(live()?.documents.values() ?? [])])
    expect(kept).not.toMatch(/author:|De deur blijft dicht|Een zorgmijder doet niet open/)
    expect(live()?.settings).toMatchObject({ displayedAttributes: ['id'], typoTolerance: { enabled: false } })
  })

  test('a stale index shows nobody what is not for them any more, title nor fragment', async () => {
    const { id } = await aFindableCase(amina, near, { title: 'Even een vuurvlieg', reach: 'everyone' })
    await feedSearch(ctx)
    expect(await titles(chloe, 'vuurvlieg')).toEqual(['Even een vuurvlieg'])
    tasks.pretends = true
    await db
      .updateTable('cases')
      .set({ audience: [`circle:${near.id}`] })
      .where('id', '=', id)
      .execute()
    expect(await titles(chloe, 'vuurvlieg')).toEqual([])
    await delivered(id)
    await feedSearch(ctx)
    expect(live()?.documents.get(`case_${id}`)?.audience).toContain('everyone')
    expect(await titles(chloe, 'vuurvlieg')).toEqual([])
    expect(await titles(amina, 'vuurvlieg')).toEqual(['Even een vuurvlieg'])
  })

  test('a server that forgets filters still tells an outsider no title', async () => {
    await aFindableCase(amina, near, { title: 'Achter gesloten luiken' })
    await feedSearch(ctx)
    weather.fault = 'forgets filters'
    expect(await titles(chloe, 'luiken')).toEqual([])
    expect(await titles(amina, 'luiken')).toEqual(['Achter gesloten luiken'])
  })

  test('nor a theme, nor how many there are', async () => {
    await aFindableCase(amina, near, { title: 'Achter luiken', themes: ['geheimthema'] })
    await aFindableCase(amina, near, { title: 'Open luiken', reach: 'everyone', themes: ['deuren'] })
    await feedSearch(ctx)
    weather.fault = 'forgets filters'
    const { facets } = await findThings(await as(chloe), asking('q=luiken'))
    expect(facets.kind).toEqual([expect.objectContaining({ value: 'case', count: 1 })])
    for (const words of ['luiken', '']) {
      const told = await findThings(await as(chloe), asking(`q=${words}`))
      expect(JSON.stringify(told.facets)).not.toContain('geheimthema')
    }
  })

  test('a change of audience that it lost is noticed, and until then its theme is told to nobody else', async () => {
    const { id } = await aFindableCase(amina, near, {
      title: 'Een glimworm',
      reach: 'everyone',
      themes: ['schaamnaam'],
    })
    await aFindableCase(amina, near, { title: 'Nog een glimworm', reach: 'everyone', themes: ['lamp'] })
    await feedSearch(ctx)
    tasks.pretends = true
    await db
      .updateTable('cases')
      .set({ audience: [`circle:${near.id}`], themes: ['iets'] })
      .where('id', '=', id)
      .execute()
    await delivered(id)
    await feedSearch(ctx)
    const { facets } = await findThings(await contextOf(undefined), asking('q=glimworm'))
    expect(facets.theme.map(({ value }) => value)).toEqual(['lamp'])
    tasks.pretends = false
    await checkSearch(ctx)
    expect(live()?.documents.get(`case_${id}`)?.audience).toEqual([`circle:${near.id}`])
  })

  test.each<[Fault, string]>([
    ['down', 'down'],
    ['slow', 'slow'],
    ['error', 'refused'],
    ['garbage', 'odd answer'],
    ['odd', 'odd answer'],
    ['lost', 'index missing'],
  ])('when it is %s, PostgreSQL answers within a second, and health says so and stays well', async (fault, reason) => {
    await aFindableCase(amina, near, { title: `Een ijsvogel bij ${fault}` })
    await feedSearch(ctx)
    weather.fault = fault
    const began = performance.now()
    expect(await titles(amina, 'ijsvogel')).toContain(`Een ijsvogel bij ${fault}`)
    // The limit is for a machine that does nothing else; a busy one gets its share more.
    const share = Math.min(Math.max((loadavg()[0] ?? 0) / availableParallelism(), 1), 3)
    expect(performance.now() - began).toBeLessThan(1_000 * share)
    // Left alone for some seconds: who searches next does not wait for it.
    const { requests } = traffic
    expect(await titles(amina, 'ijsvogel')).toContain(`Een ijsvogel bij ${fault}`)
    expect(traffic.requests).toBe(requests)
    expect(await readHealth()).toMatchObject({ status: 'ok', search: `postgres (fallback: ${reason})` })
  })

  test('health asks for itself, and when it is well again says so', async () => {
    expect(await health()).toBe('meilisearch')
    weather.fault = 'down'
    expect(await health()).toBe('postgres (fallback: down)')
    weather.fault = undefined
    noteAnswer()
    expect(await health()).toBe('meilisearch')
  })

  test('writing goes on while it is down; what changed meanwhile is told when it is back', async () => {
    weather.fault = 'down'
    const { id } = await aFindableCase(amina, near, { title: 'Een schildpad' })
    await feedSearch(ctx)
    expect(await titles(amina, 'schildpad')).toEqual(['Een schildpad'])
    expect(live()?.documents.has(`case_${id}`)).toBe(false)
    weather.fault = undefined
    await feedSearch(ctx)
    expect(live()?.documents.has(`case_${id}`)).toBe(true)
  })

  test('an index that has not heard of a change for most of a minute is not asked: its counts would be old', async () => {
    await aFindableCase(amina, near, { title: 'Een waterjuffer' })
    expect(await health()).toBe('meilisearch')
    await db
      .updateTable('searchChanges')
      .set({ since: new Date(Date.now() - 50_000) })
      .execute()
    expect(await health()).toBe('postgres (fallback: behind)')
    expect(await titles(amina, 'waterjuffer')).toEqual(['Een waterjuffer'])
    await feedSearch(ctx)
    noteAnswer()
    expect(await health()).toBe('meilisearch')
  })

  test('what changes while it is being told is told again', async () => {
    const { id } = await aFindableCase(amina, near, { title: 'Een kikkerdril' })
    tasks.ms = 150
    const telling = feedSearch(ctx)
    await new Promise((done) => setTimeout(done, 75))
    await db.updateTable('cases').set({ title: 'Een paddentrek' }).where('id', '=', id).execute()
    await delivered(id)
    await telling
    tasks.ms = 0
    await feedSearch(ctx)
    expect(live()?.documents.get(`case_${id}`)?.title_n).toContain('paddentrek')
    expect(await db.selectFrom('searchChanges').selectAll().execute()).toEqual([])
  })

  test('a build that is broken off leaves the index that answers whole; the next one begins anew', async () => {
    const whole = live()?.documents.size ?? 0
    tasks.ms = 100
    const building = buildIndex(db).catch((error: Error) => error.name)
    await new Promise((done) => setTimeout(done, 250))
    weather.fault = 'down'
    expect(await building).toBe('MeilisearchRequestError')
    weather.fault = undefined
    tasks.ms = 0
    expect(live()?.documents.size).toBe(whole)
    expect(await health()).toBe('meilisearch')
    tasks.put('denktafel-next', [{ id: 'case_left-behind' }])
    expect(await buildIndex(db)).toBe(whole)
    expect(live()?.documents.has('case_left-behind')).toBe(false)
    expect([...tasks.indexes.keys()]).toEqual(['denktafel'])
  })

  test('what changes while the index is built anew is in the new one', async () => {
    const { id } = await aFindableCase(amina, near, { title: 'Een mierenhoop' })
    await feedSearch(ctx)
    tasks.ms = 100
    const building = buildIndex(db)
    await new Promise((done) => setTimeout(done, 350))
    await db.updateTable('cases').set({ title: 'Een bijenkorf' }).where('id', '=', id).execute()
    await delivered(id)
    await feedChanges(db)
    await building
    tasks.ms = 0
    expect(live()?.documents.get(`case_${id}`)?.title_n).toContain('bijenkorf')
    expect([...tasks.indexes.keys()]).toEqual(['denktafel'])
  })

  test('making everything findable anew builds its index too, and does not mind when it is down', async () => {
    live()?.put([{ id: `case_${randomUUID()}` }])
    const count = await rebuildSearch(ctx)
    expect(live()?.documents.size).toBe(count)
    weather.fault = 'down'
    expect(await rebuildSearch(ctx)).toBe(count)
  })

  test('an index that lost something is not asked until it is whole again', async () => {
    const { id } = await aFindableCase(amina, near, { title: 'Een eekhoorn' })
    await feedSearch(ctx)
    live()?.drop([`case_${id}`])
    expect(await titles(amina, 'eekhoorn')).toEqual(['Een eekhoorn'])
    await checkSearch(ctx)
    expect(live()?.documents.has(`case_${id}`)).toBe(true)
    live()?.put([{ id: `case_${randomUUID()}` }])
    await checkSearch(ctx)
    expect(live()?.documents.size).toBe(
      Number(
        (
          await db
            .selectFrom('searchDocuments')
            .select(({ fn }) => fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      ),
    )
    tasks.indexes.clear()
    await checkSearch(ctx)
    expect(live()?.documents.has(`case_${id}`)).toBe(true)
  })
})
