import '#tests/support/database.ts'
import '#tests/support/meilisearch/for-a-story.ts'
import { db } from '#db/connection.server.ts'
import { buildIndex } from '#search/meilisearch/build.server.ts'
import { meilisearchEngine } from '#search/meilisearch-engine.server.ts'
import { findsAmongMany } from './many.ts'

// It looks at all there is, so that few texts tell the same, and the protocol server is no index that is quick with many.
const settle = async () => void (await buildIndex(db))
findsAmongMany({ name: 'Meilisearch (protocol server)', engine: meilisearchEngine, settle, texts: 100 })
