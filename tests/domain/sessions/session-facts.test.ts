import { beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { methodOf, readSessionForm, typeNames } from '#app/domain/sessions/planning-queries.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { ReviseSession } from '#app/domain/sessions/session-forms.server.ts'
import { listHistory } from '#app/domain/sessions/session-history.server.ts'
import { listComing } from '#app/domain/sessions/session-lists.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, revision, sessionForm } from '#tests/support/cast-sessions.ts'

let jos: Awaited<ReturnType<typeof aMember>>
let thuis: { id: string }
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  jos = await aMember('Jos')
  thuis = await aCircle('Thuis', { hosts: [jos] })
})

const problems = (changes: Record<string, unknown>) =>
  (ReviseSession.safeParse(sessionForm(changes)).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ])

describe('what kind of meeting it is', () => {
  test('is read on its page and in the agenda, with who can come in', async () => {
    const facts = { typeKey: 'debate', 'access[]': ['captions', 'step_free'], spoken: 'both', city: 'Rivierstad' }
    const { id } = await aSession(jos, thuis, { ...facts, address: 'Lindelaan 4' })
    const told = { typeKey: 'debate', accessFeatures: ['step_free', 'captions'], spoken: 'both', city: 'Rivierstad' }
    expect(await readSession(passerBy, id)).toMatchObject({ ...told, address: 'Lindelaan 4' })
    expect((await listComing(passerBy, { limit: 100 })).sessions.find((one) => one.id === id)).toMatchObject(told)
    expect(await readSessionForm(await as(jos), id)).toMatchObject(told)
  })

  test('may be one a host names, and is offered to the next host', async () => {
    const { id } = await aSession(jos, thuis, { typeKey: 'open', typeName: 'Leesavond' })
    expect((await readSession(passerBy, id)).typeName).toBe('Leesavond')
    expect(await typeNames(passerBy)).toContain('Leesavond')
    expect(problems({ typeKey: 'open', typeName: ' ' })).toEqual([['typeName', 'facts.type.required']])
    expect(revision({ typeKey: 'debate', typeName: 'blijft hangen' }).typeName).toBe('')
    expect(problems({ typeKey: 'levitation' })).toEqual([['typeKey', 'form.choose']])
  })

  // Security: the name of a kind may say what a closed circle talks about.
  test('is offered to nobody who may not see the session it was named for', async () => {
    await aSession(jos, thuis, { typeKey: 'open', typeName: 'Rouwkring', visibility: 'circle' })
    expect(await typeNames(passerBy)).not.toContain('Rouwkring')
    expect(await typeNames(await as(jos))).toContain('Rouwkring')
  })

  test('stands in the history for members when it changes', async () => {
    const { id } = await aSession(jos, thuis)
    await reviseSession(await as(jos), id, revision({ title: 'Een tikfout minder' }))
    await reviseSession(await as(jos), id, revision({ typeKey: 'intervision' }))
    const steps = await listHistory(await as(jos), id)
    expect(steps.map(({ step, by }) => [step, by])).toEqual([
      ['planned', 'Jos'],
      ['retyped', 'Jos'],
    ])
  })
})

describe('of start, end and duration two are enough', () => {
  const hours = (changes: Record<string, unknown>) => {
    const { startsAt, endsAt } = revision({ date: '2027-12-02', start: '', end: '', ...changes })
    return [startsAt.toISOString(), endsAt.toISOString()]
  }
  const afternoon = ['2027-12-02T14:30:00.000Z', '2027-12-02T15:45:00.000Z']

  test.each([
    { start: '15:30', duration: '75' },
    { end: '16:45', duration: '75' },
    { start: '15:30', end: '16:45', duration: '75' },
  ])('%j', (typed) => {
    expect(hours(typed)).toEqual(afternoon)
  })

  test('and they are counted in hours that pass, over both changes of the clock', () => {
    expect(hours({ date: '2027-03-28', start: '01:30', duration: '90' })[1]).toBe('2027-03-28T02:00:00.000Z')
    expect(revision({ date: '2027-03-28', start: '01:30', end: '', duration: '90' }).endsAt).toEqual(
      new Date('2027-03-28T02:00Z'),
    )
    expect(hours({ date: '2027-10-31', start: '01:00', duration: '240' })[1]).toBe('2027-10-31T03:00:00.000Z')
  })

  test.each([
    [{ duration: '75' }, [['duration', 'facts.duration.other']]],
    [{ end: '', duration: 'een uur' }, [['duration', 'facts.duration.invalid']]],
    [{ end: '', duration: '0' }, [['duration', 'facts.duration.invalid']]],
    [{ start: '23:00', end: '', duration: '90' }, [['duration', 'facts.duration.next-day']]],
    [{ date: '2027-10-31', start: '01:00', end: '', duration: '120' }, [['duration', 'facts.duration.twice']]],
    [{ date: '2027-10-31', start: '', end: '04:00', duration: '90' }, [['duration', 'facts.duration.twice']]],
    [{ end: '', duration: '' }, [['end', 'sessions.time.no-time']]],
  ])('%j is told beside the field', (typed, told) => {
    expect(problems(typed)).toEqual(told)
  })
})

test('another address raises the sequence: that is where people go', async () => {
  const { id } = await aSession(jos, thuis)
  await reviseSession(await as(jos), id, revision({ address: 'Lindelaan 4', city: 'Rivierstad' }))
  const { sequence } = await db.selectFrom('sessions').select('sequence').where('id', '=', id).executeTakeFirstOrThrow()
  expect(sequence).toBe(1)
})

test('a method that takes longer than the session is told to its hosts', () => {
  const plan = { methodKey: 'work_session', capacity: 8, startsAt: '2027-12-02T14:30:00Z' }
  expect(methodOf({ ...plan, endsAt: '2027-12-02T15:30:00Z' }, 'nl')?.tooLongFor).toBe(60)
  expect(methodOf({ ...plan, endsAt: '2027-12-02T16:30:00Z' }, 'nl')?.tooLongFor).toBeNull()
})
