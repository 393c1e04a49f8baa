import { randomUUID } from 'node:crypto'
import { addSynonym } from '#app/domain/synonyms/synonym-actions.server.ts'
import { rememberUnanswered } from '#app/domain/synonyms/unanswered.server.ts'
import { as } from '#tests/support/cast.ts'

type Person = { id: string }

/** A host says that two things are one. */
export async function aSynonym(host: Person, one: string, other: string, answers = '') {
  const id = randomUUID()
  await addSynonym(await as(host), { id, one, other, answers })
  return { id }
}

/** Each of these people looked for it in vain. */
export async function searchedInVain(people: Person[], words: string, now?: Date) {
  for (const person of people) await rememberUnanswered(await as(person, now), words)
}
