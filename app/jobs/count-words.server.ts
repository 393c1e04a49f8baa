import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { countWords } from '#app/domain/search/count-words.server.ts'

export const countWordsTask: Task = async () => {
  await countWords(systemContext())
}
