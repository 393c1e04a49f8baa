import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { keyed } from '#app/domain/privacy/keyed.server.ts'
import { TooMany } from '#app/errors.ts'
import { openDatabase } from '#db/connection.server.ts'
import { placeOfCaller } from './place-of-caller.server.ts'

type Purpose = 'sign-in' | 'password-reset' | 'set-up' | 'caller' | 'report' | 'visitor-report' | 'suggestion'

const [quarter, day] = [15 * 60, 24 * 60 * 60]
const most: Record<Purpose, number> = {
  ...{ 'sign-in': 10, 'password-reset': 5, 'set-up': 10, caller: 100 },
  ...{ report: 5, 'visitor-report': 5, suggestion: 600 },
}

const limiters = new Map<Purpose, Promise<RateLimiterPostgres>>()

/**
 * Count a try. Throws TooMany beyond ten in a quarter of an hour for one address from one place, and beyond a hundred
 * from one place whatever the address. Counted in the database, so that every process sees the same.
 */
export async function countAttempt(purpose: Purpose, email: string, from: string): Promise<void> {
  await count(purpose, keyOf(email, placeOfCaller(from)))
  await count('caller', keyOf(placeOfCaller(from)))
}

/**
 * Count what someone says is recognisable: a member by who they are, a visitor by where they come from, and by the day.
 * Counted before the work, so that many at once are not more; what comes to nothing is given back.
 */
export async function countReport<T>(memberId: string | undefined, from: string, work: () => Promise<T>): Promise<T> {
  const [purpose, who]: [Purpose, string] = memberId ? ['report', memberId] : ['visitor-report', placeOfCaller(from)]
  await count(purpose, keyOf(who))
  try {
    return await work()
  } catch (error) {
    await giveBack(purpose, keyOf(who))
    throw error
  }
}

/** Count what a member asks for while typing. */
export const countSuggestion = (memberId: string): Promise<void> => count('suggestion', keyOf(memberId))

/** It was right: this person starts afresh, and the place they came from is given its try back. */
export async function forgetAttempts(purpose: Purpose, email: string, from: string): Promise<void> {
  await (await limiterFor(purpose)).delete(keyOf(email, placeOfCaller(from)))
  await giveBack('caller', keyOf(placeOfCaller(from)))
}

async function giveBack(purpose: Purpose, key: string): Promise<void> {
  await (await limiterFor(purpose)).reward(key)
}

async function count(purpose: Purpose, key: string): Promise<void> {
  const limiter = await limiterFor(purpose)
  await limiter.consume(key).catch((reason: unknown) => {
    if (reason instanceof RateLimiterRes) throw new TooMany(Math.ceil(reason.msBeforeNext / 1000))
    throw reason
  })
}

// Security: the table holds hashes, so that it tells nobody who tried, from where, or who said that someone is recognisable.
const keyOf = (...parts: string[]) => keyed('attempt', parts.join('\n'))

function limiterFor(purpose: Purpose): Promise<RateLimiterPostgres> {
  const limiter = limiters.get(purpose) ?? makeLimiter(purpose)
  limiters.set(purpose, limiter)
  return limiter
}

async function makeLimiter(purpose: Purpose): Promise<RateLimiterPostgres> {
  const { pool } = await openDatabase()
  const table = { storeClient: pool, storeType: 'pool', tableName: 'rateLimits', tableCreated: true }
  return new RateLimiterPostgres({
    ...table,
    keyPrefix: purpose,
    points: most[purpose],
    duration: purpose === 'visitor-report' ? day : quarter,
  })
}
