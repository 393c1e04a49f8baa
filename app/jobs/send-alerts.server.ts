import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { sendAlerts } from '#app/domain/saved-searches/send-alerts.server.ts'

export const sendAlertsTask: Task = async () => {
  await sendAlerts(systemContext())
}
