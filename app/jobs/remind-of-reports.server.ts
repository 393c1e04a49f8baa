import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { remindOfLateReports } from '#app/domain/reports/late-reports.server.ts'

export const remindOfReportsTask: Task = async () => {
  await remindOfLateReports(systemContext())
}
