import pino from 'pino'
import { config } from '#app/config.server.ts'

const logger = pino({ level: config.logLevel, base: { app: 'denktafel jobs' } })

/** Security: a job's message may quote what it worked on, so only errors are kept, without their payload. */
export function log(level: string, message: string): void {
  if (level === 'error') logger.error({ job: message.slice(0, 80) }, 'job failed')
}
