import type { Context } from '#app/domain/context.server.ts'
import { checkIndex, tendIndex } from '#search/meilisearch/tend.server.ts'

/** Tell the engine beside PostgreSQL, if there is one, what changed. */
export const feedSearch = ({ db }: Context): Promise<void> => tendIndex(db)

/** See whether that engine has everything it should have. */
export const checkSearch = ({ db }: Context): Promise<void> => checkIndex(db)
