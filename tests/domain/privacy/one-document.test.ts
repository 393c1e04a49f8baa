import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { lookThrough } from '#app/domain/cases/case-findings.server.ts'
import { readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { looked } from '#app/domain/privacy/found-in.server.ts'
import { post } from '#app/domain/threads/post-actions.server.ts'
import { as } from '#tests/support/cast.ts'
import { aDraft } from '#tests/support/cast-cases.ts'
import { aTableWithACase, under } from '#tests/support/cast-learning.ts'

// A case is one story in ten fields. Who is known from one field is known in all, and in no other case.

const { bringer, reader, circle, theCase, uncertainties } = await aTableWithACase()

const texts = { happening: 'Mevrouw Duvekot belt vaak.', title: 'Wat wil duvekot?' }
const found = async (id: string) =>
  (await lookThrough(await as(bringer), await readDraft(await as(bringer), id))).findings
const letterOf = (one: { proposals: string[] } | undefined) => one?.proposals.at(-1)?.split(' ').at(-1)

test('a name without a title before it does not pass the gate when another field tells whose it is', async () => {
  const { id } = await aDraft(bringer, circle, texts)
  expect(await found(id)).toMatchObject([
    { field: 'title', fragment: 'duvekot', kind: 'block' },
    { field: 'happening', fragment: 'Mevrouw Duvekot', kind: 'block' },
  ])
  await expect(submitCase(await as(bringer), id)).rejects.toMatchObject({
    places: [{ fragment: 'duvekot' }, { fragment: 'Mevrouw Duvekot' }],
  })
})

test('nothing is remembered in another case, also of the same writer, nor in what a reader writes', async () => {
  await aDraft(bringer, circle, texts)
  const { id } = await aDraft(bringer, circle, { title: texts.title })
  expect(await found(id)).toEqual([])
  await submitCase(await as(bringer), id)
  const thread = under(uncertainties[0])
  await post(await as(reader), { thread, id: randomUUID(), kind: 'question', body: texts.title })
})

test('she has one letter in her case, in every field and at the gate, and others in other cases', async () => {
  const letters = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const { id } = await aDraft(bringer, circle, texts)
      const [inTitle, inStory] = (await found(id)).map(letterOf)
      expect(inTitle).toBe(inStory)
      const { places } = await submitCase(await as(bringer), id).catch((stopped) => stopped)
      expect(places.map(letterOf)).toEqual([inTitle, inTitle])
      return inTitle
    }),
  )
  expect(new Set(letters).size).toBeGreaterThan(2)
})

test('people keep their letters in what is written about a case later on', async () => {
  const [inCase] = looked({ happening: texts.happening }, theCase.id)
  for (let times = 0; times < 3; times += 1) {
    const question = {
      thread: under(uncertainties[0]),
      id: randomUUID(),
      kind: 'question' as const,
      body: texts.happening,
    }
    const { places } = await post(await as(reader), question).catch((stopped) => stopped)
    expect(letterOf(places[0])).toBe(letterOf(inCase?.findings[0]))
  }
})
