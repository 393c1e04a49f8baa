import { MeilisearchApiError, MeilisearchError, MeilisearchRequestError } from 'meilisearch'
import pino from 'pino'
import { ZodError } from 'zod'
import { config } from '#app/config.server.ts'
import { singleton } from '#db/singleton.ts'

/** Why the engine of choice does not answer. Security: only these words are said; an error may quote what was sought. */
export type Reason = 'down' | 'slow' | 'refused' | 'odd answer' | 'index missing' | 'not built' | 'behind'

/** An engine that knows of itself that it should not answer. */
export class NotNow extends Error {
  override name = 'NotNow'
  constructor(readonly reason: Reason) {
    super(`search: ${reason}`)
  }
}

const restMs = 10_000
const saidAgainAfterMs = 300_000

const log = pino({ level: config.logLevel, base: { app: 'denktafel search' } })
const standing = singleton('search standing', () => ({
  reason: undefined as Reason | undefined,
  restsUntil: 0,
  saidAt: 0,
}))

/** Why the engine of choice is left alone at this moment, if it is. */
export const restingFor = (): Reason | undefined => (Date.now() < standing.restsUntil ? standing.reason : undefined)

/** It could not answer: for some seconds it is not asked. Said once, and again each five minutes, not for each search. */
export function noteFailure(error: unknown): void {
  const reason = reasonOf(error) ?? 'odd answer'
  const now = Date.now()
  if (!standing.reason || now - standing.saidAt > saidAgainAfterMs) {
    log.warn({ reason }, 'meilisearch does not answer, postgres does')
    standing.saidAt = now
  }
  Object.assign(standing, { reason, restsUntil: now + restMs })
}

export function noteAnswer(): void {
  if (standing.reason) log.info('meilisearch answers again')
  Object.assign(standing, { reason: undefined, restsUntil: 0 })
}

/** What is wrong with Meilisearch; nothing when the error is another's. */
export function reasonOf(error: unknown): Reason | undefined {
  if (error instanceof NotNow) return error.reason
  if (error instanceof MeilisearchApiError) return error.cause?.code === 'index_not_found' ? 'index missing' : 'refused'
  if (error instanceof MeilisearchRequestError) return reasonOf(error.cause) ?? 'down'
  if (error instanceof MeilisearchError) return 'slow'
  if (error instanceof SyntaxError || error instanceof ZodError) return 'odd answer'
  return undefined
}
