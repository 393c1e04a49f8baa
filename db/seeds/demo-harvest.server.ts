import { randomUUID } from 'node:crypto'
import { answerHarvest } from '#app/domain/harvest/approval-actions.server.ts'
import { offerHarvest, saveHarvest } from '#app/domain/harvest/harvest-actions.server.ts'
import { AnswerHarvest, DraftHarvest } from '#app/domain/harvest/harvest-forms.server.ts'
import { tellBack } from '#app/domain/try-outs/try-out-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { hostFor } from './demo-case.server.ts'
import { actAs, type Cast, daysFromNow } from './demo-cast.server.ts'
import { madeUp } from './demo-made-up.server.ts'
import type { Story } from './demo-stories.ts'

type Held = { caseId: string; sessionId: string }

/** What the table learned: written down by a host, answered by the bringer, and later told back. */
export async function harvestStory(cast: Cast, story: Story, { caseId, sessionId }: Held): Promise<void> {
  const { days } = story.session
  const host = await actAs(cast, hostFor(story), daysFromNow(days + 1))
  const draft = await draftOf(story, caseId, sessionId)
  await madeUp((left) => saveHarvest(host, caseId, { ...draft, ...left }))
  await offerHarvest(host, caseId, sessionId)

  const stepId = randomUUID()
  const answers = story.insights.map((_, index) => [`answer${index + 1}`, 'approve'])
  const agreed = story.uncertainties.map((_, index) => [`agree${index + 1}`, 'yes'])
  const step = story.step ? { stepId, step: story.step } : {}
  const bringer = await actAs(cast, story.bringer, daysFromNow(days + 4))
  const answer = AnswerHarvest.parse({ ...Object.fromEntries([...answers, ...agreed]), ...step })
  await madeUp((left) => answerHarvest(bringer, caseId, { ...answer, version: undefined, ...left }))

  const { followUp } = story
  if (!followUp || followUp.days > 0 || followUp.result === 'intended') return
  const telling = await actAs(cast, story.bringer, daysFromNow(followUp.days))
  const { result, text: told } = followUp
  await madeUp((left) => tellBack(telling, caseId, { ...left, tryOutId: stepId, result, told }))
}

async function draftOf(story: Story, caseId: string, sessionId: string) {
  const uncertainties = await db
    .selectFrom('uncertainties')
    .select('id')
    .where('caseId', '=', caseId)
    .orderBy('position')
    .execute()
  const lines = story.insights.flatMap(({ level, thought, seen, holdsWhen }, index) => {
    const place = index + 1
    const shifts = uncertainties.filter((_, at) => at === index).map(({ id }) => id)
    return [
      [`thought${place}`, thought],
      [`seen${place}`, seen],
      [`holdsWhen${place}`, holdsWhen],
      [`level${place}`, level],
      [`shifts${place}Ids`, shifts],
    ]
  })
  const outcomes = story.uncertainties.map(({ outcome }, index) => [`outcome${index + 1}`, outcome])
  return DraftHarvest.parse({ sessionId, ...Object.fromEntries([...lines, ...outcomes]) })
}
