import { randomUUID } from 'node:crypto'
import { answerHarvest } from '#app/domain/harvest/approval-actions.server.ts'
import { offerHarvest, saveHarvest } from '#app/domain/harvest/harvest-actions.server.ts'
import { AnswerHarvest, DraftHarvest } from '#app/domain/harvest/harvest-forms.server.ts'
import { planSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { PlanSession } from '#app/domain/sessions/session-forms.server.ts'
import { post } from '#app/domain/threads/post-actions.server.ts'
import type { PostKind, ThreadOf } from '#app/domain/threads/thread.ts'
import { tellBack } from '#app/domain/try-outs/try-out-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from './cast.ts'
import { anOpenCase } from './cast-cases.ts'

type Person = { id: string }
type Circle = { id: string }

/** A circle with a host, a bringer and two readers, and one open case in it. */
export async function aTableWithACase(options: Parameters<typeof anOpenCase>[3] = {}) {
  const bringer = await aMember('Samira', { roleTitle: 'wijkverpleegkundige' })
  const host = await aMember('Halima', { roleTitle: 'kringbegeleider', sector: 'social' })
  const reader = await aMember('Bram', { roleTitle: 'mentor', sector: 'education' })
  const stranger = await aMember('Chloé', { roleTitle: 'wijkagent', sector: 'other' })
  const circle = await aCircle('Noord', { hosts: [host], members: [bringer, reader] })
  const theCase = await anOpenCase(bringer, circle, host, options)
  return { bringer, host, reader, stranger, circle, theCase, uncertainties: await uncertaintiesOf(theCase.id) }
}

export const uncertaintiesOf = (caseId: string) =>
  db
    .selectFrom('uncertainties')
    .select(['id', 'question', 'state'])
    .where('caseId', '=', caseId)
    .orderBy('position')
    .execute()

export const under = (uncertainty: { id: string } | undefined): ThreadOf => ({
  kind: 'uncertainty',
  id: uncertainty?.id ?? '',
})

export async function aPost(author: Person, thread: ThreadOf, body = 'Wie ziet hem nog meer?', kind?: PostKind) {
  return { id: await post(await as(author), { thread, id: randomUUID(), kind: kind ?? 'question', body }) }
}

const hour = 3_600_000

/** A session with these cases on its table, that began an hour ago. */
export async function aSessionHeld(host: Person, circle: Circle, ...cases: { id: string }[]) {
  const id = randomUUID()
  const twoDaysAgo = new Date(Date.now() - 48 * hour)
  const form = PlanSession.parse({
    ...{ id, circleId: circle.id, title: 'Als meedoen niet vanzelf gaat', place: 'Huis van de Wijk (fictief)' },
    ...{ date: '2099-01-01', start: '15:30', end: '17:30', capacity: '12', methodKey: 'work_session' },
  })
  const hours = { startsAt: new Date(Date.now() - hour), endsAt: new Date(Date.now() + hour) }
  await planSession(await as(host, twoDaysAgo), { ...form, ...hours })
  const caseIds = cases.map((one) => one.id)
  await putCasesOnTable(await as(host, twoDaysAgo), id, caseIds)
  return { id }
}

export const twoLines = {
  thought1: 'Ik moest binnenkomen.',
  seen1: 'Het gaat om wat het openen waard is.',
  holdsWhen1: 'Er geen acuut gevaar is.',
  seen2: 'Buren geruststellen is een eigen taak.',
  level2: 'team',
  outcome1: 'shifted',
  firstStep: 'Een kaartje met één aanbod.',
}

/** What the host wrote down of the table, kept or laid before the bringer. */
export async function aHarvest(
  host: Person,
  theCase: { id: string },
  session: { id: string },
  lines: object = twoLines,
) {
  const form = DraftHarvest.parse({ sessionId: session.id, ...lines })
  await saveHarvest(await as(host), theCase.id, form)
  if (form.next === 'offer') await offerHarvest(await as(host), theCase.id, session.id)
}

type Life = { bringer: Person; host: Person; reader: Person; circle: Circle; theCase: { id: string } }

/** What may follow once a case is open: talk, a table, a harvest, and what was tried. */
export async function aLifeOf({ bringer, host, reader, circle, theCase }: Life, stepId: string = randomUUID()) {
  const [uncertainty] = await uncertaintiesOf(theCase.id)
  await aPost(reader, under(uncertainty))
  await aPost(bringer, under(uncertainty), 'Zijn buurvrouw.', 'answer')
  const session = await aSessionHeld(host, circle, theCase)
  await aHarvest(host, theCase, session, { ...twoLines, next: 'offer' })
  const answers = { answer1: 'approve', answer2: 'block', agree1: 'yes', stepId, step: 'Een kaartje.' }
  await answered(bringer, theCase, answers)
  await tellBack(await as(bringer), theCase.id, { tryOutId: stepId, result: 'dropped', told: 'Ik durfde niet.' })
  return { sessionId: session.id, uncertaintyId: uncertainty?.id ?? '' }
}

export const answered = async (bringer: Person, theCase: { id: string }, answers: object) =>
  answerHarvest(await as(bringer), theCase.id, { ...AnswerHarvest.parse(answers), version: undefined, ...answers })
