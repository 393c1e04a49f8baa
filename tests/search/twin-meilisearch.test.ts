import '#tests/support/database.ts'
import '#tests/support/meilisearch/for-a-story.ts'
import { keepsClosedCirclesClosed } from './twin.ts'

keepsClosedCirclesClosed('meilisearch')
