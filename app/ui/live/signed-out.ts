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

/** Calls `leave` as soon as nobody is signed in here any more, until the signal ends it. */
export function hearSignedOut(leave: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const line = new EventSource('/live')
  signal.addEventListener('abort', () => line.close())
  line.onerror = async () => {
    // A line that broke dials by itself; this one was refused. Only to a visitor it is "nothing here", not to a server that starts.
    if (line.readyState !== EventSource.CLOSED) return
    if ((await statusOfLine()) !== 204) return void setTimeout(() => hearSignedOut(leave, signal), redial)
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
