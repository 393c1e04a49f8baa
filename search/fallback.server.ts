import type { SearchEngine } from './search.server.ts'
import { NotNow, noteAnswer, noteFailure, restingFor } from './standing.server.ts'

/** How long the first may take in all; with the second behind it, a search stays within a second. */
const patience = 600

/**
 * Ask the first; when it is down, slow or wrong, the second answers. Where the first finds nothing at all the second is asked
 * as well, so that an index that lost what it had hides nothing.
 */
export const withFallback = (first: SearchEngine, second: SearchEngine): SearchEngine => ({
  search: async (viewer, query) => {
    if (restingFor()) return second.search(viewer, query)
    try {
      const found = await inTime(first.search(viewer, query))
      noteAnswer()
      if (found.hits.length > 0 || query.after) return found
    } catch (error) {
      noteFailure(error)
    }
    return second.search(viewer, query)
  },
})

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new NotNow('slow')), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
