import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { addSynonym, takeAwaySynonym } from '#app/domain/synonyms/synonym-actions.server.ts'
import { AddSynonym } from '#app/domain/synonyms/synonym-forms.server.ts'
import { readSynonymPage } from '#app/domain/synonyms/synonym-queries.server.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, asking } from '#tests/support/cast-search.ts'
import { aSynonym } from '#tests/support/cast-synonyms.ts'

// Noor and Femke each hold a circle; Samira is a member of Noor's, Chloé of Femke's.

const [noor, femke] = [await aMember('Noor'), await aMember('Femke')]
const [samira, chloe] = [await aMember('Samira'), await aMember('Chloé')]
const thuis = await aCircle('Thuis', { hosts: [noor], members: [samira] })
await aCircle('Jeugd', { hosts: [femke], members: [chloe] })

beforeAll(async () => {
  await aFindableCase(samira, thuis, { title: 'De praatplek blijft leeg', happening: 'Niemand komt.' })
})

const found = async (person: { id: string }, q: string) => findThings(await as(person), asking(`q=${q}`))
const titles = async (person: { id: string }, q: string) => (await found(person, q)).things.length

describe('a synonym', () => {
  test('works from the next search on, both ways, and no more once it is taken away', async () => {
    expect(await titles(samira, 'fluisterbank')).toBe(0)
    const { id } = await aSynonym(femke, 'fluisterbank', 'praatplek')
    const { things, alsoSought } = await found(samira, 'fluisterbanken')
    expect(things).toHaveLength(1)
    expect(alsoSought).toEqual(['praatplek'])
    await takeAwaySynonym(await as(noor), id)
    await takeAwaySynonym(await as(noor), id)
    expect(await titles(samira, 'fluisterbank')).toBe(0)
  })

  test('finds a word of a closed circle for nobody outside, and says nothing of it', async () => {
    const { id } = await aSynonym(noor, 'fluisterbank', 'praatplek')
    const { things, alsoSought } = await found(chloe, 'fluisterbank')
    expect({ things, alsoSought }).toEqual({ things: [], alsoSought: [] })
    await takeAwaySynonym(await as(noor), id)
  })

  test('is told with who added it and who took it away, to hosts only', async () => {
    const { id } = await aSynonym(femke, 'luisterkamer', 'stilteruimte')
    const page = await readSynonymPage(await as(noor))
    expect(page.synonyms).toContainEqual(expect.objectContaining({ id, one: 'luisterkamer', addedBy: 'Femke' }))
    await takeAwaySynonym(await as(noor), id)
    const { before } = await readSynonymPage(await as(femke))
    expect(before).toContainEqual(expect.objectContaining({ id, addedBy: 'Femke', takenBy: 'Noor' }))
    for (const viewer of [(await as(samira)).viewer, visitor]) {
      const ctx = { viewer, db, now: new Date() }
      await expect(readSynonymPage(ctx)).rejects.toThrow(Forbidden)
      await expect(takeAwaySynonym(ctx, id)).rejects.toThrow(Forbidden)
      await expect(addSynonym(ctx, { id: randomUUID(), one: 'a1', other: 'b1', answers: '' })).rejects.toThrow(
        Forbidden,
      )
    }
    await expect(takeAwaySynonym(await as(noor), randomUUID())).rejects.toThrow(NotFound)
  })

  test('is added once: not twice by one form, nor beside one that is there or came along', async () => {
    const form = { id: randomUUID(), one: 'zwijghoek', other: 'stiltehoek', answers: '' }
    await addSynonym(await as(noor), form)
    await addSynonym(await as(noor), form)
    await expect(addSynonym(await as(noor), { ...form, other: 'wachthoek' })).rejects.toThrow(Conflict)
    const known = [
      ['stiltehoeken', 'zwijghoek'],
      ['ggz', 'psychiatrie'],
      ['praatplek', 'de praatplekken'],
    ]
    for (const [one = '', other = ''] of known) await expect(aSynonym(noor, one, other)).rejects.toThrow(Invalid)
    await takeAwaySynonym(await as(noor), form.id)
    await aSynonym(noor, 'stiltehoek', 'zwijghoek')
  })

  test('has one to three words that tell something', () => {
    const messages = (one: string) =>
      AddSynonym.safeParse({ id: randomUUID(), one, other: 'rust' }).error?.issues.map(({ message }) => message)
    expect(messages('hulp bij het huishouden')).toEqual(['synonyms.too-many-words'])
    for (const word of ['de', 'van de', 'a', 'zorg b', '!!']) expect(messages(word)).toEqual(['synonyms.tells-nothing'])
    expect(messages(' ')).toEqual(['form.required'])
    expect(messages('zorg en dwang')).toBeUndefined()
  })
})
