import type { MarkAnswer } from './send-mark.ts'

export type MarksNow = {
  /** Pressed, and not on the server yet: seat and whether they are here. */
  waiting: ReadonlyMap<string, boolean>
  /** Why they still wait. */
  because?: 'offline' | 'busy' | 'signed-out'
  /** Seats whose last press the server refused, and why. */
  refused: ReadonlyMap<string, string>
}

/** Where presses outlive the page: the storage of the browser. Security: ids of seats only, no names. */
export type MarkStore = { read: () => [string, boolean][]; put: (seat: string, present: boolean | undefined) => void }

export const markTiming = { retry: 2_000, longestRetry: 15_000 }

type Options = {
  store: MarkStore
  send: (seat: string, present: boolean) => Promise<MarkAnswer>
  tell: (now: MarksNow, kept?: { seat: string; present: boolean }) => void
  timing?: typeof markTiming
}

/**
 * Keeps what is pressed at the door until the server has it: one after the other, again and again while the network is
 * away, and after the page was closed and opened. The last press of a seat counts.
 */
export function keepMarks({ store, send, tell, timing = markTiming }: Options) {
  const waiting = new Map(store.read())
  const refused = new Map<string, string>()
  let because: MarksNow['because']
  let timer: ReturnType<typeof setTimeout> | undefined
  let [sending, stopped, failures] = [false, false, 0]

  const say = (kept?: { seat: string; present: boolean }) =>
    tell({ waiting: new Map(waiting), refused: new Map(refused), because }, kept)

  async function run(): Promise<void> {
    clearTimeout(timer)
    if (sending || stopped) return
    sending = true
    for (let next = first(); next && !stopped; next = first()) if (!(await sendOne(next))) break
    sending = false
  }

  const first = () => waiting.entries().next().value

  /** Whether to go on with the next. */
  async function sendOne([seat, present]: [string, boolean]): Promise<boolean> {
    const answer = await send(seat, present)
    if (answer.kind === 'again') {
      because = answer.because
      failures += 1
      timer = setTimeout(run, Math.min(timing.longestRetry, timing.retry * 2 ** (failures - 1)))
      say()
      return false
    }
    because = undefined
    failures = 0
    // Pressed again while this one was on its way: that press is sent next.
    if (waiting.get(seat) === present) {
      waiting.delete(seat)
      store.put(seat, undefined)
    }
    if (answer.kind === 'refused') refused.set(seat, answer.problem ?? '')
    say(answer.kind === 'kept' ? { seat, present } : undefined)
    return true
  }

  return {
    press(seat: string, present: boolean) {
      refused.delete(seat)
      waiting.set(seat, present)
      store.put(seat, present)
      say()
      void run()
    },
    /** Now rather than later: the network is back, or the page was opened with presses that still wait. */
    again() {
      if (waiting.size > 0) say()
      void run()
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
