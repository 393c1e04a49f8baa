import { authorise, memberOf } from '#app/access/policy.ts'
import type { Context } from '#app/domain/context.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { findMethod, listMethods } from '#app/domain/methods/method-catalogue.server.ts'
import { Forbidden } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { wallTimeOf } from './local-time.server.ts'
import { seatRulesTyped } from './seat-rules-form.server.ts'
import type { SessionFields } from './session.ts'
import { readSession, visibleSessions } from './session-queries.server.ts'

/** The circles this member can plan a session for. */
export async function circlesToPlanFor(ctx: Context) {
  const { hostOf } = memberOf(ctx.viewer)
  if (hostOf.length === 0) throw new Forbidden('session.plan')
  return ctx.db.selectFrom('circles').select(['id', 'name']).where('id', 'in', hostOf).orderBy('name').execute()
}

/** The catalogue as a host chooses from it: by family, with the size of group each is made for. */
export const methodsToChoose = (language: Language) =>
  listMethods(language).map(({ family, methods }) => ({
    family,
    methods: methods.map(({ key, name, group: { min, max }, total }) => ({ key, name, min, max, total })),
  }))

/** Kinds of meeting that hosts named themselves, the most used first. Security: of sessions this host may see. */
export async function typeNames(ctx: Context): Promise<string[]> {
  const rows = await visibleSessions(ctx)
    .select('typeName')
    .where('typeName', '<>', '')
    .groupBy('typeName')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .limit(20)
    .execute()
  return rows.map(({ typeName }) => typeName)
}

export type MethodChoices = ReturnType<typeof methodsToChoose>

/** What the form of a session shows, and the version that this is. */
export async function readSessionToRevise(ctx: Context, id: string) {
  const fields = await readSessionForm(ctx, id)
  return { fields, version: versionOf(fields) }
}

/** A session as its form shows it, with date and hours as they hang on the wall. */
export async function readSessionForm(ctx: Context, id: string): Promise<SessionFields> {
  const session = await readSessionToLead(ctx, id)
  const { introduction } = await visibleSessions(ctx)
    .select('introduction')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const start = wallTimeOf(new Date(session.startsAt))
  const { title, visibility, place, onlineLink, accessFacts, capacity, methodKey } = session
  const { enrolmentMode, criteria, typeKey, typeName, address, city, spoken, accessFeatures } = session
  const hours = { date: start.date, start: start.time, end: wallTimeOf(new Date(session.endsAt)).time }
  return {
    ...{ title, introduction, visibility, place, onlineLink, accessFacts, methodKey, ...hours },
    ...{ typeKey, typeName, address, city, spoken, accessFeatures },
    ...{ enrolmentMode, criteria, capacity: String(capacity) },
    state: session.state,
    ...seatRulesTyped(session),
  }
}

type Planned = { methodKey: string; capacity: number; startsAt: string; endsAt: string }

/** The method of a session in one language, and whether it is made for another number of people or more time. */
export function methodOf({ methodKey, capacity, startsAt, endsAt }: Planned, language: Language) {
  const method = findMethod(methodKey)
  if (!method) return null
  const { key, name, total, group } = method
  const length = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000
  const fits = capacity >= group.min && capacity <= group.max
  return {
    key,
    name: name[language],
    total,
    tooLongFor: total > length ? length : null,
    advised: fits ? null : { min: group.min, max: group.max },
  }
}

export type SessionMethod = NonNullable<ReturnType<typeof methodOf>>

/** The session for a page that only its hosts open. */
export async function readSessionToLead(ctx: Context, id: string) {
  const session = await readSession(ctx, id)
  authorise(ctx.viewer, 'session.revise', session)
  return session
}
