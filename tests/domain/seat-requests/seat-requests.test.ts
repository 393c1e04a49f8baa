import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { enrol, signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { listEnrolled, readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { answerRequest, takeOrAsk, withdrawRequest } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { AnswerRequest, TakeSeat } from '#app/domain/seat-requests/seat-request-forms.server.ts'
import { listRequests, readMyRequest, readRequest } from '#app/domain/seat-requests/seat-request-queries.server.ts'
import { listComing } from '#app/domain/sessions/session-lists.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSeat, aSession, askForm, asksForASeat } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let jos: Person
let femke: Person
let tom: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  noor = await aMember('Noor')
  jos = await aMember('Jos')
  femke = await aMember('Femke', { sector: 'municipality' })
  tom = await aMember('Tom')
  thuis = await aCircle('Thuis', { hosts: [noor] })
  await aCircle('Jeugd', { hosts: [jos] })
})
beforeEach(async () => {
  session = await aSession(noor, thuis, { enrolmentMode: 'request' })
})

const inbox = async () => listRequests(await as(noor), session.id)
const says = async (id: string, answer: 'yes' | 'talk' | 'no', words = 'Dank je wel.', person = noor) =>
  answerRequest(await as(person), session.id, id, { answer, words })
const standing = async (person: Person) => {
  const { standing, mySeat, seats } = await readSession(await as(person), session.id)
  return { standing, mySeat, people: seats.length }
}

describe('a seat is asked for with a reason', () => {
  test('nobody sits yet; the host sees who asks and why, the longest waiting first', async () => {
    await asksForASeat(femke, session, askForm({ brings: 'Ervaring met buren', hopes: 'Een nieuwe blik' }))
    await asksForASeat(tom, session)
    expect(await standing(femke)).toEqual({ standing: 'open', mySeat: 'requested', people: 0 })
    const { waiting, declined } = await inbox()
    expect(declined).toEqual([])
    expect(waiting).toMatchObject([
      { name: 'Femke', sector: 'municipality', reason: 'Ik werk met dezelfde vraag.', brings: 'Ervaring met buren' },
      { name: 'Tom' },
    ])
    expect((await readSessionPage(await as(noor), session.id)).requestsWaiting).toBe(2)
  })

  test('without a reason nothing is asked; twice, or in two tabs, is once', async () => {
    const without = takeOrAsk(await as(femke), session.id, askForm({ reason: '' }))
    await expect(without).rejects.toMatchObject({ fields: { reason: ['requests.reason.required'] } })
    const tabs = await Promise.allSettled([asksForASeat(femke, session), asksForASeat(femke, session)])
    expect(tabs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(asksForASeat(femke, session)).rejects.toThrow('requests.already-asked')
    expect((await inbox()).waiting).toHaveLength(1)
  })

  test('nobody goes round the host; who leads the session sits down by themselves', async () => {
    await expect(enrol(await as(femke), session.id, aSeat)).rejects.toThrow('requests.ask-first')
    await expect(enrol(passerBy, session.id, aSeat)).rejects.toThrow(Forbidden)
    expect(await takeOrAsk(await as(noor), session.id, TakeSeat.parse({ role: 'participant' }))).toBe('enrolled')
  })

  test('not once it has begun, nor while it is postponed', async () => {
    const late = { ...(await as(femke)), now: session.startsAt }
    await expect(takeOrAsk(late, session.id, askForm())).rejects.toThrow('sessions.has-begun')
    await db.updateTable('sessions').set({ state: 'postponed' }).where('id', '=', session.id).execute()
    await expect(takeOrAsk(await as(femke), session.id, askForm())).rejects.toThrow('sessions.is-postponed')
  })
})

describe('the host answers', () => {
  test('yes: a seat, with what was written kept; pressing again, or by a co-host, is no fault', async () => {
    const id = await asksForASeat(femke, session, askForm({ brings: 'Ervaring met buren', authorityRelation: 'yes' }))
    await says(id, 'yes', '')
    await says(id, 'yes', '')
    expect(await standing(femke)).toMatchObject({ standing: 'enrolled', people: 1 })
    expect(await listEnrolled(await as(noor), { id: session.id, circleId: thuis.id, coCircleIds: [] })).toMatchObject([
      { name: 'Femke', brings: 'Ervaring met buren', authorityRelation: true },
    ])
    await expect(says(id, 'no')).rejects.toThrow('requests.already-given')
    expect(await standing(femke)).toMatchObject({ standing: 'enrolled' })
  })

  test('a talk first: it stays open, and can be answered after', async () => {
    const id = await asksForASeat(femke, session)
    await says(id, 'talk', 'Zullen we even bellen?')
    expect((await inbox()).waiting).toMatchObject([{ id, talkAsked: true, hostSaid: 'Zullen we even bellen?' }])
    expect((await readMyRequest(await as(femke), session.id)).request).toMatchObject({ talkAsked: true })
    await says(id, 'yes')
    expect(await standing(femke)).toMatchObject({ standing: 'enrolled' })
  })

  test('no, with a kind word, and comes back to it later', async () => {
    const id = await asksForASeat(femke, session)
    expect(AnswerRequest.safeParse({ answer: 'no', words: ' ' }).error?.issues).toMatchObject([
      { path: ['words'], message: 'requests.words.required' },
    ])
    await says(id, 'no', 'Deze keer zijn er al veel gemeenten.')
    expect(await standing(femke)).toEqual({ standing: 'open', mySeat: 'declined', people: 0 })
    expect(await inbox()).toMatchObject({ waiting: [], declined: [{ id }] })
    expect((await readMyRequest(await as(femke), session.id)).request).toMatchObject({
      state: 'declined',
      hostSaid: 'Deze keer zijn er al veel gemeenten.',
    })
    await expect(asksForASeat(femke, session)).rejects.toThrow('requests.already-declined')
    await says(id, 'yes')
    expect(await standing(femke)).toMatchObject({ standing: 'enrolled' })
  })

  test('what was taken back is told, and gives no seat', async () => {
    const id = await asksForASeat(femke, session)
    await withdrawRequest(await as(femke), session.id)
    await withdrawRequest(await as(femke), session.id)
    await expect(says(id, 'yes')).rejects.toThrow('requests.taken-back')
    expect(await standing(femke)).toMatchObject({ people: 0 })
    // Who comes to another mind asks again.
    await asksForASeat(femke, session)
    expect((await inbox()).waiting).toMatchObject([{ id }])
  })

  test('an answer that is given meanwhile is not taken back by who asked', async () => {
    const id = await asksForASeat(femke, session)
    await says(id, 'yes')
    await expect(withdrawRequest(await as(femke), session.id)).rejects.toThrow('requests.answered-meanwhile')
    await signOff(await as(femke), session.id)
    expect(await standing(femke)).toMatchObject({ people: 0 })
  })
})

describe('criteria', () => {
  const questions = ['Werkervaring in jaren', 'Wat neem je mee?']
  const applies = (changes: object = {}) =>
    askForm({ reason: '', 'asked[]': questions, 'answer[]': ['7', 'Een vraag over wonen'], ...changes })

  beforeEach(async () => {
    session = await aSession(noor, thuis, {
      enrolmentMode: 'application',
      'criterion[]': questions,
      'criterionAtLeast[]': ['5', ''],
    })
  })

  test('are answered one by one, a number where a number is asked', async () => {
    const wrong = takeOrAsk(await as(femke), session.id, applies({ 'answer[]': ['vijf', ''] }))
    await expect(wrong).rejects.toMatchObject({
      fields: { 'answer-0': ['modes.criterion.number.fill'], 'answer-1': ['requests.answer.required'] },
    })
    const id = await asksForASeat(femke, session, applies({ 'answer[]': ['3', 'Een vraag'] }))
    expect((await readRequest(await as(noor), session.id, id)).request.answers).toEqual([
      { question: 'Werkervaring in jaren', atLeast: 5, answer: '3', number: 3 },
      { question: 'Wat neem je mee?', atLeast: null, answer: 'Een vraag', number: null },
    ])
  })

  test('that a host changed meanwhile are shown anew, and an answer keeps the question it was given to', async () => {
    const id = await asksForASeat(tom, session, applies())
    await db.updateTable('criteria').set({ question: 'Wat zoek je?' }).where('position', '=', 2).execute()
    await expect(takeOrAsk(await as(femke), session.id, applies())).rejects.toThrow('requests.criteria-changed')
    const { request } = await readRequest(await as(noor), session.id, id)
    expect(request.answers[1]).toMatchObject({ question: 'Wat neem je mee?', answer: 'Een vraag over wonen' })
  })
})

describe('what others learn', () => {
  test('nothing: who asks, why, and what was said is for that person and the hosts', async () => {
    const id = await asksForASeat(femke, session, askForm({ reason: 'Zilvermeeuw', authorityRelation: 'yes' }))
    await says(id, 'no', 'Waterhoen')
    for (const reader of [await as(tom), await as(jos), passerBy]) {
      await expect(listRequests(reader, session.id)).rejects.toThrow(Forbidden)
      await expect(readRequest(reader, session.id, id)).rejects.toThrow(Forbidden)
      await expect(answerRequest(reader, session.id, id, { answer: 'yes', words: '' })).rejects.toThrow(Forbidden)
      const listed = (await listComing(reader, { limit: 100 })).sessions.find((one) => one.id === session.id)
      const pages = JSON.stringify([await readSessionPage(reader, session.id), listed])
      for (const word of ['Femke', 'Zilvermeeuw', 'Waterhoen', 'requested', 'declined', '"authorityRelation":true'])
        expect(pages).not.toContain(word)
      expect(await readSessionPage(reader, session.id)).toMatchObject({ requestsWaiting: 0, enrolled: null })
    }
    await expect(readMyRequest(await as(tom), session.id)).rejects.toThrow(NotFound)
    const events = await db.selectFrom('events').select(['name', 'audience']).where('subjectId', '=', id).execute()
    expect(events.map(({ name }) => name).sort()).toEqual(['seat-request.declined', 'seat-request.made'])
    for (const { audience } of events)
      expect(audience.sort()).toEqual([`host:${thuis.id}`, `member:${femke.id}`].sort())
  })

  test('a host answers at their own table only, whatever id they send', async () => {
    const elsewhere = await aSession(noor, thuis, { enrolmentMode: 'request' })
    const id = await asksForASeat(femke, elsewhere)
    await expect(says(id, 'yes')).rejects.toThrow(NotFound)
    await expect(readRequest(await as(noor), session.id, id)).rejects.toThrow(NotFound)
  })

  test('authority is a question to the host alone: not even she herself is shown it on the page', async () => {
    const open = await aSession(noor, thuis)
    await enrol(await as(femke), open.id, { ...aSeat, authorityRelation: true })
    expect(JSON.stringify(await readSessionPage(await as(femke), open.id))).not.toContain('authorityRelation')
    expect(JSON.stringify(await readSessionPage(await as(tom), open.id))).not.toContain('authorityRelation')
    const { enrolled } = await readSessionPage(await as(noor), open.id)
    expect(enrolled).toMatchObject([{ authorityRelation: true }])
  })
})
