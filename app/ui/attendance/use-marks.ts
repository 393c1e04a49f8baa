import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { keepMarks, type MarkStore, type MarksNow } from './keep-marks.ts'
import { sendMark } from './send-mark.ts'

const nothing: MarksNow = { waiting: new Map(), refused: new Map() }

/** Presses at the door, kept until the server has them. `seats` is what the server said last. */
export function useMarks(sessionId: string, seats: unknown) {
  const [now, setNow] = useState<MarksNow>(nothing)
  // On the server, but not yet in what the page was given.
  const [kept, setKept] = useState<ReadonlyMap<string, boolean>>(new Map())
  const keeper = useRef<ReturnType<typeof keepMarks>>()
  const { revalidate } = useRevalidator()

  useEffect(() => {
    const marks = keepMarks({
      store: storeOf(sessionId),
      send: (seat, present) => sendMark(`/sessions/${sessionId}/attendance/${seat}/saves`, present),
      tell: (told, fresh) => {
        setNow(told)
        if (fresh) setKept((before) => new Map(before).set(fresh.seat, fresh.present))
        if (fresh || told.refused.size > 0) revalidate()
      },
    })
    keeper.current = marks
    marks.again()
    window.addEventListener('online', marks.again)
    return () => {
      window.removeEventListener('online', marks.again)
      marks.stop()
    }
  }, [sessionId, revalidate])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer list is what this waits for
  useEffect(() => setKept(new Map()), [seats])

  return { ...now, kept, press: (seat: string, present: boolean) => keeper.current?.press(seat, present) }
}

// One entry a seat, so that two tabs do not write over each other's.
function storeOf(sessionId: string): MarkStore {
  const begin = `attendance ${sessionId} `
  return {
    read: () =>
      whileAllowed(
        () =>
          Object.entries(localStorage)
            .filter(([key]) => key.startsWith(begin))
            .map(([key, value]) => [key.slice(begin.length), value === 'yes']),
        [],
      ),
    put: (seat, present) =>
      whileAllowed(() => {
        if (present === undefined) localStorage.removeItem(begin + seat)
        else localStorage.setItem(begin + seat, present ? 'yes' : 'no')
      }, undefined),
  }
}

/** A browser may refuse its storage; presses then live as long as the page. */
function whileAllowed<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}
