import { afterAll } from 'vitest'
import { startMeilisearch } from './server.ts'

// A Meilisearch for a story. Import this first, before anything reads the configuration.

export const meilisearch = await startMeilisearch()
process.env.MEILISEARCH_URL = meilisearch.url
process.env.MEILISEARCH_KEY = meilisearch.key
process.env.LOG_LEVEL ??= 'error'

afterAll(() => meilisearch.stop())
