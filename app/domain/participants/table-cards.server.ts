import { visitor } from '#app/access/viewer.ts'
import { visibleCases } from '#app/domain/cases/case-queries.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { listEnrolled } from '#app/domain/enrolments/enrolment-queries.server.ts'
import type { Method } from '#app/domain/methods/method.ts'
import { findMethod } from '#app/domain/methods/method-catalogue.server.ts'
import { readSessionToLead } from '#app/domain/sessions/planning-queries.server.ts'
import type { Language } from '#app/i18n/translate.ts'
import { letsOthersSee } from './participant-list.server.ts'

export const mostTables = 50

/**
 * What is printed for the room: a card for each person and for each table. Security: a card lies where anyone who comes in
 * reads it. So a name stands on one only when its owner lets others see it (the others get an empty card, to write on what
 * they like), and of a case nothing that a passer-by could not read on the site.
 */
export async function readTableCards(ctx: Context, sessionId: string, language: Language, asked?: number) {
  const session = await readSessionToLead(ctx, sessionId)
  const enrolled = await listEnrolled(ctx, session)
  const shown = enrolled.filter(letsOthersSee)
  const method = findMethod(session.methodKey)
  const tables = asked ?? tablesFor(enrolled.length, method)
  const cases = await casesForAll(ctx, sessionId)
  return {
    session: { id: session.id, title: session.title, startsAt: session.startsAt, endsAt: session.endsAt },
    leadingQuestion: await leadingQuestionOf(ctx, session.circleId),
    groundRules: session.groundRules,
    method: method?.name[language] ?? '',
    phases: method?.phases.map(({ k, title, min }) => ({ key: k, title: title[language], minutes: min })) ?? [],
    // Which case lies at which table is not known yet, so with more of both none is named.
    cases: tables === 1 || cases.length === 1 ? cases : [],
    names: shown.map(({ name, organisation }) => ({ name, organisation })),
    emptyCards: enrolled.length - shown.length,
    tables,
  }
}

export type TableCards = Awaited<ReturnType<typeof readTableCards>>

/** As many tables as the method needs for so many people. */
const tablesFor = (people: number, method: Method | undefined) => {
  const atOne = method?.group.table ?? method?.group.max ?? 10
  return Math.min(mostTables, Math.max(1, Math.ceil(people / atOne)))
}

async function casesForAll(ctx: Context, sessionId: string): Promise<string[]> {
  const cases = await visibleCases({ ...ctx, viewer: visitor })
    .innerJoin('sessionCases', 'sessionCases.caseId', 'cases.id')
    .select('cases.title')
    .where('sessionCases.sessionId', '=', sessionId)
    .orderBy('sessionCases.position')
    .execute()
  return cases.flatMap(({ title }) => title ?? [])
}

async function leadingQuestionOf({ db }: Context, circleId: string): Promise<string> {
  const circle = await db.selectFrom('circles').select('leadingQuestion').where('id', '=', circleId).executeTakeFirst()
  return circle?.leadingQuestion ?? ''
}
