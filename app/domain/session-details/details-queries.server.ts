import type { Context } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import type { Visibility } from '#app/domain/sessions/session.ts'
import { visibleSessions } from '#app/domain/sessions/session-queries.server.ts'
import type { BodyRole, LinkKind, PersonRole, Recording, SessionDetails } from './session-details.ts'

/** What is kept of a session this viewer may see. */
export async function readKept(ctx: Context, sessionId: string): Promise<SessionDetails> {
  const mine = visibleSessions(ctx).select('sessions.id').where('sessions.id', '=', sessionId)
  const [details, bodies, people, links] = await Promise.all([
    ctx.db
      .selectFrom('sessionDetails')
      .select(['audienceGroups', 'leadingQuestions', 'recording'])
      .where('sessionId', 'in', mine)
      .executeTakeFirst(),
    ctx.db
      .selectFrom('sessionBodies')
      .select(['role', 'name', 'link'])
      .where('sessionId', 'in', mine)
      .orderBy('position')
      .execute(),
    ctx.db
      .selectFrom('sessionPeople')
      .select(['name', 'roles'])
      .where('sessionId', 'in', mine)
      .orderBy('position')
      .execute(),
    ctx.db
      .selectFrom('sessionLinks')
      .select(['kind', 'title', 'link'])
      .where('sessionId', 'in', mine)
      .orderBy('position')
      .execute(),
  ])
  return {
    audienceGroups: details?.audienceGroups ?? [],
    leadingQuestions: details?.leadingQuestions ?? [],
    recording: (details?.recording ?? 'none') as Recording,
    bodies: bodies.map((body) => ({ ...body, role: body.role as BodyRole })),
    people: people.map((person) => ({ ...person, roles: person.roles as PersonRole[] })),
    links: links.map((one) => ({ ...one, kind: one.kind as LinkKind })),
  }
}

/** Parts of a public programme that are recorded; of a case never (app/domain/programme). */
export async function hasRecordedPart(ctx: Context, sessionId: string): Promise<boolean> {
  const part = await visibleSessions(ctx)
    .innerJoin('programmeRows as r', 'r.sessionId', 'sessions.id')
    .select('r.position')
    .where('sessions.id', '=', sessionId)
    .where('sessions.visibility', '=', 'everyone' satisfies Visibility)
    .where('r.recorded', '=', true)
    .where('r.kind', '<>', 'case')
    .executeTakeFirst()
  return part !== undefined
}

type Shown = { id: string; standing: string }

/** As the page shows it. Security: a recording only of a public part that was announced as recorded, and after the end. */
export async function readDetails(ctx: Context, { id, standing }: Shown): Promise<SessionDetails> {
  const { links, ...kept } = await readKept(ctx, id)
  const recording = kept.recording !== 'none' && (await hasRecordedPart(ctx, id)) ? kept.recording : 'none'
  const isOut = recording === 'available' && standing === 'held'
  return { ...kept, recording, links: links.filter(({ kind }) => kind !== 'recording' || isOut) }
}

/** Groups that sessions were for before, the most used first. */
async function groupsBefore(ctx: Context): Promise<string[]> {
  const rows = await visibleSessions(ctx)
    .innerJoin('sessionDetails as d', 'd.sessionId', 'sessions.id')
    .select(({ fn }) => fn<string>('unnest', ['d.audienceGroups']).as('name'))
    .limit(500)
    .execute()
  const count = new Map<string, number>()
  for (const { name } of rows) count.set(name, (count.get(name) ?? 0) + 1)
  return [...count.entries()]
    .sort((one, other) => other[1] - one[1])
    .map(([name]) => name)
    .slice(0, 12)
}

/** The page on which hosts write it. */
export async function readDetailsToWrite(ctx: Context, sessionId: string) {
  const { id, title } = await readSessionToLead(ctx, sessionId)
  const kept = await readKept(ctx, id)
  return { session: { id, title }, details: kept, groups: await groupsBefore(ctx), version: versionOf(kept) }
}
