import { config } from '#app/config.server.ts'
import { tryMeilisearch } from './meilisearch-engine.server.ts'
import { noteFailure, type Reason, reasonOf, restingFor } from './standing.server.ts'

/** Which engine answers at this moment, and why it is not the one of choice. */
export async function engineAnswering(): Promise<string> {
  if (!config.meilisearch) return 'postgres'
  const reason = restingFor() ?? (await whyNot())
  return reason ? `postgres (fallback: ${reason})` : 'meilisearch'
}

async function whyNot(): Promise<Reason | undefined> {
  try {
    await tryMeilisearch()
    return undefined
  } catch (error) {
    const reason = reasonOf(error)
    if (!reason) throw error
    noteFailure(error)
    return reason
  }
}
