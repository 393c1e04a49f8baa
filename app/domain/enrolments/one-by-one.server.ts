const lines = new Map<string, Promise<void>>()

/**
 * People who press at the same moment stand in line here, in this process, for a table that seats one at a time anyway.
 * Waiting for the lock instead would take every connection there is: of two hundred most would be turned away, and with
 * them all who read another page. The lock still decides; another process has a line of its own.
 */
export function oneByOne<T>(sessionId: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(sessionId) ?? Promise.resolve()
  const turn = before.then(work)
  const over = turn.then(
    () => {},
    () => {},
  )
  lines.set(sessionId, over)
  void over.then(() => lines.get(sessionId) === over && lines.delete(sessionId))
  return turn
}
