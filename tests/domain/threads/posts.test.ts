import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { contextOf } from '#app/domain/context.server.ts'
import { leaving } from '#app/domain/privacy/leave-form.server.ts'
import { post, readOwnPost, withdrawPost } from '#app/domain/threads/post-actions.server.ts'
import { AddPost } from '#app/domain/threads/post-forms.server.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aPost, aTableWithACase, uncertaintiesOf, under } from '#tests/support/cast-learning.ts'

const postsIn = (uncertaintyId: string) =>
  db.selectFrom('posts').selectAll().where('uncertaintyId', '=', uncertaintyId).orderBy('number').execute()

test('others ask and the bringer answers, as "inbrenger" and nothing more', async () => {
  const { bringer, reader, uncertainties } = await aTableWithACase()
  const thread = under(uncertainties[0])
  await aPost(reader, thread, 'Waarvoor deed hij *vroeger* wél open?')
  await aPost(bringer, thread, 'Voor de postbode.', 'answer')

  const { posts } = await readThread(await as(reader), thread)
  expect(posts).toMatchObject([
    { number: 1, kind: 'question', roleTitle: 'mentor', sector: 'education', isBringer: false, isMine: true },
    { number: 2, kind: 'answer', roleTitle: '', sector: null, isBringer: true, isMine: false },
  ])
  expect(posts[0]?.html).toBe('<p>Waarvoor deed hij <em>vroeger</em> wél open?</p>')
})

test('while a case is open there is no advice: a reader only asks, the bringer only answers', async () => {
  const { bringer, reader, uncertainties } = await aTableWithACase()
  const thread = under(uncertainties[0])

  for (const kind of ['answer', 'experience', 'source'] as const)
    await expect(aPost(reader, thread, 'Je moet gewoon bellen.', kind)).rejects.toThrow(Invalid)
  await expect(aPost(bringer, thread, 'Wat vinden jullie?', 'question')).rejects.toThrow(Invalid)
  await expect(readThread(await as(reader), thread)).resolves.toMatchObject({ kinds: ['question'] })
  await expect(readThread(await as(bringer), thread)).resolves.toMatchObject({ kinds: ['answer'] })
  await expect(readThread(await as(reader), thread)).resolves.toMatchObject({ posts: [] })
})

test('to a stranger the thread does not exist, and an unknown one looks the same', async () => {
  const { stranger, uncertainties } = await aTableWithACase()
  const guest = await contextOf(undefined)
  for (const thread of [under(uncertainties[0]), under({ id: randomUUID() })]) {
    await expect(readThread(await as(stranger), thread)).rejects.toThrow(new NotFound('thread'))
    await expect(readThread(guest, thread)).rejects.toThrow(new NotFound('thread'))
    await expect(aPost(stranger, thread)).rejects.toThrow(new NotFound('thread'))
  }
})

test('a guest reads a public thread and is asked to sign in to join', async () => {
  const { bringer, host, reader, circle } = await aTableWithACase()
  const theCase = await anOpenCase(bringer, circle, host, { reach: 'everyone' })
  const thread = under((await uncertaintiesOf(theCase.id))[0])
  await aPost(reader, thread)
  const guest = await contextOf(undefined)

  await expect(readThread(guest, thread)).resolves.toMatchObject({ posts: [{ number: 1, isMine: false }], kinds: [] })
  const form = { thread, id: randomUUID(), kind: 'question' as const, body: 'En nu?' }
  await expect((async () => post(guest, form))()).rejects.toThrow(Forbidden)
})

test('a telephone number stays out, and the writer sees which', async () => {
  const { reader, uncertainties } = await aTableWithACase()
  const thread = under(uncertainties[0])

  const body = 'Heb je *06-12345678* al gebeld?'
  await expect(aPost(reader, thread, body)).rejects.toMatchObject({
    fields: { body: ['form.identifying'] },
    places: [{ field: 'body', fragment: '06-12345678' }],
  })
  expect(await postsIn(thread.id)).toEqual([])
})

test('pressing twice posts once', async () => {
  const { reader, uncertainties } = await aTableWithACase()
  const thread = under(uncertainties[0])
  const form = { thread, id: randomUUID(), kind: 'question' as const, body: 'Wie ziet hem nog meer?' }

  await Promise.all([post(await as(reader), form), post(await as(reader), form)])
  await post(await as(reader), form)

  expect(await postsIn(thread.id)).toHaveLength(1)
  const events = await db.selectFrom('events').select('id').where('subjectId', '=', thread.id).execute()
  expect(events).toHaveLength(1)
})

test('who goes back to the form and sends other words has written twice, and neither is lost', async () => {
  const { reader, uncertainties } = await aTableWithACase()
  const form = { thread: under(uncertainties[0]), id: randomUUID(), kind: 'question' as const }
  await post(await as(reader), { ...form, body: 'Wie ziet hem nog meer?' })
  await post(await as(reader), { ...form, body: 'En wat zegt zijn buurvrouw?' })
  expect(await postsIn(form.thread.id)).toMatchObject([
    { number: 1 },
    { number: 2, body: 'En wat zegt zijn buurvrouw?' },
  ])
})

test('the id of what someone else wrote writes over nothing of theirs, nor over the reasons they gave', async () => {
  const { bringer, reader, theCase, uncertainties } = await aTableWithACase()
  const thread = under(uncertainties[0])
  const left = leaving([{ label: 'PHONE', fragment: '06-12345678' }], { reason: 'agreed', words: '' })
  const asked = { thread, id: randomUUID(), kind: 'question' as const, body: 'Heb je 06-12345678 gebeld?' }
  const id = await post(await as(reader), { ...asked, ...left })
  for (const known of [id, asked.id, theCase.id])
    await post(await as(bringer), { thread, id: known, kind: 'answer', body: 'Ja, gisteren.' })

  expect((await postsIn(thread.id))[0]).toMatchObject({ id, body: asked.body })
  expect(await db.selectFrom('leftStanding').select('subjectId').where('caseId', '=', theCase.id).execute()).toEqual([
    { subjectId: id },
  ])
})

test('twenty people at once get the numbers 1 to 20', async () => {
  const { reader, host, uncertainties } = await aTableWithACase()
  const thread = under(uncertainties[0])

  await Promise.all(Array.from({ length: 20 }, (_, index) => aPost(index % 2 ? reader : host, thread)))

  const numbers = (await postsIn(thread.id)).map(({ number }) => number)
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})

test('whoever wrote it takes it away at once; to anyone else it is not there', async () => {
  const { bringer, reader, host, uncertainties } = await aTableWithACase()
  const thread = under(uncertainties[0])
  const { id } = await aPost(reader, thread)

  for (const someone of [bringer, host]) {
    await expect(readOwnPost(await as(someone), id)).rejects.toThrow(new NotFound('post'))
    await expect((async () => withdrawPost(await as(someone), id))()).rejects.toThrow(new NotFound('post'))
  }
  await expect(withdrawPost(await as(reader), id)).resolves.toEqual(thread)
  expect(await postsIn(thread.id)).toEqual([])
})

test('two of the same role are told apart by a number of this thread', async () => {
  const { bringer, host, reader, uncertainties, circle } = await aTableWithACase()
  const thread = under(uncertainties[0])
  const other = await aMember('Dirk', { roleTitle: 'mentor', sector: 'education' })
  await db.insertInto('circleMemberships').values({ circleId: circle.id, memberId: other.id, role: 'member' }).execute()
  for (const someone of [reader, host, other, reader]) await aPost(someone, thread)

  const { posts } = await readThread(await as(bringer), thread)
  expect(posts.map(({ voice }) => voice)).toEqual([1, 0, 2, 1])
})

test('nothing is added to a case that is closed', async () => {
  const { reader, uncertainties, theCase } = await aTableWithACase()
  await db.updateTable('cases').set({ state: 'closed' }).where('id', '=', theCase.id).execute()
  await expect(aPost(reader, under(uncertainties[0]))).rejects.toThrow(Conflict)
  await expect(readThread(await as(reader), under(uncertainties[0]))).resolves.toMatchObject({
    kinds: [],
    isClosed: true,
  })
})

test('an empty text, a strange sign and a very long one are told beside the field', () => {
  const form = (body: string) => AddPost.safeParse({ id: randomUUID(), kind: 'question', body })
  const told = (body: string) => form(body).error?.issues.map(({ path, message }) => [...path, message])
  expect(told('  ')).toEqual([['body', 'form.required']])
  expect(told('a\u0000b')).toEqual([['body', 'form.odd-characters']])
  expect(told('a\ud800b')).toEqual([['body', 'form.odd-characters']])
  expect(told('a'.repeat(100_000))).toEqual([['body', 'form.too-long']])
})
