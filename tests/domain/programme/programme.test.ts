import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { namedIn } from '#app/domain/privacy/left-standing.ts'
import { saveProgramme } from '#app/domain/programme/programme-actions.server.ts'
import { draftOf, emptyRow } from '#app/domain/programme/programme-draft.ts'
import { rowsIn } from '#app/domain/programme/programme-forms.server.ts'
import {
  readProgramme,
  readProgrammeToMake,
  rowsOfMethod,
  versionOfRows,
} from '#app/domain/programme/programme-queries.server.ts'
import { doorsOpen } from '#app/domain/sessions/doors-open.server.ts'
import { cancelSession } from '#app/domain/sessions/session-actions.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aProgramme, aRow } from '#tests/support/cast-programme.ts'
import { aSession } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let jos: Person
let noor: Person
let femke: Person
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  jos = await aMember('Jos')
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  thuis = await aCircle('Thuis', { hosts: [jos], members: [femke] })
})
beforeEach(async () => {
  session = await aSession(jos, thuis)
})

const titles = async (ctx = passerBy) =>
  (await readProgramme(ctx, await readSession(ctx, session.id))).rows.map(({ title }) => title)

test('Jos makes a programme, and who passes by reads it in its order', async () => {
  await aProgramme(jos, session, [
    aRow('Inloop', { kind: 'arrival', minutes: 15 }),
    aRow('Welkom', { kind: 'opening', startsAt: '15:30', minutes: 10, people: 'Jos Mulder' }),
    aRow('De inbrenger vertelt', { kind: 'case' }),
  ])
  const { rows } = await readProgramme(passerBy, await readSession(passerBy, session.id))
  expect(rows.map(({ time, isAbout, title, people }) => [time, isAbout, title, people])).toEqual([
    ['15:15', true, 'Inloop', ''],
    ['15:30', false, 'Welkom', 'Jos Mulder'],
    ['15:40', true, 'De inbrenger vertelt', ''],
  ])
})

test.each([
  ['at the time of the walk-in', aRow('Inloop', { kind: 'arrival', startsAt: '15:15' }), '15:15'],
  ['as long before the start as it takes', aRow('Inloop', { kind: 'arrival', minutes: 20 }), '15:10'],
  ['with whatever comes before the start', aRow('Rondleiding', { startsAt: '15:00' }), '15:00'],
  ['at no other time than the start without one', aRow('Opening', { minutes: 20 }), null],
  ['not after the start', aRow('Inloop', { kind: 'arrival', startsAt: '15:45' }), null],
])('the doors open %s', async (_when, row, opens) => {
  await aProgramme(jos, session, [row])
  const found = await db
    .selectFrom('sessions')
    .select(doorsOpen.as('opens'))
    .where('id', '=', session.id)
    .executeTakeFirst()
  expect(found?.opens).toBe(opens)
})

describe('nobody else makes it', () => {
  test('not a member, not the host of another circle, not who may not see the session', async () => {
    await aCircle('Jeugd', { hosts: [noor] })
    const form = { drafts: [draftOf(aRow('Anders'))], version: versionOfRows([]) }
    for (const person of [femke, noor]) {
      await expect(saveProgramme(await as(person), session.id, form)).rejects.toThrow(Forbidden)
      await expect(readProgrammeToMake(await as(person), session.id)).rejects.toThrow(Forbidden)
    }
    await expect(saveProgramme(passerBy, session.id, form)).rejects.toThrow(Forbidden)
    const inner = await aSession(jos, thuis, { visibility: 'circle' })
    await aProgramme(jos, inner, [aRow('Binnen')])
    await expect(saveProgramme(await as(noor), inner.id, form)).rejects.toThrow(NotFound)
    await expect(readProgramme(await as(noor), { ...session, id: inner.id } as never)).resolves.toMatchObject({
      rows: [],
    })
    expect(await titles()).toEqual([])
  })

  test('and nobody at all once the session is off', async () => {
    await cancelSession(await as(jos), session.id, { reason: 'De zaal is dicht.' })
    await expect(aProgramme(jos, session, [aRow('Toch')])).rejects.toThrow('sessions.is-cancelled')
  })
})

// Security: people speak freely of a case because nothing of it is kept.
describe('a case is never recorded', () => {
  test('whatever the form says, and also when the form is passed by', async () => {
    const recorded = aRow('De inbrenger vertelt', { kind: 'case', recorded: true })
    await expect(aProgramme(jos, session, [recorded])).rejects.toMatchObject({
      fields: { 'row-0-recorded': ['programme.recorded.case'] },
    })
    const row = { sessionId: session.id, position: 1, ...recorded }
    await expect(db.insertInto('programmeRows').values(row).execute()).rejects.toThrow('programmeRowsRecordNoCase')
    expect(await titles()).toEqual([])
  })

  test('another part may be', async () => {
    await aProgramme(jos, session, [aRow('Lezing', { kind: 'talk', recorded: true })])
    expect(await titles()).toEqual(['Lezing'])
  })

  test('and the steps of a method are about a case, unless it needs none', () => {
    expect(new Set(rowsOfMethod('work_session', 'nl').map(({ kind }) => kind))).toEqual(new Set(['case']))
    expect(rowsOfMethod('work_session', 'nl').every(({ recorded }) => !recorded)).toBe(true)
    expect(new Set(rowsOfMethod('thinking_tables', 'en').map(({ kind }) => kind)).size).toBe(1)
  })
})

describe('nothing that was kept is lost', () => {
  test('a form that was opened before a colleague kept another is not written over it', async () => {
    const { version } = await readProgrammeToMake(await as(jos), session.id)
    await aProgramme(jos, session, [aRow('Van Jos')])
    const stale = saveProgramme(await as(jos), session.id, { drafts: [draftOf(aRow('Uit een oud venster'))], version })
    await expect(stale).rejects.toThrow(Conflict)
    expect(await titles()).toEqual(['Van Jos'])
  })

  test('the button pressed twice is no fault', async () => {
    const { version } = await readProgrammeToMake(await as(jos), session.id)
    const form = { drafts: [draftOf(aRow('Welkom')), emptyRow], version }
    await saveProgramme(await as(jos), session.id, form)
    await saveProgramme(await as(jos), session.id, form)
    expect(await titles()).toEqual(['Welkom'])
  })

  test('three hundred rows fit, one more is told', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => aRow(`Rondje ${at + 1}`, { minutes: 1 }))
    await expect(aProgramme(jos, session, many(301))).rejects.toMatchObject({
      fields: { programme: ['programme.too-long'] },
    })
    await aProgramme(jos, session, many(300))
    expect((await titles()).at(-1)).toBe('Rondje 300')
  })

  test('reasons given for the session stay when its programme is kept', async () => {
    const left = {
      'leftPlaces[]': [namedIn({ label: 'PHONE', fragment: '06 12345678' })],
      'leftReasons[]': ['not_a_person'],
      'leftWords[]': [''],
    }
    const reasons = () => db.selectFrom('leftStanding').select('label').where('subjectId', '=', told.id).execute()
    const told = await aSession(jos, thuis, { introduction: 'Bel de zaal: 06 12345678.', ...left })
    expect(await reasons()).toEqual([{ label: 'PHONE' }])
    await aProgramme(jos, told, [aRow('Welkom')])
    expect(await reasons()).toEqual([{ label: 'PHONE' }])
  })
})

test.each([
  [{ time: 'half elf', title: 'Binnenkomen' }, { 'row-0-time': ['sessions.time.no-time'] }],
  [{ time: '10:00' }, { 'row-0-title': ['programme.no-title'] }],
  [{ title: 'a\u0000' }, { 'row-0-title': ['form.odd-characters'] }],
  [{ title: 'x'.repeat(161) }, { 'row-0-title': ['form.too-long'] }],
  [{ title: 'Koffie', minutes: '0' }, { 'row-0-minutes': ['programme.minutes.invalid'] }],
  [{ title: 'Koffie', minutes: '721' }, { 'row-0-minutes': ['programme.minutes.invalid'] }],
  [{ title: 'Koffie', minutes: 'een uur' }, { 'row-0-minutes': ['programme.minutes.invalid'] }],
  [{ title: 'Koffie', people: 'x'.repeat(201) }, { 'row-0-people': ['form.too-long'] }],
])('what is mistyped, %j, is told next to its field', (typed, problems) => {
  expect(rowsIn([{ ...emptyRow, ...typed }]).problems).toEqual(problems)
})

test('a kind that does not exist is another kind', () => {
  expect(rowsIn([{ ...emptyRow, title: 'Koffie', kind: 'levitation' }]).rows[0]?.kind).toBe('other')
})

test('what is refused is refused whole', async () => {
  await expect(aProgramme(jos, session, [aRow('Goed'), aRow('', { startsAt: '10:00' })])).rejects.toThrow(Invalid)
  expect(await titles()).toEqual([])
})
