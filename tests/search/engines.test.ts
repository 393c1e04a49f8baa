import '#tests/support/database.ts'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { type Candidate, keepsTheContract } from './engine-contract.ts'

// The engines that are at hand: PostgreSQL, and a real Meilisearch when the tests were given one (vitest.config.ts).

const { TESTED_MEILISEARCH_URL: url, TESTED_MEILISEARCH_KEY: key } = process.env
if (url) {
  process.env.MEILISEARCH_URL = url
  if (key) process.env.MEILISEARCH_KEY = key
  process.env.MEILISEARCH_INDEX = `denktafel-story-${randomBytes(4).toString('hex')}`
}

const { postgresEngine } = await import('#search/postgres-engine.server.ts')
const candidates: Candidate[] = [{ name: 'PostgreSQL', engine: postgresEngine, settle: async () => {} }]

if (url) {
  const { db } = await import('#db/connection.server.ts')
  const { meilisearchEngine } = await import('#search/meilisearch-engine.server.ts')
  const { buildIndex } = await import('#search/meilisearch/build.server.ts')
  const { done, liveIndex, toFeed } = await import('#search/meilisearch/client.server.ts')
  const { feedChanges } = await import('#search/meilisearch/feed.server.ts')
  const settle = async () => void (await feedChanges(db))
  beforeAll(async () => void (await buildIndex(db)))
  afterAll(() => done(toFeed().deleteIndex(liveIndex)))
  candidates.push({ name: 'Meilisearch', engine: meilisearchEngine, settle })
}

for (const candidate of candidates) keepsTheContract(candidate)
