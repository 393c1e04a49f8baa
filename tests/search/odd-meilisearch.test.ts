import '#tests/support/database.ts'
import '#tests/support/meilisearch/for-a-story.ts'
import { expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { readHealth } from '#app/domain/network/health.server.ts'
import { checkSearch, feedSearch } from '#app/domain/search/feed-search.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { db } from '#db/connection.server.ts'
import { buildIndex } from '#search/meilisearch/build.server.ts'
import { noteAnswer } from '#search/standing.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, asking } from '#tests/support/cast-search.ts'
import { meilisearch } from '#tests/support/meilisearch/for-a-story.ts'
import type { Fault } from '#tests/support/meilisearch/server.ts'

// Where a Meilisearch should be, something else answers: a proxy, or nothing that makes sense. Amina notices nothing.

const { tasks, weather, traffic } = meilisearch
const ctx = systemContext()
const amina = await aMember('Amina')
const near = await aCircle('Dichtbij', { members: [amina] })
await buildIndex(db)

const oneAnswer = 16_000_000

test.each<Fault>(['garbage', 'odd', 'empty', 'null', 'endless'])(
  'what is %s is an odd answer, of which little is read; what changed waits',
  async (fault) => {
    noteAnswer()
    const { id } = await aFindableCase(amina, near, { title: `Een oeverloper bij ${fault}` })
    const isTold = () => tasks.indexes.get('denktafel')?.documents.has(`case_${id}`)
    weather.fault = fault
    const page = await findThings(await as(amina), asking('q=oeverloper'))
    expect(page.things.map((thing) => thing.id)).toContain(id)
    expect(await readHealth()).toMatchObject({ status: 'ok', search: 'postgres (fallback: odd answer)' })
    await feedSearch(ctx)
    await checkSearch(ctx)
    expect(traffic.endlessBytes).toBeLessThan(3 * oneAnswer)
    weather.fault = undefined
    expect(isTold()).toBe(false)
    await feedSearch(ctx)
    expect(isTold()).toBe(true)
  },
)
