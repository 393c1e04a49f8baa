import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { releaseCase, suggestChanges } from '#app/domain/cases/check-actions.server.ts'
import { listChecks, readCheck } from '#app/domain/cases/check-queries.server.ts'
import { waitsForNobody } from '#app/domain/cases/draft-queries.server.ts'
import { stepBack } from '#app/domain/cases/step-back-actions.server.ts'
import { takeBackCase } from '#app/domain/cases/submission-actions.server.ts'
import { Conflict, Forbidden, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSubmittedCase, handIn } from '#tests/support/cast-cases.ts'
import { mailsTo } from '#tests/support/outbox.ts'

const samira = await aMember('Samira')
const jos = await aMember('Jos')
const mo = await aMember('Mo')
const femke = await aMember('Femke')
const ada = await aMember('Ada', { role: 'initiator' })
const noord = await aCircle('Noord', { hosts: [jos, mo], members: [samira, femke] })
const zuid = await aCircle('Zuid', { hosts: [jos], members: [samira] })

const nothing = { title: '', happening: '', goesWell: '', runsInto: '', tried: '', note: 'Nog iets' }
const suggestion = { ...nothing, uncertainty1: '', uncertainty2: '', uncertainty3: '' }

test('a host who recognises a case gives it on with one press, and it is no longer there for them', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  const before = (await mailsTo(mo)).length
  await stepBack(await as(jos), id)

  expect((await listChecks(await as(jos))).map((check) => check.id)).not.toContain(id)
  for (const door of [
    async () => readCheck(await as(jos), id),
    async () => releaseCase(await as(jos), id),
    async () => suggestChanges(await as(jos), id, suggestion),
    async () => stepBack(await as(jos), id),
    async () => readCase(await as(jos), id),
  ])
    await expect(door()).rejects.toThrow(NotFound)
  expect((await as(jos)).viewer).toMatchObject({ checksWaiting: 0 })

  await expect(readCheck(await as(mo), id)).resolves.toMatchObject({ title: 'De deur blijft dicht' })
  expect((await mailsTo(mo)).length).toBe(before + 1)
  await releaseCase(await as(mo), id)
  await expect(readCase(await as(jos), id)).resolves.toMatchObject({ state: 'open' })
})

test('taken back and handed in again it still goes round the host who stepped back', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  await stepBack(await as(jos), id)
  const heard = (await mailsTo(jos)).length
  await takeBackCase(await as(samira), id)
  await handIn(samira, id)

  await expect(readCheck(await as(jos), id)).rejects.toThrow(NotFound)
  expect((await mailsTo(jos)).length).toBe(heard)
  await releaseCase(await as(mo), id)
  expect(await db.selectFrom('caseStepBacks').selectAll().where('caseId', '=', id).execute()).toEqual([])
})

test('without another host the author hears kindly what can be done, the initiator that a host is needed', async () => {
  const { id } = await aSubmittedCase(samira, zuid, { title: 'Een zeldzame titel' })
  expect(await waitsForNobody(await as(samira), id)).toBe(false)
  await stepBack(await as(jos), id)

  expect(await waitsForNobody(await as(samira), id)).toBe(true)
  const [toAuthor, toInitiator] = [(await mailsTo(samira)).at(-1), (await mailsTo(ada)).at(-1)]
  expect(toAuthor?.subject).toBe('Je casus wacht nog')
  expect(toInitiator?.subject).toBe('Kring Zuid zoekt nog een kringhouder')
  for (const letter of [toAuthor, toInitiator]) expect(letter?.text).not.toMatch(/herken|zeldzame/i)
  expect(toInitiator?.text).not.toContain(id)
  for (const letter of [toAuthor, toInitiator]) expect(letter?.text).not.toContain('Jos')
})

test('nobody learns who stepped back: no event, job or row of the trail names them', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  await stepBack(await as(jos), id)
  const events = await db.selectFrom('events').selectAll().where('subjectId', '=', id).execute()
  expect(JSON.stringify(events)).not.toContain(jos.id)
  expect(events.map(({ name }) => name)).not.toContain('check.stepped-back')
})

test('only a host who looks can step back, and only while it is checked', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  for (const other of [femke, ada]) await expect(stepBack(await as(other), id)).rejects.toThrow(NotFound)
  await expect(stepBack(await as(samira), id)).rejects.toThrow(Forbidden)
  await releaseCase(await as(mo), id)
  await expect(stepBack(await as(mo), id)).rejects.toThrow(Conflict)
})
