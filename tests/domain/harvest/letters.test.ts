import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { harvestAnnouncements, harvestLetters } from '#app/domain/harvest/harvest-letters.server.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import { db } from '#db/connection.server.ts'
import { aHarvest, answered, aSessionHeld, aTableWithACase, twoLines } from '#tests/support/cast-learning.ts'

offerBoth()

/** The letters an event of this case asks for, written as they would leave. */
async function lettersOf(name: string, caseId: string) {
  const event = { id: randomUUID(), name, subjectId: caseId, actorId: null }
  const letters = (await harvestAnnouncements[name]?.(systemContext(), event)) ?? []
  const to = { name: 'Iemand', email: 'iemand@voorbeeld.example', language: 'nl' as const }
  const write = (letter: (typeof letters)[number]) =>
    harvestLetters[letter.kind]?.(systemContext(), { ...letter, eventId: event.id }, to)
  return Promise.all(letters.map(async (letter) => ({ to: letter.to, text: await write(letter) })))
}

test('the bringer hears by alias that a harvest waits, without a word of it; the host that it was answered', async () => {
  const { bringer, host, circle, theCase } = await aTableWithACase()
  const session = await aSessionHeld(host, circle, theCase)
  await aHarvest(host, theCase, session)
  await expect(lettersOf('harvest.offered', theCase.id)).resolves.toEqual([])
  await aHarvest(host, theCase, session, { ...twoLines, next: 'offer' })

  const { alias } = await db.selectFrom('cases').select('alias').where('id', '=', theCase.id).executeTakeFirstOrThrow()
  const [asked] = await lettersOf('harvest.offered', theCase.id)
  expect(asked).toMatchObject({
    to: `author:${alias}`,
    text: { action: { path: `/cases/${theCase.id}/harvest/approval` } },
  })
  for (const word of [twoLines.seen1, twoLines.firstStep, 'De deur blijft dicht', bringer.name])
    expect(JSON.stringify(asked)).not.toContain(word)

  await answered(bringer, theCase, { answer1: 'approve' })
  await expect(lettersOf('harvest.answered', theCase.id)).resolves.toEqual([])
  await answered(bringer, theCase, { answer2: 'block', agree1: 'no' })
  await expect(lettersOf('harvest.answered', theCase.id)).resolves.toMatchObject([{ to: `member:${host.id}` }])
  // It became untrue while it waited: nothing leaves.
  const [late] = await lettersOf('harvest.offered', theCase.id)
  expect(late?.text).toBeUndefined()
})
