import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { releaseCase, suggestChanges } from '#app/domain/cases/check-actions.server.ts'
import { readCheck } from '#app/domain/cases/check-queries.server.ts'
import { startCase, withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { listMyCases, readDraft, readMyCase } from '#app/domain/cases/draft-queries.server.ts'
import { eraseOriginals, originalOf } from '#app/domain/cases/original.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft, anOpenCase, handIn } from '#tests/support/cast-cases.ts'

const samira = await aMember('Samira')
const jos = await aMember('Jos')
const femke = await aMember('Femke')
const noord = await aCircle('Noord', { hosts: [jos], members: [samira, femke] })

const later = (days: number) => new Date(Date.now() + days * 86_400_000)
const draftsOf = (id: string) => db.selectFrom('caseDrafts').select('caseId').where('caseId', '=', id).execute()

test('the author sees on which day what they typed is erased; nobody else is told', async () => {
  const { id } = await anOpenCase(samira, noord, jos)
  const { openedOn } = await readCase(await as(samira), id)
  const due = new Date(`${openedOn}T12:00:00Z`)
  due.setUTCDate(due.getUTCDate() + 180)
  expect(await originalOf(await as(samira), id)).toEqual({ day: due.toISOString().slice(0, 10), isErased: false })
  for (const other of [jos, femke]) await expect(originalOf(await as(other), id)).rejects.toThrow(Forbidden)
})

test('half a year after the release the original is gone; what the circle reads is as it was', async () => {
  const { id } = await anOpenCase(samira, noord, jos)
  const before = await readCase(await as(femke), id)
  expect(await eraseOriginals(systemContext(later(179)))).toBe(0)
  expect(await draftsOf(id)).toHaveLength(1)

  expect(await eraseOriginals(systemContext(later(181)))).toBeGreaterThan(0)
  expect(await draftsOf(id)).toEqual([])
  expect(await readCase(await as(femke), id)).toEqual(before)
  expect(await originalOf(await as(samira), id)).toMatchObject({
    isErased: true,
    day: expect.stringMatching(/^\d{4}-/),
  })
  await expect(readDraft(await as(samira), id)).rejects.toThrow(NotFound)
  expect(await eraseOriginals(systemContext(later(181)))).toBe(0)

  await expect(readMyCase(await as(samira), id)).resolves.toMatchObject({ title: before.title })
  await expect(readMyCase(await as(femke), id)).rejects.toThrow(NotFound)
  await withdrawCase(await as(samira), id)
})

test('suggestions of a host and reasons of the writer go with the original', async () => {
  const { id } = await aDraft(samira, noord, { happening: 'Bel hem op 06 12 34 56 78.' })
  await handIn(samira, id)
  const { title, goesWell, runsInto, tried, happening } = await readCheck(await as(jos), id)
  const words = { title, goesWell, tried, happening, runsInto: 'Wie is aan zet?', note: 'Dank je.' }
  const questions = { uncertainty1: 'Is blijven komen zorg?', uncertainty2: '', uncertainty3: '' }
  await suggestChanges(await as(jos), id, { ...words, ...questions })
  await handIn(samira, id)
  await releaseCase(await as(jos), id)
  const left = async () => {
    const of = (table: 'caseSuggestions' | 'leftStanding') => db.selectFrom(table).select('id').where('caseId', '=', id)
    return [(await of('caseSuggestions').execute()).length, (await of('leftStanding').execute()).length]
  }
  expect(await left()).toEqual([1, 1])
  expect(runsInto).not.toBe(words.runsInto)
  await eraseOriginals(systemContext(later(181)))
  expect(await left()).toEqual([0, 0])
})

test('what was never released is not erased behind anyone’s back', async () => {
  const { id } = await aDraft(samira, noord)
  await eraseOriginals(systemContext(later(4_000)))
  expect(await draftsOf(id)).toHaveLength(1)
})

test('only the worker erases', async () => {
  await expect(async () => eraseOriginals(await as(samira))).rejects.toThrow()
})

test('the author begins anew from the released text; nobody else from theirs', async () => {
  const { id } = await anOpenCase(samira, noord, jos, { uncertainties: ['Is blijven komen zorg?', 'Of druk?'] })
  await eraseOriginals(systemContext(later(181)))
  const next = randomUUID()
  await startCase(await as(samira), { id: next, from: id })
  expect(await readDraft(await as(samira), next)).toMatchObject({
    state: 'draft',
    title: 'De deur blijft dicht',
    uncertainties: ['Is blijven komen zorg?', 'Of druk?'],
    themes: ['zorgmijding'],
    circleId: noord.id,
  })
  expect((await listMyCases(await as(samira))).map((mine) => mine.id)).toContain(next)
  await expect(startCase(await as(femke), { id: randomUUID(), from: id })).rejects.toThrow(Forbidden)
})
