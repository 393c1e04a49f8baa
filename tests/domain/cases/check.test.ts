import { expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { releaseCase, suggestChanges } from '#app/domain/cases/check-actions.server.ts'
import { listChecks, readCheck } from '#app/domain/cases/check-queries.server.ts'
import { saveDraft, withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { submitCase, takeBackCase } from '#app/domain/cases/submission-actions.server.ts'
import { takeSuggestions } from '#app/domain/cases/suggestion-actions.server.ts'
import { readSuggestion } from '#app/domain/cases/suggestion-queries.server.ts'
import { isSoleHost } from '#app/domain/cases/who-may-look.server.ts'
import { contextOf } from '#app/domain/context.server.ts'
import { Conflict, Forbidden, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase, aSubmittedCase } from '#tests/support/cast-cases.ts'

const samira = await aMember('Samira')
const jos = await aMember('Jos')
const mo = await aMember('Mo')
const femke = await aMember('Femke')
const outsider = await aMember('Buitenstaander')
const noord = await aCircle('Noord', { hosts: [jos, mo], members: [samira, femke] })
const zuid = await aCircle('Zuid', { hosts: [outsider], members: [jos] })

test('a case waits in the queue of its hosts, and is nobody else’s to see', async () => {
  const { id } = await aSubmittedCase(samira, noord)

  const waiting = await listChecks(await as(jos))
  expect(waiting.map((check) => check.id)).toContain(id)
  await expect(readCheck(await as(mo), id)).resolves.toMatchObject({ title: 'De deur blijft dicht' })
  for (const other of [femke, outsider, samira]) await expect(readCheck(await as(other), id)).rejects.toThrow(NotFound)
  for (const other of [femke, outsider, samira, jos])
    await expect(readCase(await as(other), id)).rejects.toThrow(NotFound)
  await expect(listChecks(await as(femke))).rejects.toThrow(Forbidden)
  expect(await listChecks(await as(outsider))).toEqual([])
})

test('the host who looks does not learn who wrote it', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  const seen = JSON.stringify([await readCheck(await as(jos), id), await listChecks(await as(jos))])
  for (const secret of [samira.id, samira.name, samira.email, samira.organisationId]) expect(seen).not.toContain(secret)
  expect(seen).not.toContain('alias')
})

test('nobody checks their own case, host or not', async () => {
  const { id } = await aSubmittedCase(jos, noord)

  await expect(readCheck(await as(jos), id)).rejects.toThrow(Forbidden)
  await expect(releaseCase(await as(jos), id)).rejects.toThrow(Forbidden)
  expect((await listChecks(await as(jos))).find((check) => check.id === id)).toMatchObject({ isMine: true })
  await releaseCase(await as(mo), id)
})

test('who is the only host of a circle is told that nobody could open their case', async () => {
  expect(await isSoleHost(await as(outsider), zuid.id)).toBe(true)
  expect(await isSoleHost(await as(jos), noord.id)).toBe(false)
  expect(await isSoleHost(await as(jos), zuid.id)).toBe(false)
  expect(await isSoleHost(await as(jos), null)).toBe(false)
})

test('once opened, the circle reads the released text; others find nothing', async () => {
  const { id } = await anOpenCase(samira, noord, jos)

  const read = await readCase(await as(femke), id)
  expect(read).toMatchObject({ state: 'open', roleTitle: 'wijkverpleegkundige', sector: 'care', isMine: false })
  expect(read.uncertainties).toMatchObject([{ question: 'Is blijven komen zorg of druk?', state: 'named' }])
  await expect(readCase(await as(outsider), id)).rejects.toThrow(NotFound)
  await expect(readCase(await contextOf(undefined), id)).rejects.toThrow(NotFound)
})

test('what the author wrote before, and after, the release is never what readers get', async () => {
  const { id } = await aSubmittedCase(samira, noord, { happening: 'Meneer Kanarie uit de Lindelaan doet niet open.' })
  await suggestChanges(await as(jos), id, { ...(await texts(jos, id)), happening: 'Een man doet niet open.' })
  await takeSuggestions(await as(samira), id, ['happening'])
  await submitCase(await as(samira), id, {})
  await releaseCase(await as(jos), id)

  const everywhere = JSON.stringify([await readCase(await as(femke), id), await readCase(await as(jos), id)])
  expect(everywhere).not.toContain('Kanarie')
  const stored = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst()
  expect(JSON.stringify(stored)).not.toContain('Kanarie')
  await expect(saveDraft(await as(samira), id, { happening: 'Meneer Kanarie' })).rejects.toThrow(Conflict)
})

test('the author decides field by field what to take over', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  const proposed = {
    ...(await texts(jos, id)),
    title: 'Achter de deur',
    happening: 'Iemand doet niet open.',
    note: 'Mooi.',
  }
  await suggestChanges(await as(jos), id, proposed)

  const suggestion = await readSuggestion(await as(samira), id)
  expect(suggestion.changes.map(({ field }) => field)).toEqual(['title', 'happening'])
  expect(suggestion.note).toBe('Mooi.')
  await expect(readSuggestion(await as(femke), id)).rejects.toThrow(NotFound)
  await expect(readCheck(await as(jos), id)).rejects.toThrow(NotFound)

  await takeSuggestions(await as(samira), id, ['title'])
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({
    title: 'Achter de deur',
    happening: 'Een man van in de zeventig doet niet meer open.',
  })
})

test('of two hosts who open and send back at once, one decides', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  const form = { ...(await texts(mo, id)), note: 'Nog iets' }
  const both = await Promise.allSettled([
    (async () => releaseCase(await as(jos), id))(),
    (async () => suggestChanges(await as(mo), id, form))(),
  ])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('taken back from the queue it is a draft again, and the host no longer reads it', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  await takeBackCase(await as(samira), id)

  await expect(readCheck(await as(jos), id)).rejects.toThrow(NotFound)
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ state: 'draft' })
})

test('withdrawn, the text is gone at once, from every table', async () => {
  const { id } = await anOpenCase(samira, noord, jos, { happening: 'Een ongewoon woord: kwartelkoning.' })
  await withdrawCase(await as(samira), id)

  await expect(readCase(await as(femke), id)).rejects.toThrow(NotFound)
  const left = await db.selectFrom('cases').selectAll().where('id', '=', id).execute()
  const drafts = await db.selectFrom('caseDrafts').selectAll().where('caseId', '=', id).execute()
  expect(JSON.stringify([left, drafts])).not.toContain('kwartelkoning')
})

test('only the author withdraws', async () => {
  const { id } = await anOpenCase(samira, noord, jos)
  await expect(withdrawCase(await as(jos), id)).rejects.toThrow(Forbidden)
  await expect(withdrawCase(await as(outsider), id)).rejects.toThrow(NotFound)
})

async function texts(host: { id: string }, id: string) {
  const { title, happening, goesWell, runsInto, tried, uncertainties } = await readCheck(await as(host), id)
  const [uncertainty1 = '', uncertainty2 = '', uncertainty3 = ''] = uncertainties
  return { title, happening, goesWell, runsInto, tried, uncertainty1, uncertainty2, uncertainty3, note: '' }
}
