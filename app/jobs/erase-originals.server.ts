import type { Task } from 'graphile-worker'
import { eraseOriginals } from '#app/domain/cases/original.server.ts'
import { systemContext } from '#app/domain/context.server.ts'

export const eraseOriginalsTask: Task = async () => {
  await eraseOriginals(systemContext())
}
