import { type Runner, run, runMigrations, runOnce, type TaskList } from 'graphile-worker'
import { config } from '#app/config.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { singleton } from '#db/singleton.ts'
import { copyTakenBackTask } from './copy-taken-back.server.ts'
import { countWordsTask, goOnRebuildingTask } from './count-words.server.ts'
import { deliverEventTask } from './deliver-event.server.ts'
import { eraseGuestsTask } from './erase-guests.server.ts'
import { eraseOriginalsTask } from './erase-originals.server.ts'
import { eraseUnansweredTask } from './erase-unanswered.server.ts'
import { checkSearchTask, feedSearchTask } from './feed-search.server.ts'
import { remindOfReportsTask } from './remind-of-reports.server.ts'
import { sendAlertsTask } from './send-alerts.server.ts'
import { sendMailTask } from './send-mail.server.ts'
import { takeClockStepsTask } from './take-clock-steps.server.ts'
import { tendAllSeatsTask, tendSeatsTask } from './tend-seats.server.ts'

const taskList: TaskList = {
  'copy-taken-back': copyTakenBackTask,
  'deliver-event': deliverEventTask,
  'send-mail': sendMailTask,
  'tend-seats': tendSeatsTask,
  'tend-all-seats': tendAllSeatsTask,
  'remind-of-reports': remindOfReportsTask,
  'erase-originals': eraseOriginalsTask,
  'take-clock-steps': takeClockStepsTask,
  'send-alerts': sendAlertsTask,
  'erase-guests': eraseGuestsTask,
  'erase-unanswered': eraseUnansweredTask,
  'count-words': countWordsTask,
  'go-on-rebuilding': goOnRebuildingTask,
  'feed-search': feedSearchTask,
  'check-search': checkSearchTask,
}

/** What comes round by itself: minute, hour, day, month, day of the week, in UTC; then the task. */
// `fill`: a machine that was off at that hour does it when it is on again.
const crontab = [
  '0 7 * * 1-5 remind-of-reports',
  '30 3 * * * erase-originals ?fill=1d',
  '40 3 * * * erase-guests ?fill=1d',
  '50 3 * * * erase-unanswered ?fill=1d',
  '*/5 * * * * tend-all-seats',
  '*/5 * * * * take-clock-steps',
  '*/5 * * * * send-alerts',
  '17 * * * * count-words',
  // One at a time, so that mail is never behind it.
  '*/10 * * * * go-on-rebuilding ?queue=rebuilding',
  '* * * * * feed-search',
  '*/10 * * * * check-search',
].join('\n')

const worker = singleton('worker', () => ({ runner: undefined as Runner | undefined }))

/** Work the queue in this process, unless WORKER=off leaves it to another. */
export async function startWorker(): Promise<void> {
  if (!config.worker || worker.runner) return
  const { pool } = await openDatabase()
  // Our own signal handling stops the worker in its turn.
  const logger = await quiet()
  worker.runner = await run({ pgPool: pool, taskList, crontab, concurrency: 2, noHandleSignals: true, logger })
}

export async function stopWorker(): Promise<void> {
  await worker.runner?.stop().catch(() => {})
  worker.runner = undefined
}

export async function prepareQueue(): Promise<void> {
  const { pool } = await openDatabase()
  await runMigrations({ pgPool: pool, logger: await quiet() })
}

/** Do everything that waits, and return. For seeds and tests. */
export async function workOff(): Promise<void> {
  const { pool } = await openDatabase()
  await runOnce({ pgPool: pool, taskList, logger: await quiet() })
}

async function quiet() {
  const { Logger } = await import('graphile-worker')
  const { log } = await import('./job-log.server.ts')
  return new Logger(() => (level, message) => log(level, message))
}
