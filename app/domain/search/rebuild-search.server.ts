import type { Context } from '#app/domain/context.server.ts'
import { reindex } from '#search/reindex.ts'
import { methodSource } from './method-documents.server.ts'

/** Make everything findable anew, from what is there now. */
export const rebuildSearch = ({ db }: Context): Promise<number> => reindex(db, [methodSource])
