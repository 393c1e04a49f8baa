import type { Context } from '#app/domain/context.server.ts'
import { reindex, reindexKind } from '#search/reindex.ts'
import { methodSource } from './method-documents.server.ts'

/** Make everything findable anew, from what is there now. */
export const rebuildSearch = ({ db }: Context): Promise<number> => reindex(db, [methodSource])

/** Methods come with the product and not with an event: at a start they are found as they are in it. */
export const refreshMethods = ({ db }: Context): Promise<number> => reindexKind(db, methodSource)
