import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { saveDraft, startCase } from '#app/domain/cases/draft-actions.server.ts'
import { listMyCases, readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { contextOf } from '#app/domain/context.server.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft, handIn } from '#tests/support/cast-cases.ts'

const samira = await aMember('Samira')
const jos = await aMember('Jos')
const femke = await aMember('Femke')
const noord = await aCircle('Noord', { hosts: [jos], members: [samira, femke] })

test('a draft is for its author alone, whoever hosts the circle', async () => {
  const { id } = await aDraft(samira, noord)

  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ title: 'De deur blijft dicht' })
  for (const other of [jos, femke]) await expect(readDraft(await as(other), id)).rejects.toThrow(NotFound)
  await expect(readDraft(await contextOf(undefined), id)).rejects.toThrow(Forbidden)
})

test('whose sign-in ended while they wrote is asked to sign in, not told that the draft does not exist', async () => {
  const { id } = await aDraft(samira, noord)
  await expect(saveDraft(await contextOf(undefined), id, { title: 'Nog gauw' })).rejects.toThrow(Forbidden)
})

test('pressing begin twice begins one case', async () => {
  const id = randomUUID()
  await startCase(await as(samira), { id })
  await saveDraft(await as(samira), id, { title: 'Al begonnen' })
  await startCase(await as(samira), { id })

  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ title: 'Al begonnen' })
})

test('beginning a case under the id of somebody else’s leaves theirs alone, and ties the one who tries to nothing', async () => {
  const { id } = await aDraft(samira, noord)
  const keysOf = async () => (await as(femke)).viewer
  const before = await keysOf()
  await startCase(await as(femke), { id })

  expect(await keysOf()).toEqual(before)
  await expect(saveDraft(await as(femke), id, { title: 'Van Femke' })).rejects.toThrow(NotFound)
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ title: 'De deur blijft dicht' })
})

test.each([femke, samira])(
  '$name begins at the same moment under that id: there is one case, and one alias in it',
  async ({ id: member }) => {
    const id = randomUUID()
    const [first, second] = [await as(samira), await as({ id: member })]
    let later: Promise<void> | undefined
    await db.transaction().execute(async (trx) => {
      await startCase({ ...first, db: trx }, { id })
      later = startCase(second, { id })
      await setTimeout(300)
    })
    await later

    const { alias } = await db.selectFrom('cases').select('alias').where('id', '=', id).executeTakeFirstOrThrow()
    expect((await as(samira)).viewer.keys).toContain(`author:${alias}`)
    if (member === femke.id) expect((await as(femke)).viewer.keys).toEqual(second.viewer.keys)
  },
)

test('a circle that is not theirs is not chosen, and what they wrote is kept all the same', async () => {
  const zuid = await aCircle('Zuid', { hosts: [jos] })
  for (const circleId of [zuid.id, randomUUID()]) {
    const { id } = await aDraft(samira, noord)
    await saveDraft(await as(samira), id, { circleId, happening: 'Net getypt.' })
    await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ circleId: null, happening: 'Net getypt.' })
  }
})

test('two tabs never overwrite each other silently: the second sees both versions', async () => {
  const { id } = await aDraft(samira, noord)
  const { version } = await readDraft(await as(samira), id)
  await saveDraft(await as(samira), id, { version, happening: 'Op de telefoon geschreven.' })

  const second = saveDraft(await as(samira), id, { version, happening: 'Op de laptop geschreven.' })
  await expect(second).rejects.toThrow(Conflict)
  await expect(second).rejects.toMatchObject({ beside: { happening: 'Op de telefoon geschreven.' } })

  await saveDraft(await as(samira), id, { version, force: 'yes', happening: 'Op de laptop geschreven.' })
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ happening: 'Op de laptop geschreven.' })
})

test('fifty saves at once from one version: one is kept, the others hear of it', async () => {
  const { id } = await aDraft(samira, noord)
  const { version } = await readDraft(await as(samira), id)
  const saves = Array.from({ length: 50 }, async (_, n) =>
    saveDraft(await as(samira), id, { version, title: `Versie ${n}` }),
  )
  const done = await Promise.allSettled(saves)
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a case cannot be handed in without an uncertainty, a circle and a story', async () => {
  const id = randomUUID()
  await startCase(await as(samira), { id })
  await saveDraft(await as(samira), id, { circleId: null })

  const submitting = submitCase(await as(samira), id, {})
  await expect(submitting).rejects.toThrow(Invalid)
  await expect(submitting).rejects.toMatchObject({
    fields: {
      title: ['form.required'],
      uncertainty1: ['cases.uncertainty.required'],
      circleId: ['cases.circle.required'],
    },
  })
})

test('one brings a case only to a circle one belongs to', async () => {
  const elsewhere = await aCircle('Elders', { hosts: [jos] })
  const { id } = await aDraft(samira, noord)
  // As of someone who left it since they chose.
  await db.updateTable('caseDrafts').set({ circleId: elsewhere.id }).where('caseId', '=', id).execute()

  await expect(submitCase(await as(samira), id)).rejects.toThrow(Forbidden)
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ state: 'draft' })
})

test('a text with something that points at a person is handed in only when the writer says why it stays', async () => {
  const { id } = await aDraft(samira, noord, { happening: 'Bel hem op 06 12 34 56 78 als hij niet opendoet.' })

  await expect(submitCase(await as(samira), id, {})).rejects.toMatchObject({
    fields: { 'left-0': ['form.left.required'] },
    places: [{ field: 'happening', label: 'PHONE', fragment: '06 12 34 56 78' }],
  })
  await handIn(samira, id)
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ state: 'checking' })
})

test('my list holds my cases and nobody else’s', async () => {
  await aDraft(femke, noord, { title: 'Van Femke' })
  const titles = (await listMyCases(await as(samira))).map(({ title }) => title)
  expect(titles).not.toContain('Van Femke')
  expect(titles.length).toBeGreaterThan(0)
})
