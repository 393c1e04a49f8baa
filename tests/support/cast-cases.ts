import { randomUUID } from 'node:crypto'
import type { Reach } from '#app/domain/cases/case.ts'
import type { SaveDraft } from '#app/domain/cases/case-forms.server.ts'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { saveDraft, startCase } from '#app/domain/cases/draft-actions.server.ts'
import { submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { stoppedAt } from '#app/domain/privacy/gate.server.ts'
import { type LeaveForm, leaving } from '#app/domain/privacy/leave-form.server.ts'
import { as } from './cast.ts'

type Person = { id: string }
type Circle = { id: string }
type Options = { title?: string; happening?: string; uncertainties?: string[]; reach?: Reach; themes?: string[] }

/** A draft that is ready to be handed in. */
export async function aDraft(author: Person, circle: Circle, options: Options = {}, texts: Partial<SaveDraft> = {}) {
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
    ...texts,
  })
  return { id }
}

/** Hand it in; whatever points at a person stays, with a reason. */
export const handIn = (author: Person, id: string) => letStand(async (left) => submitCase(await as(author), id, left))

/** Write, and when the gate stops it: again, with a reason for every place. */
export async function letStand<T>(write: (left: LeaveForm) => Promise<T>): Promise<T> {
  try {
    return await write({})
  } catch (error) {
    const places = stoppedAt(error)
    if (places.length === 0) throw error
    return write(leaving(places, { reason: 'agreed', words: '' }))
  }
}

export async function aSubmittedCase(author: Person, circle: Circle, options: Options = {}) {
  const draft = await aDraft(author, circle, options)
  await handIn(author, draft.id)
  return draft
}

/** A case that its circle can read, opened by this host. */
export async function anOpenCase(author: Person, circle: Circle, host: Person, options: Options = {}) {
  const submitted = await aSubmittedCase(author, circle, options)
  await releaseCase(await as(host), submitted.id)
  return submitted
}
