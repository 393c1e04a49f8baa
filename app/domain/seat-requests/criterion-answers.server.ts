import type { Context } from '#app/domain/context.server.ts'
import { wayIn } from '#app/domain/enrolments/way-in.ts'
import { criteriaOf } from '#app/domain/sessions/criteria.server.ts'
import { wholeNumber } from '#app/domain/sessions/criteria-input.server.ts'
import type { Criterion, EnrolmentMode } from '#app/domain/sessions/enrolment-mode.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import type { CriterionAnswer } from './seat-request.ts'

type Typed = { reason: string; 'asked[]': string[]; 'answer[]': string[] }
type Asking = { id: string; enrolmentMode: EnrolmentMode }

/**
 * What is answered to what this session asks, each with its question. A reason is what a request is; who applies answers
 * every criterion. Says all that is missing at once.
 */
export async function answersIn(ctx: Context, session: Asking, typed: Typed) {
  const { reason, 'asked[]': questions, 'answer[]': answers } = typed
  const missing: Record<string, string[]> = {}
  const criteria = session.enrolmentMode === 'application' ? await criteriaFor(ctx, session.id) : []
  // A host changed them while the form was open: what was typed comes back beside what is asked now.
  const isChanged =
    questions.length !== criteria.length || criteria.some(({ question }, at) => question !== questions[at])
  if (session.enrolmentMode === 'application' && isChanged) throw new Conflict('requests.criteria-changed')
  const given = criteria.map((criterion, at): CriterionAnswer => {
    const answer = answers[at] ?? ''
    const number = criterion.atLeast === null ? null : (wholeNumber(answer) ?? null)
    if (answer === '') missing[`answer-${at}`] = ['requests.answer.required']
    else if (criterion.atLeast !== null && number === null) missing[`answer-${at}`] = ['modes.criterion.number.fill']
    return { ...criterion, answer, number }
  })
  if (session.enrolmentMode === 'request' && reason === '') missing.reason = ['requests.reason.required']
  if (Object.keys(missing).length > 0) throw new Invalid(missing)
  return given
}

/** Before anything is sent: what is asked of this reader is answered. Who lets themselves in is asked nothing. */
export async function mustAnswer(ctx: Context, session: ShownSession, typed: Typed): Promise<void> {
  const way = wayIn({ ...session, leads: session.abilities['session.revise'] })
  if (way === 'ask' || way === 'apply') await answersIn(ctx, session, typed)
}

async function criteriaFor({ db }: Context, sessionId: string): Promise<Criterion[]> {
  const { criteria } = await db
    .selectFrom('sessions')
    .select(criteriaOf.as('criteria'))
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return criteria
}

export async function keepAnswers({ db }: Context, enrolmentId: string, answers: CriterionAnswer[]): Promise<void> {
  await db.deleteFrom('criterionAnswers').where('enrolmentId', '=', enrolmentId).execute()
  if (answers.length === 0) return
  await db
    .insertInto('criterionAnswers')
    .values(answers.map((answer, index) => ({ ...answer, enrolmentId, position: index + 1 })))
    .execute()
}
