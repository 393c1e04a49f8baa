import { randomUUID } from 'node:crypto'
import type { Reach } from '#app/domain/cases/case.ts'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { saveDraft, startCase } from '#app/domain/cases/draft-actions.server.ts'
import { submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { as } from './cast.ts'

type Person = { id: string }
type Circle = { id: string }
type Options = { title?: string; happening?: string; uncertainties?: string[]; reach?: Reach; themes?: string[] }

/** A draft that is ready to be handed in. */
export async function aDraft(author: Person, circle: Circle, options: Options = {}) {
  const id = randomUUID()
  await startCase(await as(author), { id })
  const [uncertainty1, uncertainty2, uncertainty3] = options.uncertainties ?? ['Is blijven komen zorg of druk?']
  await saveDraft(await as(author), id, {
    title: options.title ?? 'De deur blijft dicht',
    happening: options.happening ?? 'Een man van in de zeventig doet niet meer open.',
    runsInto: 'Iedereen zegt dat een ander aan zet is.',
    uncertainty1,
    uncertainty2,
    uncertainty3,
    themes: options.themes ?? ['zorgmijding'],
    circleId: circle.id,
    reach: options.reach ?? 'circle',
  })
  return { id }
}

export async function aSubmittedCase(author: Person, circle: Circle, options: Options = {}) {
  const draft = await aDraft(author, circle, options)
  await submitCase(await as(author), draft.id, { leave: 'yes' })
  return draft
}

/** A case that its circle can read, opened by this host. */
export async function anOpenCase(author: Person, circle: Circle, host: Person, options: Options = {}) {
  const submitted = await aSubmittedCase(author, circle, options)
  await releaseCase(await as(host), submitted.id)
  return submitted
}
