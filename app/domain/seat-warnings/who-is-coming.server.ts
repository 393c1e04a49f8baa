import { hostsWhoDidNotWrite, whoDidNotWrite } from '#app/access/hosts.server.ts'
import { textsOfCase } from '#app/domain/cases/case-texts.ts'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { namesOneOf } from '#app/domain/privacy/named-in.ts'
import { hasNamed } from '#app/domain/privacy/once-named.server.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import { isAhead } from '#app/domain/sessions/session-state.server.ts'

// Security: all of this happens in a job, some moments after someone took a seat or a case came on a table, with nothing
// of it in any answer to them; what they see, get and wait for is the same whether or not anything matches.

/** Look at a table again: warn for what matches now, and forget what no longer does. */
export async function lookWhoComes(ctx: Context, sessionId: string, newcomerId = ''): Promise<void> {
  const people = await whoComes(ctx, sessionId)
  const matched: string[] = []
  for (const theCase of await casesOn(ctx, sessionId)) {
    const matching = people.filter((one) => names(theCase, one)).map(({ id }) => id)
    if (matching.length === 0) continue
    matched.push(theCase.id)
    await warn(ctx, { theCase, sessionId, matching, newcomerId })
  }
  await ctx.db
    .deleteFrom('seatWarnings')
    .where('sessionId', '=', sessionId)
    .where(({ not, eb }) => (matched.length > 0 ? not(eb('caseId', 'in', matched)) : eb.lit(true)))
    .execute()
}

type Person = { id: string; names: string[] }
type CaseOnTable = { id: string; alias: string; circleId: string | null; text: string; onceNamed: string[] }

/** In the author's own text as it is, or as it was before other words were put there. */
const names = ({ id, text, onceNamed }: CaseOnTable, { names }: Person): boolean =>
  namesOneOf(text, names) || hasNamed(id, onceNamed, names)

type Warning = { theCase: CaseOnTable; sessionId: string; matching: string[]; newcomerId: string }

/**
 * Security: hosts are warned of who wrote it as of anyone else, or a seat without a warning would be the author's. Only the
 * author is not asked about their own coming; of what the author is asked and answers a host sees nothing.
 */
async function warn(ctx: Context, { theCase, sessionId, matching, newcomerId }: Warning): Promise<void> {
  const others = await whoDidNotWrite(ctx.db, matching, theCase.alias)
  const [isNew, askAuthor] = [matching.includes(newcomerId), others.includes(newcomerId)]
  const again = { warnedOn: dayOf(ctx.now), hostAnsweredOn: null }
  const made = await ctx.db
    .insertInto('seatWarnings')
    .values({ caseId: theCase.id, sessionId, ...again })
    .onConflict((conflict) => {
      const known = conflict.columns(['caseId', 'sessionId'])
      return isNew ? known.doUpdateSet(askAuthor ? { ...again, authorAnsweredOn: null } : again) : known.doNothing()
    })
    .returning('id')
    .executeTakeFirst()
  if (others.length === 0) await spareAuthor(ctx, theCase.id, sessionId)
  if (!made) return
  // Security: by name to the hosts who may know. The key of all hosts would tell a host who is the one that comes.
  const hosts = (await hostsToWarn(ctx, theCase)).map((id) => `member:${id}`)
  const audience = isNew && !askAuthor ? hosts : [`author:${theCase.alias}`, ...hosts]
  await recordEvent(ctx, { name: 'seat-warning.raised', subjectId: made.id, audience, anonymous: true })
}

/** Nobody comes but the author: there is nothing to ask them, or nothing any more. */
async function spareAuthor({ db, now }: Context, caseId: string, sessionId: string): Promise<void> {
  await db
    .updateTable('seatWarnings')
    .set({ authorAnsweredOn: dayOf(now) })
    .where('caseId', '=', caseId)
    .where('sessionId', '=', sessionId)
    .where('authorAnsweredOn', 'is', null)
    .execute()
}

/** The hosts of the circle, without those whose own organisation is the one that is named, and without who wrote it. */
export async function hostsToWarn(ctx: Context, theCase: CaseOnTable): Promise<string[]> {
  const hosts = await namesOf(ctx, await hostsWhoDidNotWrite(ctx.db, theCase.circleId, theCase.alias))
  return hosts.filter((host) => !names(theCase, host)).map(({ id }) => id)
}

async function whoComes(ctx: Context, sessionId: string): Promise<Person[]> {
  const seats = await ctx.db
    .selectFrom('seatHolders')
    .leftJoin('organisations', 'organisations.id', 'seatHolders.organisationId')
    .select(['memberId', 'guestId', 'organisations.name as organisation'])
    .where('sessionId', '=', sessionId)
    .where('state', '=', 'enrolled')
    .execute()
  const guests = seats.flatMap(({ guestId, organisation }) =>
    guestId ? [{ id: guestId, names: organisation ? [organisation] : [] }] : [],
  )
  const members = seats.flatMap(({ memberId }) => memberId ?? [])
  return [...guests, ...(await namesOf(ctx, members))]
}

/** The sessions still to come in which this member has a seat. */
export async function seatsToCome({ db, now }: Context, memberId: string): Promise<string[]> {
  const seats = await db
    .selectFrom('enrolments')
    .innerJoin('sessions', 'sessions.id', 'enrolments.sessionId')
    .select('sessions.id')
    .where('memberId', '=', memberId)
    .where('enrolments.state', '=', 'enrolled')
    .where(isAhead(now))
    .orderBy('sessions.id')
    .execute()
  return seats.map(({ id }) => id)
}

/** Under which names someone's workplace and networks may stand in a text. */
async function namesOf({ db }: Context, memberIds: string[]): Promise<Person[]> {
  if (memberIds.length === 0) return []
  const rows = await db
    .selectFrom('members')
    .innerJoin('organisations', 'organisations.id', 'members.organisationId')
    .leftJoin('circleMemberships as m', (join) =>
      join.onRef('m.memberId', '=', 'members.id').on('m.leftAt', 'is', null),
    )
    .leftJoin('circles', 'circles.id', 'm.circleId')
    .leftJoin('networks', 'networks.id', 'circles.networkId')
    .select(['members.id', 'organisations.name as organisation', 'networks.name as network'])
    .where('members.id', 'in', memberIds)
    .execute()
  const people = new Map<string, Set<string>>()
  for (const { id, organisation, network } of rows) {
    const names = people.get(id) ?? new Set([organisation])
    if (network) names.add(network)
    people.set(id, names)
  }
  return [...people].map(([id, names]) => ({ id, names: [...names] }))
}

async function casesOn(ctx: Context, sessionId: string): Promise<CaseOnTable[]> {
  const rows = await drafts(ctx)
    .innerJoin('sessionCases', 'sessionCases.caseId', 'cases.id')
    .where('sessionCases.sessionId', '=', sessionId)
    .execute()
  return rows.map(withText)
}

/** The case and the author's own text, never to be shown: only to be held against names. */
export async function findOriginal(ctx: Context, caseId: string): Promise<CaseOnTable | undefined> {
  const row = await drafts(ctx).where('cases.id', '=', caseId).executeTakeFirst()
  return row && withText(row)
}

const drafts = ({ db }: Context) =>
  db
    .selectFrom('cases')
    .innerJoin('caseDrafts as d', 'd.caseId', 'cases.id')
    .select(['cases.id', 'cases.alias', 'cases.circleId', 'd.title', 'd.happening', 'd.goesWell', 'd.runsInto'])
    .select(['d.tried', 'd.uncertainties', 'd.themes', 'd.roleTitle', 'd.onceNamed'])

type Row = Omit<CaseOnTable, 'text'> & Parameters<typeof textsOfCase>[0]

const withText = ({ id, alias, circleId, onceNamed, ...written }: Row): CaseOnTable => ({
  ...{ id, alias, circleId, onceNamed },
  text: Object.values(textsOfCase(written)).map(toPlainText).join('\n'),
})
