import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { takeClockSteps } from '#app/domain/preparation/clock.server.ts'

export const takeClockStepsTask: Task = async () => {
  await takeClockSteps(systemContext())
}
