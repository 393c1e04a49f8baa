// What a tab does when its member signs out in another one. It hears so by the live line: that is closed, and not opened
// again for a visitor. A page without scripts cannot know.

let signedOut = false

/** Security: from here on this tab remembers nothing on the device; whoever sits down at it next could read it. */
export const isSignedOut = (): boolean => signedOut

/** What an answer of the server said of it. */
export const noteSignedOut = (is: boolean): void => {
  signedOut = is
}

const redial = 10_000

/**
 * Calls `leave` as soon as nobody is signed in here any more, until the signal ends it. A tab that nobody sees holds no line,
 * a browser has six for all of them together; it asks anew in the moment it is seen.
 */
export function hearSignedOut(leave: () => void, signal: AbortSignal): void {
  let seen = new AbortController()
  const look = () => {
    seen.abort()
    seen = new AbortController()
    if (!signal.aborted && document.visibilityState === 'visible') holdLine(leave, seen.signal)
  }
  document.addEventListener('visibilitychange', look, { signal })
  signal.addEventListener('abort', look)
  look()
}

function holdLine(leave: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const line = new EventSource('/live')
  signal.addEventListener('abort', () => line.close())
  line.onerror = async () => {
    // A line that broke dials by itself; this one was refused. Only to a visitor it is "nothing here", not to a server that starts.
    if (line.readyState !== EventSource.CLOSED) return
    const status = await statusOfLine()
    if (signal.aborted) return
    if (status !== 204) return void setTimeout(() => holdLine(leave, signal), redial)
    noteSignedOut(true)
    leave()
  }
}

async function statusOfLine(): Promise<number> {
  const asking = new AbortController()
  try {
    return (await fetch('/live', { signal: asking.signal })).status
  } catch {
    return 0
  } finally {
    asking.abort()
  }
}
