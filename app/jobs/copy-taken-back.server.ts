import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { copyTakenBack } from '#app/domain/taken-back/taken-back.server.ts'

export const copyTakenBackTask: Task = async () => {
  await copyTakenBack(systemContext())
}
