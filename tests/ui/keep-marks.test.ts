import { expect, test, vi } from 'vitest'
import { keepMarks, type MarksNow } from '#app/ui/attendance/keep-marks.ts'
import type { MarkAnswer } from '#app/ui/attendance/send-mark.ts'

// Presses at the door of a cellar: the network comes and goes, the page is closed and opened.

const timing = { retry: 1, longestRetry: 4 }
const away: MarkAnswer = { kind: 'again', because: 'offline' }

/** The storage of a phone, and a server that says what the story wants. */
function aPhone() {
  const stored = new Map<string, boolean>()
  const received: string[] = []
  const phone = {
    stored,
    received,
    answer: { kind: 'kept' } as MarkAnswer,
    now: undefined as MarksNow | undefined,
    open,
  }
  function open() {
    return keepMarks({
      timing,
      store: {
        read: () => [...stored],
        put: (seat, present) => void (present === undefined ? stored.delete(seat) : stored.set(seat, present)),
      },
      send: async (seat, present) => {
        if (phone.answer.kind === 'kept') received.push(`${seat} ${present ? 'here' : 'not'}`)
        return phone.answer
      },
      tell: (now) => {
        phone.now = now
      },
    })
  }
  return phone
}

test('a press is sent, and told until the server has it', async () => {
  const phone = aPhone()
  phone.open().press('femke', true)
  expect([...(phone.now?.waiting ?? [])]).toEqual([['femke', true]])
  await vi.waitFor(() => expect(phone.now?.waiting.size).toBe(0))
  expect(phone.received).toEqual(['femke here'])
  expect(phone.stored.size).toBe(0)
})

test('without a network presses wait, say why, and go when it is back: each person once, in order', async () => {
  const phone = aPhone()
  phone.answer = away
  const marks = phone.open()
  marks.press('femke', true)
  marks.press('tom', true)
  await vi.waitFor(() => expect(phone.now?.because).toBe('offline'))
  expect(phone.now?.waiting.size).toBe(2)
  phone.answer = { kind: 'kept' }
  await vi.waitFor(() => expect(phone.now?.waiting.size).toBe(0))
  expect(phone.received).toEqual(['femke here', 'tom here'])
  expect(phone.now?.because).toBeUndefined()
})

test('a page that is closed meanwhile loses nothing: opened again it sends them', async () => {
  const phone = aPhone()
  phone.answer = away
  const closed = phone.open()
  closed.press('femke', true)
  closed.stop()
  phone.answer = { kind: 'kept' }
  phone.open().again()
  await vi.waitFor(() => expect(phone.received).toEqual(['femke here']))
  expect(phone.stored.size).toBe(0)
})

test('the last press counts, also when the first is on its way', async () => {
  const phone = aPhone()
  const marks = phone.open()
  marks.press('femke', true)
  marks.press('femke', false)
  await vi.waitFor(() => expect(phone.now?.waiting.size).toBe(0))
  expect(phone.received.at(-1)).toBe('femke not')
})

test('who is signed out keeps their presses; what the server refuses is told and not tried for ever', async () => {
  const phone = aPhone()
  phone.answer = { kind: 'again', because: 'signed-out' }
  phone.open().press('femke', true)
  await vi.waitFor(() => expect(phone.now?.because).toBe('signed-out'))
  expect(phone.stored.size).toBe(1)
  phone.answer = { kind: 'refused', problem: 'attendance.no-seat' }
  await vi.waitFor(() => expect([...(phone.now?.refused ?? [])]).toEqual([['femke', 'attendance.no-seat']]))
  expect(phone.stored.size).toBe(0)
})
