import { sql } from 'kysely'
import { memberOf } from '#app/access/policy.ts'
import { isOfTheDate } from '#app/domain/attendance/date-of-mark.server.ts'
import { proofCodeIn } from '#app/domain/attendance/proof-code.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { SessionType } from '#app/domain/sessions/session-type.ts'
import { HeldBack, NotFound } from '#app/errors.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import { hoursBetween, type Proof } from './proof.ts'

/** The proof of my own seat, for who was there, once the session has been. */
export async function readMyProof(ctx: Context, sessionId: string, language: Language): Promise<Proof> {
  const { id } = memberOf(ctx.viewer)
  return readProof(
    await proofs(ctx).where('seat.sessionId', '=', sessionId).where('seat.memberId', '=', id).executeTakeFirst(),
    language,
  )
}

/** The proof of a seat. Security: the caller knows whose seat it is. */
export async function readProofOfSeat(ctx: Context, enrolmentId: string, language: Language): Promise<Proof> {
  return readProof(await proofs(ctx).where('seat.enrolmentId', '=', enrolmentId).executeTakeFirst(), language)
}

/**
 * What anyone who was given a proof may check by its code. Security: when, how long and what for; not who. Whether it is
 * of the name someone reads on it is answered with yes or no.
 */
export async function findProof(ctx: Context, typed: string, language: Language) {
  const code = proofCodeIn(typed)
  const row = code && (await proofs(ctx).where('attendances.proofCode', '=', code).executeTakeFirst())
  if (!row) return undefined
  const { startsAt, endsAt } = row
  return {
    code: row.code,
    // Security: this page opens without a reading rule, so it shows no word that is being looked at again.
    title: row.heldBack ? translatorFor(language)('sessions.heldBack') : row.title,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    hours: hoursBetween(startsAt, endsAt),
  }
}

export type CheckedProof = NonNullable<Awaited<ReturnType<typeof findProof>>>

/** Whether this proof is of who is named so. Capitals, accents and spaces do not count. */
export async function isProofOf(ctx: Context, typed: string, name: string): Promise<boolean> {
  const code = proofCodeIn(typed)
  const row = code && (await proofs(ctx).where('attendances.proofCode', '=', code).executeTakeFirst())
  if (!row) throw new NotFound('proof')
  // Of a guest who was erased there is no name left to agree with.
  return plain(name) !== '' && plain(row.name) === plain(name)
}

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof proofs>['executeTakeFirst']>>>

function readProof(row: Row | undefined, language: Language): Proof {
  if (!row) throw new NotFound('proof')
  if (row.heldBack) throw new HeldBack('session')
  const { code, name, title, circle, startsAt, endsAt, typeKey, typeName } = row
  const kind = typeKey === 'open' ? typeName : translatorFor(language)(`facts.type.${typeKey}`)
  const hours = hoursBetween(startsAt, endsAt)
  return { code, name, title, kind, circle, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), hours }
}

/** Whoever has a seat at a session that took place, and was there. */
const proofs = ({ db, now }: Context) =>
  db
    .selectFrom('attendances')
    .innerJoin('seatHolders as seat', 'seat.enrolmentId', 'attendances.enrolmentId')
    .innerJoin('sessions', 'sessions.id', 'seat.sessionId')
    .innerJoin('circles', 'circles.id', 'sessions.circleId')
    .select(['attendances.proofCode as code', 'seat.name', 'sessions.title', 'sessions.startsAt', 'sessions.endsAt'])
    .select(['sessions.typeName', 'sessions.heldBack', 'circles.name as circle'])
    .select(sql<SessionType>`sessions."typeKey"`.as('typeKey'))
    .$narrowType<{ name: string }>()
    .where('seat.state', '=', 'enrolled')
    .where('sessions.state', '=', 'announced')
    .where('sessions.endsAt', '<=', now)
    .where(isOfTheDate)
