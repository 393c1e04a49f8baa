import { expect, test, vi } from 'vitest'
import { hearSignedOut } from '#app/ui/live/signed-out.ts'

// A line is refused, and while this tab asks why, its form is sent.

class Line {
  static readonly CLOSED = 2
  static last: Line
  readyState = Line.CLOSED
  onerror = async () => {}
  constructor() {
    Line.last = this
  }
  close() {}
}

test.each([false, true])('who has sent the form meanwhile (%s) does not leave', async (sent) => {
  vi.stubGlobal('EventSource', Line)
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  const [sending, leave] = [new AbortController(), vi.fn()]
  vi.stubGlobal('fetch', async () => {
    if (sent) sending.abort()
    return new Response(null, { status: 204 })
  })
  hearSignedOut(leave, sending.signal)
  await Line.last.onerror()
  expect(leave).toHaveBeenCalledTimes(sent ? 0 : 1)
})
