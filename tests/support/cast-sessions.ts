import { randomUUID } from 'node:crypto'
import { enrol } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { takeOrAsk } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { TakeSeat } from '#app/domain/seat-requests/seat-request-forms.server.ts'
import { planSession } from '#app/domain/sessions/session-actions.server.ts'
import { type ChooseSeat, PlanSession, ReviseSession } from '#app/domain/sessions/session-forms.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from './cast.ts'

type Person = { id: string }
type Circle = { id: string }

/** A form for a session as a browser sends it. */
export const sessionForm = (changes: Record<string, unknown> = {}) => ({
  title: 'Als meedoen niet vanzelf gaat',
  introduction: 'We kijken *samen*.',
  visibility: 'everyone',
  date: '2027-12-02',
  start: '15:30',
  end: '17:30',
  place: 'Huis van de Wijk (fictief)',
  onlineLink: '',
  accessFacts: 'drempelvrij',
  capacity: '8',
  methodKey: 'work_session',
  ...changes,
})

export const revision = (changes: Record<string, unknown> = {}) => ReviseSession.parse(sessionForm(changes))

/** A session in the agenda, planned by this host. */
export async function aSession(host: Person, circle: Circle, changes: Record<string, unknown> = {}) {
  const { now, ...typed } = changes
  const form = PlanSession.parse({ id: randomUUID(), circleId: circle.id, ...sessionForm(typed) })
  await planSession(await as(host, now as Date | undefined), form)
  return { id: form.id, title: form.title, startsAt: form.startsAt, endsAt: form.endsAt }
}

export const aSeat: ChooseSeat = { role: 'participant', brings: '', hopes: '', needs: '', authorityRelation: null }

export const takesASeat = async (member: Person, session: { id: string }, seat = aSeat) =>
  enrol(await as(member), session.id, seat)

export const askForm = (changes: Record<string, unknown> = {}) =>
  TakeSeat.parse({ role: 'participant', reason: 'Ik werk met dezelfde vraag.', ...changes })

/** Someone asks for a seat at a table where a host answers first; gives the id of the enrolment. */
export async function asksForASeat(member: Person, session: { id: string }, form = askForm()) {
  await takeOrAsk(await as(member), session.id, form)
  const { id } = await db
    .selectFrom('enrolments')
    .select('id')
    .where('sessionId', '=', session.id)
    .where('memberId', '=', member.id)
    .executeTakeFirstOrThrow()
  return id
}
