import { describe, expect, test } from 'vitest'
import { CancelSession, ChooseSeat, ReviseSession } from '#app/domain/sessions/session-forms.server.ts'
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
      { title: '', end: '15:00', capacity: 'acht', place: '' },
      {
        title: 'sessions.title.required',
        capacity: 'sessions.capacity.invalid',
        place: 'sessions.place.required',
        end: 'sessions.time.end-before-start',
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

test('a seat is a participant or a listener; a reason to call it off is needed', () => {
  expect(ChooseSeat.safeParse({ role: 'owner' }).success).toBe(false)
  const empty = { brings: '', hopes: '', needs: '', authorityRelation: null }
  expect(ChooseSeat.parse({ role: 'listener' })).toEqual({ role: 'listener', ...empty })
  expect(CancelSession.safeParse({ reason: ' ' }).success).toBe(false)
})
