import { randomUUID } from 'node:crypto'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { saveDraft, startCase } from '#app/domain/cases/draft-actions.server.ts'
import { submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { post } from '#app/domain/threads/post-actions.server.ts'
import { recognise } from '#app/domain/uncertainties/recognition-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { actAs, type Cast, daysFromNow } from './demo-cast.server.ts'
import { harvestStory } from './demo-harvest.server.ts'
import { madeUp } from './demo-made-up.server.ts'
import { circles, type PersonKey, people } from './demo-people.ts'
import { planSessionFor } from './demo-sessions.server.ts'
import type { Story } from './demo-stories.ts'

/** From the first word to what was told back, as far as this story got. */
export async function playCase(cast: Cast, story: Story): Promise<void> {
  const opened = Math.min(story.session.days - 21, -12)
  const caseId = randomUUID()
  await writeAndOpen(cast, story, caseId, opened)
  await respond(cast, story, caseId, opened)
  const sessionId = await planSessionFor(cast, story, caseId, opened + 3)
  if (story.session.days < 0) await harvestStory(cast, story, { caseId, sessionId })
}

async function writeAndOpen(cast: Cast, story: Story, id: string, opened: number): Promise<void> {
  const writing = await actAs(cast, story.bringer, daysFromNow(opened - 2))
  await startCase(writing, { id })
  const author = await actAs(cast, story.bringer, daysFromNow(opened - 1))
  const [one, two, three] = story.uncertainties
  await saveDraft(author, id, {
    title: story.title,
    happening: story.situation,
    runsInto: story.stuck,
    uncertainty1: one?.text,
    uncertainty2: two?.text,
    uncertainty3: three?.text,
    groupMay: 'think',
    themes: story.themes,
    circleId: cast.circleIds[story.circle],
    reach: story.reach,
  })
  await madeUp(async (left) => submitCase(await actAs(cast, story.bringer, daysFromNow(opened - 1)), id, left))
  await releaseCase(await actAs(cast, hostFor(story), daysFromNow(opened)), id)
  await db.updateTable('cases').set({ example: true }).where('id', '=', id).execute()
}

/** A host of the circle who did not write it. */
export const hostFor = ({ circle, bringer }: Story): PersonKey =>
  circles[circle].hosts.find((host) => host !== bringer) ?? circles[circle].hosts[0]

/** Members of the circle, the bringer left out. */
export const readersOf = ({ circle, bringer }: Story): PersonKey[] =>
  (Object.keys(people) as PersonKey[]).filter((key) => key !== bringer && people[key].circles.includes(circle))

async function respond(cast: Cast, story: Story, caseId: string, opened: number): Promise<void> {
  const uncertainties = await db
    .selectFrom('uncertainties')
    .select('id')
    .where('caseId', '=', caseId)
    .orderBy('position')
    .execute()
  const readers = readersOf(story)
  for (const [index, { id }] of uncertainties.entries()) {
    for (const reader of readers.slice(index, readers.length - index * 2))
      await recognise(await actAs(cast, reader, daysFromNow(opened + 1 + index)), id)
  }
  const thread = { kind: 'uncertainty' as const, id: uncertainties[0]?.id ?? '' }
  for (const [index, body] of story.questions.entries()) {
    const asking = await actAs(cast, readers[index + 1] ?? hostFor(story), daysFromNow(opened + 2 + index))
    await madeUp((left) => post(asking, { ...left, thread, id: randomUUID(), kind: 'question', body }))
  }
}
