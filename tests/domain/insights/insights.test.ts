import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { contextOf } from '#app/domain/context.server.ts'
import { insightsOfCase, listInsights, readInsight } from '#app/domain/insights/insight-queries.server.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aHarvest, answered, aPost, aSessionHeld, aTableWithACase, twoLines } from '#tests/support/cast-learning.ts'

type Options = Parameters<typeof aTableWithACase>[0]

async function aPublishedInsight(options: Options = {}) {
  const table = await aTableWithACase(options)
  const session = await aSessionHeld(table.host, table.circle, table.theCase)
  const shifts1Ids = [table.uncertainties[0]?.id]
  await aHarvest(table.host, table.theCase, session, { ...twoLines, shifts1Ids, next: 'offer' })
  await answered(table.bringer, table.theCase, { answer1: 'approve', answer2: 'approve', agree1: 'yes' })
  const [first] = await insightsOfCase(await as(table.reader), table.theCase.id)
  return { ...table, id: first?.id ?? '' }
}

test('an insight tells where it was born: case, sector, method, month', async () => {
  const { reader, id, theCase, uncertainties } = await aPublishedInsight()
  await expect(readInsight(await as(reader), id)).resolves.toMatchObject({
    seen: twoLines.seen1,
    thought: twoLines.thought1,
    caseId: theCase.id,
    sector: 'care',
    method: { key: 'work_session' },
    bornIn: expect.stringMatching(/^\d{4}-\d{2}$/),
    uncertainties: [{ id: uncertainties[0]?.id, state: 'shifted' }],
  })
})

test('to a stranger the insight and its thread do not exist; public ones are for everyone', async () => {
  const { stranger, id, theCase } = await aPublishedInsight()
  const guest = await contextOf(undefined)
  for (const one of [id, randomUUID()]) {
    for (const ctx of [await as(stranger), guest]) {
      await expect(readInsight(ctx, one)).rejects.toThrow(new NotFound('insight'))
      await expect(readThread(ctx, { kind: 'insight', id: one })).rejects.toThrow(new NotFound('thread'))
    }
    await expect(aPost(stranger, { kind: 'insight', id: one }, 'Ook zo.', 'doubt')).rejects.toThrow(NotFound)
  }
  await expect(insightsOfCase(guest, theCase.id)).resolves.toEqual([])

  const open = await aPublishedInsight({ reach: 'everyone' })
  await expect(readInsight(guest, open.id)).resolves.toMatchObject({ seen: twoLines.seen1 })
  await expect(readThread(guest, { kind: 'insight', id: open.id })).resolves.toMatchObject({ posts: [], kinds: [] })
})

test('others add an experience, a doubt, a counter-example or a source; never a question out of place', async () => {
  const { reader, bringer, id } = await aPublishedInsight()
  const thread = { kind: 'insight' as const, id }
  await aPost(reader, thread, 'Hij koos de conciërge.', 'experience')
  await aPost(reader, thread, 'Maar wat als er *niemand* is?', 'doubt')
  await aPost(bringer, thread, 'Bij de tweede keer niet.', 'counter_example')
  await expect(aPost(reader, thread, 'Waarom?', 'question')).rejects.toThrow(Invalid)

  const { posts } = await readThread(await as(reader), thread)
  expect(posts.map(({ kind, doubt, isBringer }) => [kind, doubt, isBringer])).toEqual([
    ['experience', '', false],
    ['doubt', 'Maar wat als er niemand is?', false],
    ['counter_example', '', true],
  ])
})

test('the list goes page by page, misses none and shows none twice', async () => {
  const { reader, theCase } = await aPublishedInsight({ themes: ['buren'] })
  const ctx = await as(reader)
  await db.updateTable('insights').set({ publishedOn: '2026-03-01' }).where('caseId', '=', theCase.id).execute()

  const first = await listInsights(ctx, { limit: 1, theme: 'buren' })
  const [one] = first.insights
  expect(first.more).toBe(true)
  const before = { day: one?.publishedOn ?? '', id: one?.id ?? '' }
  const second = await listInsights(ctx, { limit: 1, theme: 'buren', before })
  expect(second.more).toBe(false)
  expect(new Set([one?.id, second.insights[0]?.id]).size).toBe(2)
  await expect(listInsights(ctx, { theme: 'iets anders' })).resolves.toEqual({ insights: [], more: false })
})
