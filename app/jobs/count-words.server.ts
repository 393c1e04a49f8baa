import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { countWords } from '#app/domain/search/count-words.server.ts'
import { goOnRebuilding } from '#app/domain/search/rebuild-search.server.ts'

export const countWordsTask: Task = async () => {
  await countWords(systemContext())
}

export const goOnRebuildingTask: Task = async () => {
  await goOnRebuilding(systemContext())
}
