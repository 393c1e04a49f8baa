import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { checkSearch, feedSearch } from '#app/domain/search/feed-search.server.ts'

export const feedSearchTask: Task = async () => {
  await feedSearch(systemContext())
}

export const checkSearchTask: Task = async () => {
  await checkSearch(systemContext())
}
