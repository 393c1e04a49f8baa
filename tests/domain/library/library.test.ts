import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { reviseItem } from '#app/domain/library/library-actions.server.ts'
import { AddItem, ChooseItems, ReviseItem } from '#app/domain/library/library-forms.server.ts'
import { listInUse, listItems, readItem, readItemsToChoose } from '#app/domain/library/library-queries.server.ts'
import { Forbidden, Invalid } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anItem, aSeries, reads } from '#tests/support/cast-details.ts'
import { aSession } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let jos: Person
let noor: Person
let femke: Person
let thuis: { id: string }
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  jos = await aMember('Jos')
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  thuis = await aCircle('Thuis', { hosts: [jos], members: [femke] })
  await aCircle('Jeugd', { hosts: [noor] })
})

test('a chapter is part of a book, and is found by the title of either', async () => {
  const book = await anItem(jos, thuis, { title: 'De lerende stad', authors: 'Anna Loon, Piet Kade', year: '2019' })
  const chapter = await anItem(jos, thuis, { title: 'Over twijfel', kind: 'article', partOf: book.id })
  expect(await readItem(passerBy, book.id)).toMatchObject({
    authors: 'Anna Loon, Piet Kade',
    year: 2019,
    whole: null,
    parts: [{ title: 'Over twijfel' }],
  })
  expect((await readItem(passerBy, chapter.id)).whole).toEqual({ id: book.id, title: 'De lerende stad' })
  const found = async (words: string) => (await listItems(passerBy, words)).items.map(({ id }) => id)
  expect(await found('lerende STAD')).toEqual([book.id, chapter.id])
  expect(await found('kade')).toEqual([book.id])
  expect(await found('100%_')).toEqual([])
})

describe('what there is to read', () => {
  test('stands with a session and a series, first what to prepare with', async () => {
    const [one, two] = [
      await anItem(jos, thuis, { title: 'Eerst dit' }),
      await anItem(jos, thuis, { title: 'Dan dat' }),
    ]
    const [session, series] = [await aSession(jos, thuis), await aSeries(jos, thuis)]
    await reads(jos, { sessionId: session.id }, [one, 'before', 'Lees hoofdstuk 2.'], [two, 'background', ''])
    await reads(jos, { seriesId: series.id }, [two, 'background', ''])
    expect(await listInUse(passerBy, { sessionId: session.id })).toMatchObject([
      { title: 'Eerst dit', moment: 'before', note: 'Lees hoofdstuk 2.' },
      { title: 'Dan dat', moment: 'background' },
    ])
    expect(await readItem(passerBy, two.id)).toMatchObject({
      sessions: [{ id: session.id }],
      series: [{ id: series.id }],
    })
    await reads(jos, { sessionId: session.id })
    expect(await listInUse(passerBy, { sessionId: session.id })).toEqual([])
  })

  // Security: a session of a closed circle is not named, nor counted, for who may not see it.
  test('does not tell of a session only the circle sees', async () => {
    const item = await anItem(jos, thuis, { title: 'Alleen binnen' })
    const session = await aSession(jos, thuis, { visibility: 'circle' })
    await reads(jos, { sessionId: session.id }, [item, 'before', ''])
    expect((await readItem(passerBy, item.id)).sessions).toEqual([])
    expect((await listItems(passerBy, 'alleen binnen')).items[0]?.count).toBe(0)
    expect((await readItem(await as(femke), item.id)).sessions).toMatchObject([{ id: session.id }])
    expect((await listItems(await as(femke), 'alleen binnen')).items[0]?.count).toBe(1)
  })

  test('is chosen by who hosts it', async () => {
    const [session, item] = [await aSession(jos, thuis), await anItem(jos, thuis)]
    for (const person of [femke, noor]) {
      await expect(reads(person, { sessionId: session.id }, [item, 'before', ''])).rejects.toThrow(Forbidden)
      await expect(readItemsToChoose(await as(person), { sessionId: session.id })).rejects.toThrow(Forbidden)
    }
    const series = await aSeries(jos, thuis)
    await expect(reads(noor, { seriesId: series.id }, [item, 'before', ''])).rejects.toThrow(Forbidden)
    await expect(reads(jos, { sessionId: session.id }, [session, 'before', ''])).rejects.toThrow(Invalid)
  })
})

test('an item is added and changed by a host of its circle', async () => {
  await expect(anItem(noor, thuis)).rejects.toThrow(Forbidden)
  await expect(anItem(femke, thuis)).rejects.toThrow(Forbidden)
  const item = await anItem(jos, thuis)
  await expect(reviseItem(await as(noor), item.id, ReviseItem.parse({ title: 'Anders' }))).rejects.toThrow(Forbidden)
  await reviseItem(await as(jos), item.id, ReviseItem.parse({ title: 'Anders', kind: 'film' }))
  expect(await readItem(passerBy, item.id)).toMatchObject({ title: 'Anders', kind: 'film' })
})

test('there is one level of parts, and nothing is part of itself', async () => {
  const [book, other] = [await anItem(jos, thuis), await anItem(jos, thuis)]
  const chapter = await anItem(jos, thuis, { partOf: book.id })
  const change = async (id: string, partOf: string) =>
    reviseItem(await as(jos), id, ReviseItem.parse({ title: 'x', partOf }))
  await expect(anItem(jos, thuis, { partOf: chapter.id })).rejects.toThrow(Invalid)
  await expect(change(book.id, other.id)).rejects.toThrow(Invalid)
  await expect(change(other.id, other.id)).rejects.toThrow(Invalid)
})

test.each([
  [{ title: ' ' }, 'title', 'library.title.required'],
  [{ year: 'vorig jaar' }, 'year', 'library.year.invalid'],
  [{ year: '3000' }, 'year', 'library.year.invalid'],
  [{ link: 'javascript:alert(1)' }, 'link', 'sessions.onlineLink.invalid'],
  [{ kind: 'scroll' }, 'kind', 'form.choose'],
  [{ partOf: 'geen id' }, 'partOf', 'form.choose'],
])('%j is told beside its field', (typed, field, message) => {
  const read = AddItem.safeParse({ id: thuis.id, circleId: thuis.id, title: 'Boek', ...typed })
  expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[field, message]])
})

test('a line without an item is told, so that nothing typed goes without a word', () => {
  const read = ChooseItems.safeParse({ 'item[]': [''], 'moment[]': ['before'], 'note[]': ['Lees dit'] })
  expect(read.error?.issues[0]).toMatchObject({ path: ['item-0'], message: 'library.item.required' })
})
