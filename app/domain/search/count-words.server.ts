import type { Context } from '#app/domain/context.server.ts'
import { countWords as count } from '#search/count-words.server.ts'

/** Learn anew from all texts how common each word is, and what compounds there are. */
export const countWords = ({ db }: Context): Promise<void> => count(db)
