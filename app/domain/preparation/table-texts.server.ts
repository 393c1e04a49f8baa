import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { can } from '#app/access/policy.ts'
import type { Sector } from '#app/access/sector.ts'
import { visibleTo } from '#app/access/visibility.ts'
import type { CaseHtml } from '#app/domain/cases/case.ts'
import type { Context } from '#app/domain/context.server.ts'
import { isEnrolled, visibleSessions } from '#app/domain/sessions/session-queries.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { textsFrom } from './moments.server.ts'
import { usualPreparation } from './preparation.ts'

/**
 * The cases on this table that the reader may read, for who has a seat; from the day set also those whose bringer said so.
 *
 * Security: the one other way to the text of a case, beside its audience. It is worked out at every reading, so that what
 * was withdrawn, hidden, taken off the table, cancelled or put off is gone at once, and so is who signed off. It opens the
 * released text and its questions, never the thread that a circle wrote under them (docs/decisions/0025).
 */
export async function readTableTexts(ctx: Context, sessionId: string) {
  const session = await findSession(ctx, sessionId)
  if (!session.seated && !session.hosts) throw notAtTable(ctx)
  const from = textsFrom(session)
  const cases = await tableCases(ctx, session, from)
    .select(['cases.id', 'cases.title', 'cases.html', 'cases.roleTitle', 'cases.sector'])
    .select(({ ref }) => sql<boolean>`${visibleTo(ctx.viewer, ref('cases.audience'))}`.as('reads'))
    .select(({ selectFrom }) =>
      jsonArrayFrom(
        selectFrom('uncertainties').select('question').whereRef('caseId', '=', 'cases.id').orderBy('position'),
      ).as('questions'),
    )
    .orderBy('sessionCases.position')
    .execute()
  const { id, title, prepare, cases: onTable } = session
  return {
    session: { id, title },
    prepare,
    from: from.toISOString(),
    isOpen: from <= ctx.now,
    closed: onTable - cases.length,
    cases: cases.map(({ questions, reads, ...one }) => ({
      ...one,
      title: one.title ?? '',
      html: one.html as CaseHtml,
      sector: one.sector as Sector,
      questions: questions.map(({ question }) => question),
      /** Whether its own page opens for this reader. */
      mayOpen: reads,
    })),
  }
}

export type TableTexts = Awaited<ReturnType<typeof readTableTexts>>

/** How many of them this reader, who has a seat, may read now. Never which. */
export async function countReadable(ctx: Context, sessionId: string): Promise<number> {
  const session = await findSession(ctx, sessionId)
  if (!session.seated) return 0
  const rows = await tableCases(ctx, session, textsFrom(session)).select('cases.id').execute()
  return rows.length
}

/** Security: what does not lie there for this reader, now, does not exist. */
export async function mustLieOnTable(ctx: Context, sessionId: string, caseId: string): Promise<{ title: string }> {
  const { cases } = await readTableTexts(ctx, sessionId)
  const found = cases.find(({ id }) => id === caseId)
  if (!found) throw new NotFound('case on the table')
  return { title: found.title }
}

/** Who is signed out is asked to sign in; a member without a seat finds nothing here. */
const notAtTable = ({ viewer }: Context) =>
  viewer.kind === 'visitor' ? new Forbidden('read at the table') : new NotFound('texts')

async function findSession(ctx: Context, sessionId: string) {
  const found = await visibleSessions(ctx)
    .leftJoin('preparations', 'preparations.sessionId', 'sessions.id')
    .select([
      'sessions.id',
      'sessions.circleId',
      'sessions.coCircleIds',
      'sessions.title',
      'sessions.startsAt',
      'sessions.endsAt',
    ])
    .select(['sessions.state', 'sessions.heldBack', 'textDays', 'prepare'])
    .select(({ selectFrom, fn }) =>
      selectFrom('sessionCases')
        .innerJoin('cases', 'cases.id', 'sessionCases.caseId')
        .select(fn.countAll<string>().as('count'))
        .whereRef('sessionCases.sessionId', '=', 'sessions.id')
        .where('cases.state', '=', 'scheduled')
        .as('cases'),
    )
    .where('sessions.id', '=', sessionId)
    .executeTakeFirst()
  if (!found) throw new NotFound('session')
  return {
    ...found,
    cases: Number(found.cases ?? 0),
    prepare: found.prepare ?? '',
    textDays: found.textDays ?? usualPreparation.textDays,
    seated: isEnrolled(ctx, sessionId),
    hosts: can(ctx.viewer, 'session.revise', found),
  }
}

type Found = Awaited<ReturnType<typeof findSession>>

function tableCases({ db, viewer, now }: Context, session: Found, from: Date) {
  const { id, state, heldBack, endsAt, seated } = session
  // Only while people are still going to talk about it: afterwards the circle's own rules count again.
  const mayBeShown = seated && state === 'announced' && !heldBack && from <= now && now < endsAt
  return (
    db
      .selectFrom('sessionCases')
      .innerJoin('cases', 'cases.id', 'sessionCases.caseId')
      .where('sessionCases.sessionId', '=', id)
      // Withdrawn, in the harvest or back in the circle: not of this table any more.
      .where('cases.state', '=', 'scheduled')
      .where('cases.heldBack', '=', false)
      .where(({ or, ref }) =>
        or([
          visibleTo(viewer, ref('cases.audience')),
          sql<boolean>`${mayBeShown} and exists (select from "tableConsents" c
            where c."sessionId" = ${id} and c."caseId" = cases.id)`,
        ]),
      )
  )
}
