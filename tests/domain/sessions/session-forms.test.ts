import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { orMoreRows } from '#app/domain/sessions/more-rows.server.ts'
import { CancelSession, ChooseSeat, PlanSession, ReviseSession } from '#app/domain/sessions/session-forms.server.ts'
import { sessionForm } from '#tests/support/cast-sessions.ts'

const errorsOf = (changes: Record<string, unknown>) => {
  const read = ReviseSession.safeParse(sessionForm(changes))
  return Object.fromEntries((read.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]))
}

describe('what a host may mistype is told next to its field', () => {
  test.each([
    [{ end: '15:00' }, { end: 'sessions.time.end-before-start' }],
    [{ end: '15:30' }, { end: 'sessions.time.end-before-start' }],
    [{ end: '01:00' }, { end: 'sessions.time.end-before-start' }],
    [{ date: '2027-02-29' }, { date: 'sessions.time.no-such-day' }],
    [{ date: '2027-03-28', start: '02:30', end: '04:00' }, { start: 'sessions.time.no-such-hour' }],
    [{ date: '2027-03-28', start: '01:00', end: '02:30' }, { end: 'sessions.time.no-such-hour' }],
    [{ date: '', start: '', end: '' }, { date: 'sessions.time.no-such-day' }],
    [
      { start: '', end: '' },
      { start: 'sessions.time.no-time', end: 'sessions.time.no-time' },
    ],
    [{ title: '  ' }, { title: 'sessions.title.required' }],
    [
      { title: '', end: '15:00', capacity: 'acht', place: '', 'rowTime[]': ['x'], 'rowTitle[]': ['Koffie'] },
      {
        title: 'sessions.title.required',
        capacity: 'sessions.capacity.invalid',
        place: 'sessions.place.required',
        end: 'sessions.time.end-before-start',
        'row-0-time': 'sessions.time.no-time',
      },
    ],
    [{ title: 'x'.repeat(161) }, { title: 'form.too-long' }],
    [{ title: 'a\u0000b' }, { title: 'form.odd-characters' }],
    [{ title: 'half \ud800' }, { title: 'form.odd-characters' }],
    [{ introduction: 'x'.repeat(100_000) }, { introduction: 'form.too-long' }],
    [{ place: '', onlineLink: '' }, { place: 'sessions.place.required' }],
    [{ onlineLink: 'javascript:alert(1)' }, { onlineLink: 'sessions.onlineLink.invalid' }],
    [{ onlineLink: 'ontmoet.example' }, { onlineLink: 'sessions.onlineLink.invalid' }],
    [{ capacity: '0' }, { capacity: 'sessions.capacity.invalid' }],
    [{ capacity: '501' }, { capacity: 'sessions.capacity.invalid' }],
    [{ capacity: '7,5' }, { capacity: 'sessions.capacity.invalid' }],
    [{ capacity: '' }, { capacity: 'sessions.capacity.invalid' }],
    [{ methodKey: 'levitation' }, { methodKey: 'sessions.method.required' }],
    [{ 'rowTime[]': ['half elf'], 'rowTitle[]': ['Binnenkomen'] }, { 'row-0-time': 'sessions.time.no-time' }],
    [{ 'rowTime[]': ['', '10:00'], 'rowTitle[]': ['', ''] }, { 'row-1-title': 'sessions.programme.no-title' }],
    [{ 'rowTime[]': [''], 'rowTitle[]': ['a\u0000'] }, { 'row-0-title': 'form.odd-characters' }],
    [
      { 'rowTime[]': Array(300).fill(''), 'rowTitle[]': Array(300).fill('Rondje') },
      { programme: 'sessions.programme.too-long' },
    ],
  ])('%j', (changes, errors) => {
    expect(errorsOf(changes)).toEqual(errors)
  })
})

test('names with ĳ, ş and marks of writing direction are kept', () => {
  const form = ReviseSession.parse(sessionForm({ title: 'Ĳsbrand en Ayşe \u202Elopen\u202C samen' }))
  expect(form.title).toBe('Ĳsbrand en Ayşe lopen samen')
})

test('a session may begin in the hour that comes twice', () => {
  const form = ReviseSession.parse(sessionForm({ date: '2027-10-31', start: '02:30', end: '03:30' }))
  expect([form.startsAt, form.endsAt]).toEqual([new Date('2027-10-31T00:30Z'), new Date('2027-10-31T02:30Z')])
})

test('29 February is a day in a leap year', () => {
  expect(ReviseSession.safeParse(sessionForm({ date: '2028-02-29' })).success).toBe(true)
})

test('empty rows are dropped, and the others keep their order', () => {
  const rows = { 'rowTime[]': ['', '', '9:05', ''], 'rowTitle[]': ['', 'Eerst', 'Dan', ''] }
  expect(ReviseSession.parse(sessionForm(rows)).programme).toEqual([
    { startsAt: null, title: 'Eerst' },
    { startsAt: '09:05', title: 'Dan' },
  ])
})

test('forty rows fit', () => {
  const rows = { 'rowTime[]': Array(45).fill(''), 'rowTitle[]': [...Array(40).fill('Rondje'), ...Array(5).fill('')] }
  expect(ReviseSession.parse(sessionForm(rows)).programme).toHaveLength(40)
})

describe('the button for more rows', () => {
  const form = orMoreRows(PlanSession)

  test('gives the form back as unfinished as it was, with room for more', () => {
    const typed = { more: 'rows', title: '', date: 'morgen', 'rowTime[]': ['9:00'], 'rowTitle[]': ['Koffie'] }
    const { more } = form.parse(typed) as { more: Record<string, string[]> }
    expect(more).toMatchObject({ title: '', date: 'morgen' })
    expect(more['rowTitle[]']).toEqual(['Koffie', '', '', '', '', ''])
    expect(more['rowTime[]']).toHaveLength(6)
  })

  test('is not in the way of the other one', () => {
    const typed = { id: randomUUID(), circleId: randomUUID(), ...sessionForm() }
    expect(form.parse(typed)).toMatchObject({ form: { capacity: 8, circleId: typed.circleId } })
    const wrong = form.safeParse({ ...typed, circleId: '', title: '' })
    expect(wrong.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['circleId', 'sessions.circle.required'],
      ['title', 'sessions.title.required'],
    ])
  })
})

test('a seat is a participant or a listener; a reason to call it off is needed', () => {
  expect(ChooseSeat.safeParse({ role: 'owner' }).success).toBe(false)
  const empty = { brings: '', hopes: '', needs: '', authorityRelation: null }
  expect(ChooseSeat.parse({ role: 'listener' })).toEqual({ role: 'listener', ...empty })
  expect(CancelSession.safeParse({ reason: ' ' }).success).toBe(false)
})
