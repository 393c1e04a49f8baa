import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { eraseUnanswered } from '#app/domain/synonyms/unanswered.server.ts'

export const eraseUnansweredTask: Task = async () => {
  await eraseUnanswered(systemContext())
}
