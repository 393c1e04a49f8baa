import type { Viewer } from '#app/access/viewer.ts'
import { listen } from './hub.server.ts'

const heartbeat = 20_000
const longest = 10 * 60_000

/**
 * A stream of nudges for one tab. It ends by itself after ten minutes: the browser dials again, and is looked at anew.
 * Security: that bounds how long a line can outlive a sign-in that has ended elsewhere.
 */
export function openLine(viewer: Viewer, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    start(line) {
      const say = (text: string) => {
        try {
          line.enqueue(bytes.encode(text))
        } catch {
          end() // the other side is gone
        }
      }
      const leave = listen({
        viewer,
        hear: (nudge) => say(`data: ${JSON.stringify(nudge)}\n\n`),
        hangUp: () => end(),
      })
      const beat = setInterval(() => say(': \n\n'), heartbeat)
      const late = setTimeout(() => end(), longest)
      function end() {
        leave()
        clearInterval(beat)
        clearTimeout(late)
        try {
          line.close()
        } catch {
          // closed already
        }
      }
      // Remix reads the stream to the end even when the browser is gone; only the signal tells us.
      signal.addEventListener('abort', end)
      say('retry: 2000\n\n')
    },
  })
}
