import { createHash, randomBytes } from 'node:crypto'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { detectorVersion } from './detector-version.server.ts'
import { keyed, likeKeyed } from './keyed.server.ts'
import { type AskedPlace, type Decision, isDecided, type Place, plainly, type Reason } from './left-standing.ts'

export type Subject = { id: string; caseId?: string | null }

type Stored = Decision & { label: string; salt: string; fragmentHash: string }

/** What was decided before on the texts of this subject. Security: rows know a fragment again, they do not hold it. */
export async function decisionsOn({ db }: Context, subjectId: string): Promise<Stored[]> {
  const rows = await db
    .selectFrom('leftStanding')
    .select(['label', 'salt', 'fragmentHash', 'reason', 'words'])
    .where('subjectId', '=', subjectId)
    .execute()
  return rows.map((row) => ({ ...row, reason: row.reason as Reason }))
}

export const decisionOn = (stored: Stored[], place: Place): Stored | undefined =>
  stored.find((row) => row.label === place.label && row.fragmentHash === hashOf(row.salt, place))

/** These decisions and no others: one on words that are gone goes with them. */
export async function keepDecisions(ctx: Context, subject: Subject, decided: (Place & Decision)[]): Promise<void> {
  await ctx.db.deleteFrom('leftStanding').where('subjectId', '=', subject.id).execute()
  await addDecisions(ctx, subject, decided)
}

/** What is said of some places: a new decision takes the place of an older one, and no decision takes it back. */
export async function changeDecisions(ctx: Context, subject: Subject, said: AskedPlace[]): Promise<void> {
  const known = await decisionsOn(ctx, subject.id)
  const changed = said.filter((place) => {
    const before = decisionOn(known, place)
    return before?.reason !== place.reason || before?.words !== place.words
  })
  const old = changed.flatMap((place) => decisionOn(known, place)?.salt ?? [])
  if (old.length > 0)
    await ctx.db.deleteFrom('leftStanding').where('subjectId', '=', subject.id).where('salt', 'in', old).execute()
  await addDecisions(ctx, subject, changed.filter(isDecided))
}

/** A decision on words that stand no more goes with them. */
export async function forgetDecisions(ctx: Context, subjectId: string, standing: Place[]): Promise<void> {
  const known = await decisionsOn(ctx, subjectId)
  const gone = known.filter((row) => !standing.some((place) => decisionOn([row], place))).map(({ salt }) => salt)
  if (gone.length > 0)
    await ctx.db.deleteFrom('leftStanding').where('subjectId', '=', subjectId).where('salt', 'in', gone).execute()
}

async function addDecisions(ctx: Context, { id, caseId }: Subject, decided: (Place & Decision)[]): Promise<void> {
  if (decided.length === 0) return
  const rows = decided.map(({ reason, words, ...place }) => {
    const salt = randomBytes(12).toString('base64url')
    const seen = { label: place.label, salt, fragmentHash: hashOf(salt, place), reason, words }
    // Security: no one who decided, and no time finer than the day.
    return { ...seen, subjectId: id, caseId: caseId ?? null, detectorVersion, decidedOn: dayOf(ctx.now) }
  })
  await ctx.db.insertInto('leftStanding').values(rows).execute()
}

/** Decisions from before there was a key get one; each stays the decision it was. */
export async function keyOldDecisions({ db }: Context): Promise<void> {
  const old = await db
    .selectFrom('leftStanding')
    .select(['id', 'fragmentHash'])
    .where('fragmentHash', 'not like', likeKeyed)
    .execute()
  for (const { id, fragmentHash } of old)
    await db
      .updateTable('leftStanding')
      .set({ fragmentHash: keyed('fragment', fragmentHash) })
      .where('id', '=', id)
      .where('fragmentHash', '=', fragmentHash)
      .execute()
}

// Inside is the hash of before there was a key, so that old ones could be kept. Security: the salt keeps the same name in
// two texts from being one hash.
const hashOf = (salt: string, { fragment }: Place) =>
  keyed(
    'fragment',
    createHash('sha256')
      .update(`${salt} ${plainly(fragment)}`)
      .digest('base64url'),
  )
