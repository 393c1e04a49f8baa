import '#tests/support/outbox.ts'
import { fail } from 'node:assert'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { betterFirst, type DateAnswer, weightOf } from '#app/domain/date-polls/date-poll.ts'
import {
  answerDates,
  answerDatesByToken,
  chooseDate,
  proposeDates,
} from '#app/domain/date-polls/date-poll-actions.server.ts'
import { AnswerDates, ProposeDates } from '#app/domain/date-polls/date-poll-forms.server.ts'
import { readDateLink, readDatePoll } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { makeSeatToken } from '#app/domain/enrolments/seat-token.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { signIn } from '#app/http/session.server.ts'
import * as page from '#app/routes/sessions.$sessionId.date-poll.tsx'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, anOrganisation, as } from '#tests/support/cast.ts'
import { seatAt } from '#tests/support/cast-seats.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { lastMailTo, mailsSent } from '#tests/support/outbox.ts'
import { visit } from '#tests/support/visit.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let tom: Person
let samira: Person
let eva: Person
let circle: { id: string }
let session: Awaited<ReturnType<typeof aSession>>

const propose = {
  'date[]': ['2028-01-13', '', '2028-01-20'],
  'start[]': ['15:30', '', '9:30'],
  'end[]': ['17:30', '', '11:30'],
}
const dates = (rows: object = {}) => ProposeDates.parse({ act: 'propose', ...propose, ...rows })

beforeAll(async () => {
  noor = await aMember('Noor')
  const school = await anOrganisation('De Boog', 'education')
  femke = await aMember('Femke', { sector: 'municipality' })
  // Three colleagues of one school.
  tom = await aMember('Tom', { sector: 'education', organisationId: school.id })
  samira = await aMember('Samira', { sector: 'education', organisationId: school.id })
  eva = await aMember('Eva', { sector: 'education', organisationId: school.id })
})

beforeEach(async () => {
  circle = await aCircle('Thuis', { hosts: [noor] })
  session = await aSession(noor, circle)
  for (const person of [femke, tom, samira, eva, noor]) await takesASeat(person, session)
  await postponeSession(await as(noor), session.id, { period: 'in januari', reason: 'De zaal is dicht.' })
})

const asked = async (person: Person) =>
  (await readDatePoll(await as(person), session.id)).asked ?? fail('nothing asked')
const answer = async (person: Person, ...answers: DateAnswer[]) => {
  const named = (await asked(person)).map(({ id }, at) => [`date-${id}`, answers[at]])
  return answerDates(await as(person), session.id, AnswerDates.parse({ act: 'answer', ...Object.fromEntries(named) }))
}
const asks = async (rows: object = {}) => proposeDates(await as(noor), session.id, dates(rows))
const weighed = async () => (await readDatePoll(await as(noor), session.id)).weighed ?? fail('nothing weighed')

describe('Noor asks which date suits', () => {
  test('the date with most organisations comes first, not the one with most people', async () => {
    await asks()
    for (const colleague of [tom, samira, eva]) await answer(colleague, 'no', 'yes')
    await answer(femke, 'yes', 'no')
    await answer(noor, 'yes', 'maybe')
    const { answered, dates } = await weighed()
    expect(answered).toBe(5)
    expect(dates.map(({ startsAt, weight }) => [startsAt, weight.organisations, weight.voices, weight.people])).toEqual(
      [
        ['2028-01-13T14:30:00.000Z', 2, 2, 2],
        ['2028-01-20T08:30:00.000Z', 1, 1, 3],
      ],
    )
    expect(dates[1]?.weight.perhaps).toEqual({ organisations: 2, voices: 2, people: 4 })
  })

  test('and one press gives the session that date, with seats kept and everything else as it was', async () => {
    await asks()
    await answer(femke, 'yes', 'no')
    const [best] = (await weighed()).dates
    const askedAt = Date.now() - 1
    await chooseDate(await as(noor), session.id, best?.id ?? '')
    const shown = await readSession(await as(femke), session.id)
    expect(shown).toMatchObject({ state: 'announced', startsAt: '2028-01-13T14:30:00.000Z', title: session.title })
    expect(shown.seats).toHaveLength(5)
    // From now on counts who says yes, and how long an offer stands.
    const { datedAt } = await db
      .selectFrom('sessions')
      .select('datedAt')
      .where('id', '=', session.id)
      .executeTakeFirstOrThrow()
    expect(datedAt.getTime()).toBeGreaterThan(askedAt)
    expect(await readDatePoll(await as(femke), session.id)).toMatchObject({ asked: null, weighed: null })
    await expect(answerDates(await as(femke), session.id, { answers: [] })).rejects.toEqual(
      new Conflict('datePolls.closed'),
    )
    // Who could come when is nobody's business any more.
    await mailsSent()
    expect(await answersKept()).toEqual([])
  })

  test('a form with a date in it twice is one answer to it: the first', async () => {
    await asks()
    const [first, second] = await asked(femke)
    const cookie = (await signIn(femke.id)).split(';')[0] ?? ''
    const fields: [string, string][] = [
      ['act', 'answer'],
      [`date-${first?.id}`, 'yes'],
      [`date-${second?.id}`, 'no'],
      [`date-${first?.id}`, 'no'],
      [`date-${first?.id.toUpperCase()}`, 'maybe'],
    ]
    const sent = await visit(page.action, '/', fields, { cookie, params: { sessionId: session.id } })
    expect(sent.headers.get('Location')).toBe(`/sessions/${session.id}/date-poll?saved`)
    expect((await asked(femke)).map(({ answer }) => answer)).toEqual(['yes', 'no'])
  })

  test('someone without a seat is not asked, and neither they nor a seat see what others can', async () => {
    await asks()
    const stranger = await aMember('Vera')
    await expect(readDatePoll(await as(stranger), session.id)).rejects.toThrow(Forbidden)
    await expect(answerDates(await as(stranger), session.id, { answers: [] })).rejects.toThrow(NotFound)
    expect((await readDatePoll(await as(femke), session.id)).weighed).toBeNull()
    for (const person of [femke, stranger]) {
      await expect(proposeDates(await as(person), session.id, dates())).rejects.toThrow(Forbidden)
      await expect(chooseDate(await as(person), session.id, (await asked(femke))[0]?.id ?? '')).rejects.toThrow(
        Forbidden,
      )
    }
  })

  test('who gave the seat back counts for nothing', async () => {
    await asks()
    await answer(femke, 'yes', 'yes')
    await signOff(await as(femke), session.id)
    expect((await weighed()).answered).toBe(0)
    await expect(answerDates(await as(femke), session.id, { answers: [] })).rejects.toEqual(
      new Conflict('postponement.answer.left'),
    )
  })

  test('asking about other dates keeps the answers to those that stay, and an old form changes nothing', async () => {
    await asks()
    await answer(femke, 'yes', 'no')
    const old = await asked(femke)
    await asks({ 'date[]': ['2028-01-13', '2028-02-03'], 'start[]': ['15:30', '13:00'], 'end[]': ['17:30', '15:00'] })
    expect((await asked(femke)).map(({ answer }) => answer)).toEqual(['yes', null])
    const stale = { answers: old.map(({ id }) => ({ dateId: id, answer: 'no' as const })) }
    await expect(answerDates(await as(femke), session.id, stale)).rejects.toEqual(new Conflict('datePolls.changed'))
    await expect(chooseDate(await as(noor), session.id, old[1]?.id ?? '')).rejects.toEqual(
      new Conflict('datePolls.changed'),
    )
    expect((await asked(femke)).map(({ answer }) => answer)).toEqual(['yes', null])
  })

  test('every date wants an answer, which is said at that date', async () => {
    await asks()
    const [first, second] = await asked(femke)
    const half = { answers: [{ dateId: first?.id ?? '', answer: 'yes' as const }] }
    await expect(answerDates(await as(femke), session.id, half)).rejects.toMatchObject({
      fields: { [`date-${second?.id}`]: ['datePolls.answer.required'] },
    })
  })

  test('a date that has passed cannot be asked or chosen', async () => {
    const past = { 'date[]': ['2020-01-13', '2028-01-20'], 'start[]': ['9:30', '9:30'], 'end[]': ['11:30', '11:30'] }
    await expect(asks(past)).rejects.toThrow(Invalid)
    await asks()
    const [first] = await asked(femke)
    await expect(chooseDate(await as(noor, new Date('2028-01-14')), session.id, first?.id ?? '')).rejects.toThrow(
      Invalid,
    )
    expect((await readSession(await as(noor), session.id)).state).toBe('postponed')
  })

  test('what was asked at an earlier postponement is not asked again', async () => {
    await asks()
    const [first] = await asked(femke)
    await chooseDate(await as(noor), session.id, first?.id ?? '')
    await postponeSession(await as(noor), session.id, { period: 'in maart', reason: 'Griep.' })
    expect(await readDatePoll(await as(femke), session.id)).toMatchObject({ asked: null })
    await expect(chooseDate(await as(noor), session.id, first?.id ?? '')).rejects.toEqual(
      new Conflict('datePolls.closed'),
    )
  })

  test('answers to a new question outlive the job that forgets the old one', async () => {
    await asks()
    await chooseDate(await as(noor), session.id, (await asked(femke))[0]?.id ?? '')
    await postponeSession(await as(noor), session.id, { period: 'in maart', reason: 'Griep.' })
    await asks()
    await answer(femke, 'yes', 'no')
    await mailsSent()
    expect(await answersKept()).toHaveLength(2)
  })

  test('nothing is asked about a session that has a date, or that is off', async () => {
    await cancelSession(await as(noor), session.id, { reason: 'Te weinig mensen.' })
    await expect(asks()).rejects.toEqual(new Conflict('sessions.is-cancelled'))
    const other = await aSession(noor, await aCircle('Jeugd', { hosts: [noor] }))
    await expect(proposeDates(await as(noor), other.id, dates())).rejects.toEqual(new Conflict('datePolls.closed'))
  })
})

const answersKept = () =>
  db
    .selectFrom('dateAnswers')
    .innerJoin('enrolments', 'enrolments.id', 'dateAnswers.enrolmentId')
    .select('answer')
    .where('sessionId', '=', session.id)
    .execute()

describe('the link in the mail', () => {
  const linkOf = async (person: Person) => {
    return makeSeatToken(await as(person), (await seatAt(session, person)).id, 'dates')
  }
  const passerBy = async () => ({
    ...(await as(femke)),
    viewer: { kind: 'visitor' as const, keys: ['everyone' as const] },
  })

  test('asks without signing in, tells nothing of the others, and keeps the answer of its own seat', async () => {
    await asks()
    await answer(tom, 'no', 'no')
    const token = await linkOf(femke)
    const { title, asked: mine } = await readDateLink(await passerBy(), token)
    expect([title, mine?.map(({ answer }) => answer)]).toEqual([session.title, [null, null]])
    const answers = (mine ?? []).map(({ id }) => ({ dateId: id, answer: 'yes' as const }))
    // Whoever is on this device, also where the session is of a closed circle: the link is of one seat.
    await db
      .updateTable('sessions')
      .set({ visibility: 'circle', audience: [`circle:${circle.id}`] })
      .where('id', '=', session.id)
      .execute()
    await answerDatesByToken(await passerBy(), token, { answers })
    expect((await answersKept()).map(({ answer }) => answer).sort()).toEqual(['no', 'no', 'yes', 'yes'])
  })

  test('asked again, or at a later postponement, the link of the first mail opens what is asked now', async () => {
    await asks()
    const token = await linkOf(femke)
    await linkOf(femke)
    expect((await readDateLink(await passerBy(), token)).asked).toHaveLength(2)
    await chooseDate(await as(noor), session.id, (await readDateLink(await passerBy(), token)).asked?.[0]?.id ?? '')
    expect(await readDateLink(await passerBy(), token)).toMatchObject({ state: 'announced', asked: null })
  })

  test('shows no word of a session that is being looked at again, and one made up opens nothing', async () => {
    await asks()
    const token = await linkOf(femke)
    const held = { heldBack: true, audience: [`host:${circle.id}`] }
    await db.updateTable('sessions').set(held).where('id', '=', session.id).execute()
    expect((await readDateLink(await passerBy(), token)).title).toBe('')
    await expect(readDateLink(await passerBy(), 'verzonnen')).rejects.toThrow(NotFound)
  })
})

test('who has a seat gets a mail with the question and its link, in text and HTML; nobody else does', async () => {
  await signOff(await as(eva), session.id)
  await asks()
  const { subject, text = '', html = '' } = await lastMailTo(femke.email)
  expect(subject).toBe(`Welke datum past jou? ${session.title}`)
  const token = /\/date-answers\/([\w-]+)/.exec(text)?.[1] ?? ''
  expect(html).toContain(`/date-answers/${token}`)
  expect((await readDateLink(await as(femke), token)).asked).toHaveLength(2)
  expect((await lastMailTo(eva.email)).subject).not.toContain('Welke datum')
})

describe('the form', () => {
  const wrong = (rows: object) =>
    ProposeDates.safeParse({ act: 'propose', ...propose, ...rows }).error?.issues.map(({ path, message }) => [
      path[0],
      message,
    ])

  test('leaves empty rows out, and says at each row what is wrong', () => {
    expect(dates().dates.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2028-01-13T14:30:00.000Z',
      '2028-01-20T08:30:00.000Z',
    ])
    expect(wrong({ 'date[]': ['2028-01-13', '', '2028-02-30'] })).toEqual([['row-2-date', 'sessions.time.no-such-day']])
    expect(wrong({ 'end[]': ['15:00', '', '11:30'] })).toEqual([['row-0-end', 'sessions.time.end-before-start']])
    expect(wrong({ 'date[]': ['2028-01-13'] })).toContainEqual(['dates', 'datePolls.too-few'])
    // The hour that the clock skips in spring.
    expect(wrong({ 'date[]': ['2028-03-26', '', '2028-01-20'], 'start[]': ['02:30', '', '9:30'] })).toEqual([
      ['row-0-start', 'sessions.time.no-such-hour'],
    ])
    expect(
      wrong({
        'date[]': ['2028-01-13', '', '2028-01-13'],
        'start[]': ['15:30', '', '15:30'],
        'end[]': ['17:30', '', '17:30'],
      }),
    ).toEqual([['dates', 'datePolls.twice']])
  })
})

test('who perhaps can decides between equals, and lived experience is a voice of its own', () => {
  const voice = (organisationId: string, answer: DateAnswer, experienceExpert = false) => ({
    ...{ organisationId, answer, experienceExpert, sector: 'care' },
  })
  const plain = weightOf([voice('a', 'yes'), voice('b', 'yes')])
  const lived = weightOf([voice('a', 'yes', true), voice('b', 'yes')])
  const perhaps = weightOf([voice('a', 'yes'), voice('b', 'yes'), voice('c', 'maybe')])
  expect([plain, perhaps, lived].sort(betterFirst)).toEqual([lived, perhaps, plain])
})
