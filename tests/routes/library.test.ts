import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { listInUse, listItems, readItem } from '#app/domain/library/library-queries.server.ts'
import { signIn } from '#app/http/session.server.ts'
import * as edit from '#app/routes/library.$itemId.edit.tsx'
import * as choose from '#app/routes/sessions.$sessionId.library.tsx'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anItem, reads } from '#tests/support/cast-details.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { visit } from '#tests/support/visit.ts'

// A library of more books than fit in one list. Jos hosts Thuis; Femke is a member.

type Person = Awaited<ReturnType<typeof aMember>>
type Choices = { choices: { choices: { id: string; name: string }[]; isMore: boolean } }
let jos: Person
let femke: Person
let session: { id: string }
let book: { id: string }
let chapter: { id: string }

beforeAll(async () => {
  jos = await aMember('Jos')
  femke = await aMember('Femke')
  const circle = await aCircle('Thuis', { hosts: [jos], members: [femke] })
  session = await aSession(jos, circle)
  const many = Array.from({ length: 510 }, (_, at) => ({
    ...{ id: randomUUID(), circleId: circle.id, kind: 'book', title: `Deel ${at}`, addedAt: new Date() },
  }))
  await db.insertInto('libraryItems').values(many).execute()
  // By title they come after all the others.
  book = await anItem(jos, circle, { title: 'Zorg dichtbij' })
  chapter = await anItem(jos, circle, { title: 'Zwijgen', partOf: book.id })
})

const asked = async (door: Parameters<typeof visit>[0], fields?: Record<string, string>, person = jos) => {
  const cookie = (await signIn(person.id)).split(';')[0] ?? ''
  return visit(door, '/', fields, { cookie, params: { sessionId: session.id, itemId: chapter.id } })
}
const idsIn = ({ body }: { body: unknown }) => (body as Choices).choices.choices.map(({ id }) => id)

test('what was chosen already is in the list, so that keeping the form loses nothing', async () => {
  const ofChapter = await asked(edit.loader)
  expect(ofChapter.body).toMatchObject({ choices: { isMore: true } })
  expect(idsIn(ofChapter)).toContain(book.id)
  await reads(jos, { sessionId: session.id }, [chapter, 'before', ''])
  expect(idsIn(await asked(choose.loader))).toContain(chapter.id)
  expect((await listItems(await as(femke))).isMore).toBe(true)
})

test('the others are found by a search, which keeps nothing and gives back what was typed', async () => {
  const typed = { 'item[]': '', 'note[]': 'Lees hoofdstuk 2.' }
  const found = await asked(choose.action, { ...typed, look: 'yes', words: 'zorg' })
  expect([found.status, found.body]).toMatchObject([200, { errors: {}, values: { 'note[]': ['Lees hoofdstuk 2.'] } }])
  expect(idsIn(found).sort()).toEqual([book.id, chapter.id].sort())
  expect(await listInUse(await as(jos), { sessionId: session.id })).toMatchObject([{ id: chapter.id, note: '' }])
})

test('a form that is refused still knows what was found and chosen in it', async () => {
  const refused = await asked(choose.action, { 'item[]': book.id, 'note[]': 'x'.repeat(400) })
  expect(refused.status).toBe(422)
  expect(idsIn(refused)).toContain(book.id)
  const unnamed = await asked(edit.action, { title: ' ', partOf: book.id })
  expect([unnamed.status, idsIn(unnamed).includes(book.id)]).toEqual([422, true])
  expect((await readItem(await as(jos), chapter.id)).title).toBe('Zwijgen')
})

// Security: what a session is for may be for its circle only; a search tells it to nobody else.
test('who may not choose may not search either', async () => {
  expect((await asked(choose.action, { look: 'yes', words: 'zorg' }, femke)).status).toBe(403)
})
