import '#tests/support/database.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { contextOf, systemContext } from '#app/domain/context.server.ts'
import { methods } from '#app/domain/methods/method-catalogue.server.ts'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { rebuildSearch, refreshMethods } from '#app/domain/search/rebuild-search.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anItem, reads } from '#tests/support/cast-details.ts'
import { asking, delivered } from '#tests/support/cast-search.ts'
import { aSession } from '#tests/support/cast-sessions.ts'

// What is found beside cases and what grows from them: library items, methods, circles.

const amina = await aMember('Amina Nachtegaal')
const bram = await aMember('Bram Goudvink')
const circle = await aCircle('Kring van de drempels', { hosts: [bram], members: [amina] })

const found = async (words: string, language: 'nl' | 'en' = 'nl') => {
  const { things } = await findThings(
    await contextOf(undefined),
    asking(new URLSearchParams({ q: words }).toString()),
    language,
  )
  return things.map(({ kind, title }) => [kind, title.map(({ text }) => text).join('')])
}
const documentsWith = async (word: string) => {
  const rows = await db.selectFrom('searchDocuments').selectAll().execute()
  return rows.filter((row) => JSON.stringify(row).toLowerCase().includes(word.toLowerCase())).map(({ kind }) => kind)
}

test('a visitor finds a circle by its name and its leading question, and nobody by their name', async () => {
  await delivered(circle.id, 'circle.founded')
  expect(await found('drempel')).toEqual([['circle', 'Kring van de drempels']])
  expect(await found('meedoen')).toEqual([['circle', 'Kring van de drempels']])
  for (const name of ['Amina', 'Nachtegaal', 'Goudvink']) expect(await found(name)).toEqual([])
  await db
    .updateTable('circles')
    .set({ groundRules: 'Wij spreken over walvissen.' })
    .where('id', '=', circle.id)
    .execute()
  await delivered(circle.id)
  expect(await documentsWith('walvis')).toEqual([])
})

test('a circle or an item is shown as it is now, and what is gone is not shown', async () => {
  await db.updateTable('circles').set({ name: 'Kring van de trappen' }).where('id', '=', circle.id).execute()
  expect(await found('drempel')).toEqual([['circle', 'Kring van de trappen']])
  await delivered(circle.id)
  expect(await found('drempel')).toEqual([])

  const item = await anItem(bram, circle, { title: 'De vergeten paraplu', authors: 'Een schrijversgroep' })
  await delivered(item.id)
  expect(await found('paraplu')).toEqual([['item', 'De vergeten paraplu']])
  await db.deleteFrom('libraryItems').where('id', '=', item.id).execute()
  expect(await found('paraplu')).toEqual([])
  expect(await documentsWith('paraplu')).toEqual(['item'])
  await delivered(item.id)
  expect(await documentsWith('paraplu')).toEqual([])
})

test('a chapter is found by the book it is in, also when that is called otherwise', async () => {
  const book = await anItem(bram, circle, { title: 'Het zeemansboek' })
  const chapter = await anItem(bram, circle, { title: 'Eerste hoofdstuk', partOf: book.id })
  for (const { id } of [book, chapter]) await delivered(id)
  expect((await found('zeemansboek')).map(([, title]) => title)).toEqual(['Het zeemansboek', 'Eerste hoofdstuk'])
  await db.updateTable('libraryItems').set({ title: 'Het matrozenboek' }).where('id', '=', book.id).execute()
  await delivered(book.id, 'library.revised')
  expect((await found('matrozenboek')).map(([, title]) => title)).toEqual(['Het matrozenboek', 'Eerste hoofdstuk'])
  expect(await documentsWith('zeemansboek')).toEqual([])
})

test('a word taken out of a session is gone at once from what is read there', async () => {
  const word = `Zilver${randomUUID().replace(/[^a-f]/g, '')}`
  const session = await aSession(bram, circle, { title: 'Een avond' })
  const item = await anItem(bram, circle, { title: `Brieven van ${word}` })
  await reads(bram, { sessionId: session.id }, [item, 'before', ''])
  for (const { id } of [item, session]) await delivered(id)
  expect(await documentsWith(word)).toEqual(['item'])
  await redactOwn(await as(bram), 'session', session.id, { replacements: [{ words: word, instead: 'iemand' }] })
  expect(await documentsWith(word)).toEqual([])
  expect(await found('brieven')).toEqual([['item', 'Brieven van iemand']])
})

test('a method is found in both languages, from the first start on, and shown in one’s own', async () => {
  expect(await refreshMethods(systemContext())).toBe(methods.length)
  expect(await found('incidentmethode')).toContainEqual(['method', 'Incidentmethode'])
  const [first] = await found('incident method', 'en')
  expect(first).toEqual(['method', methods.find(({ key }) => key === 'incident_method')?.name.en])
  const { things } = await findThings(await as(amina), asking('q=incidentmethode'))
  expect(things.find(({ kind }) => kind === 'method')).toMatchObject({ method: 'incident_method' })

  // One that left the product is found no more, and making everything anew changes nothing.
  await db
    .insertInto('searchDocuments')
    .values({ kind: 'method', id: randomUUID(), audience: ['everyone'], title: 'Spook', body: '', words: "'spok':1A" })
    .execute()
  expect(await found('spook')).toEqual([])
  await rebuildSearch(systemContext())
  expect(await documentsWith('spook')).toEqual([])
  expect((await documentsWith('')).filter((kind) => kind === 'method')).toHaveLength(methods.length)
})
