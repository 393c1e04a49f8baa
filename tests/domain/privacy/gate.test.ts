import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { lookThrough } from '#app/domain/cases/case-findings.server.ts'
import { releaseCase, suggestChanges } from '#app/domain/cases/check-actions.server.ts'
import { readCheck } from '#app/domain/cases/check-queries.server.ts'
import { saveDraft, withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { submitCase, takeBackCase } from '#app/domain/cases/submission-actions.server.ts'
import { leaving } from '#app/domain/privacy/leave-form.server.ts'
import { namedIn } from '#app/domain/privacy/left-standing.ts'
import { post } from '#app/domain/threads/post-actions.server.ts'
import { Invalid } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aDraft, handIn } from '#tests/support/cast-cases.ts'
import { aTableWithACase, under } from '#tests/support/cast-learning.ts'

const { bringer, host, reader, circle, theCase, uncertainties } = await aTableWithACase()

const number = '06 12 34 56 78'
const withNumber = { happening: `Bel hem op ${number} als hij niet opendoet.` }
const place = { label: 'PHONE' as const, fragment: number }
const stays = leaving([place], { reason: 'already_public', words: 'staat op de website' })

/** What the writer is asked about on the page before the case is handed in. */
const placesOf = async (id: string) =>
  (await lookThrough(await as(bringer), await readDraft(await as(bringer), id))).places

test('what stays gets a reason, which the host reads beside the words it is about', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  await expect(submitCase(await as(bringer), id)).rejects.toThrow(Invalid)
  await submitCase(await as(bringer), id, stays)

  const { findings } = await readCheck(await as(host), id)
  expect(findings).toMatchObject([{ fragment: number, reason: 'already_public', words: 'staat op de website' }])
  await releaseCase(await as(host), id)
})

test('a reason of one’s own asks for words, and those words hold no name or number', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  const other = (words: string) => leaving([place], { reason: 'other', words })
  await expect(submitCase(await as(bringer), id, other(''))).rejects.toMatchObject({
    fields: { 'left-0': ['form.left.words.missing'] },
    places: [{ fragment: number }],
  })
  await expect(submitCase(await as(bringer), id, other('bel 0612345678'))).rejects.toMatchObject({
    fields: { form: ['form.left.words.identifying'] },
    places: [{ fragment: number }],
  })
  await submitCase(await as(bringer), id, other('dit nummer bestaat niet'))
})

test('a reason that nobody gave is none: unknown, empty or for another place', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  const forms = [
    { 'leftPlaces[]': [namedIn(place)], 'leftReasons[]': ['because'] },
    { 'leftPlaces[]': [namedIn(place)], 'leftReasons[]': [''] },
    { 'leftPlaces[]': ['PHONE 06 99 99 99 99'], 'leftReasons[]': ['agreed'] },
    { 'leftPlaces[]': [`EMAIL ${number}`], 'leftReasons[]': ['agreed'] },
    { 'leftReasons[]': ['agreed'] },
  ]
  for (const form of forms) await expect(submitCase(await as(bringer), id, form)).rejects.toThrow(Invalid)
})

test('what only may point at someone stops nobody', async () => {
  const { id } = await aDraft(bringer, circle, { happening: 'Op 12 maart kwam hij weer langs.' })
  await submitCase(await as(bringer), id)
  const { findings } = await readCheck(await as(host), id)
  expect(findings).toMatchObject([{ label: 'DATE', kind: 'suggest' }])
  await releaseCase(await as(host), id)
})

test('what together points at one person stops the case too, until there is a reason the host reads', async () => {
  const { id } = await aDraft(bringer, circle, {
    happening:
      'Een weduwe van 83 jaar uit Bergharen heeft de ziekte van Huntington. Haar tweelingzus wil niet meer komen.',
  })
  const held = { label: 'QUASI', fragment: expect.stringContaining('Bergharen') }
  const [asked] = await placesOf(id)
  expect(asked).toMatchObject(held)
  await expect(submitCase(await as(bringer), id)).rejects.toMatchObject({ places: [held] })

  await submitCase(await as(bringer), id, leaving(asked ? [asked] : [], { reason: 'needed', words: '' }))
  const { findings } = await readCheck(await as(host), id)
  expect(findings.at(-1)).toMatchObject({ ...held, reason: 'needed' })
  await releaseCase(await as(host), id)
})

test('a reason goes on counting for the same words, and stops counting when other words come', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  await submitCase(await as(bringer), id, stays)
  await takeBackCase(await as(bringer), id)
  expect(await placesOf(id)).toMatchObject([{ fragment: number, reason: 'already_public' }])
  await submitCase(await as(bringer), id)

  await takeBackCase(await as(bringer), id)
  await saveDraft(await as(bringer), id, { happening: 'Bel hem op 06 87 65 43 21.' })
  await expect(submitCase(await as(bringer), id)).rejects.toMatchObject({ places: [{ fragment: '06 87 65 43 21' }] })
  await saveDraft(await as(bringer), id, { happening: 'Bel hem.' })
  await submitCase(await as(bringer), id)
  // The reason went with the words: when they come back, it is asked again.
  await takeBackCase(await as(bringer), id)
  await saveDraft(await as(bringer), id, withNumber)
  await expect(submitCase(await as(bringer), id)).rejects.toMatchObject({ places: [{ fragment: number }] })
})

test('a reason is for the words, however they are written: in capitals, as an owner, over a line, with signs nobody sees', async () => {
  const happening =
    'Mevrouw De Vries belt. Ik zag mevrouw De Vries’s fiets, en MEVROUW DE VRIES zelf, of mevrouw De\u00a0Vr\u00adies.'
  const { id } = await aDraft(bringer, circle, { happening })
  const given = leaving([{ label: 'PERSON', fragment: 'mevrouw De Vries' }], { reason: 'agreed', words: '' })
  await saveDraft(await as(bringer), id, given)
  expect(await placesOf(id)).toMatchObject([{ fragment: 'Mevrouw De Vries', reason: 'agreed' }])
  await submitCase(await as(bringer), id)
  expect((await readCheck(await as(host), id)).findings.map(({ reason }) => reason)).toEqual(Array(4).fill('agreed'))
})

test('a reason that was given while writing is changed and taken back there too', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  const say = async (reason: string, words = '') =>
    saveDraft(await as(bringer), id, {
      'leftPlaces[]': [namedIn(place)],
      'leftReasons[]': [reason],
      'leftWords[]': [words],
    })
  await say('agreed')
  await say('needed')
  expect(await placesOf(id)).toMatchObject([{ reason: 'needed' }])
  await say('other', 'bel 0612345678')
  expect(await placesOf(id)).toMatchObject([{ reason: 'needed' }])
  await say('')
  const [asked] = await placesOf(id)
  expect(asked).not.toHaveProperty('reason')
  await expect(submitCase(await as(bringer), id)).rejects.toThrow(Invalid)
})

test('who takes a reason back on the last page is asked again, whatever was given before', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  await saveDraft(await as(bringer), id, stays)
  const none = { 'leftPlaces[]': [namedIn(place)], 'leftReasons[]': [''], 'leftWords[]': [''] }
  await expect(submitCase(await as(bringer), id, none)).rejects.toMatchObject({ places: [{ fragment: number }] })
})

test('the server looks again at the text it releases: a place without a reason goes back to the writer', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  await submitCase(await as(bringer), id, stays)
  // As when the rules have learned something since it was handed in.
  await db.deleteFrom('leftStanding').where('subjectId', '=', id).execute()

  await expect(releaseCase(await as(host), id)).rejects.toMatchObject({ fields: { looked: ['cases.check.undecided'] } })
  const stored = await db.selectFrom('cases').select(['state', 'title']).where('id', '=', id).executeTakeFirst()
  expect(stored).toEqual({ state: 'checking', title: null })
})

test('a text that reached the table in another way is not released either', async () => {
  const { id } = await aDraft(bringer, circle)
  await handIn(bringer, id)
  await db
    .updateTable('caseDrafts')
    .set({ themes: ['06-12345678'] })
    .where('caseId', '=', id)
    .execute()
  await expect(releaseCase(await as(host), id)).rejects.toThrow(Invalid)
})

test('in a thread the place comes back with proposals; with a reason it is posted, and the reason is kept', async () => {
  const thread = under(uncertainties[0])
  const asked = { thread, id: randomUUID(), kind: 'question' as const, body: `Heb je ${number} al gebeld?` }
  await expect(post(await as(reader), asked)).rejects.toMatchObject({
    fields: { body: ['form.identifying'] },
    places: [{ field: 'body', fragment: number, proposals: [expect.any(String)] }],
  })
  const id = await post(await as(reader), { ...asked, ...stays })

  const kept = await db.selectFrom('leftStanding').selectAll().where('subjectId', '=', id).execute()
  expect(kept).toMatchObject([{ label: 'PHONE', reason: 'already_public', caseId: theCase.id }])
  expect(kept[0]?.detectorVersion).toMatch(/^[0-9a-f]{16}$/)
})

test('marks in a name or a number hide it from nobody: the text is read as people read it', async () => {
  const thread = under(uncertainties[0])
  const asked = {
    thread,
    id: randomUUID(),
    kind: 'question' as const,
    body: 'Bel 06 12*34*56 78, of me*vrouw* De Vries.',
  }
  await expect(post(await as(reader), asked)).rejects.toMatchObject({
    places: [{ fragment: '06 123456 78' }, { fragment: 'mevrouw De Vries' }],
  })
})

test('a host who proposes other words is not asked why the writer left a number, and brings in no other', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  await submitCase(await as(bringer), id, stays)
  const { title, happening, goesWell, tried, uncertainties } = await readCheck(await as(host), id)
  const proposed = { title, happening, goesWell, tried, runsInto: 'Wie is aan zet?', note: 'Dank je.' }
  const questions = { uncertainty1: uncertainties[0] ?? '', uncertainty2: '', uncertainty3: '' }
  const another = { ...proposed, ...questions, happening: `${happening} Of op 06 87 65 43 21.` }
  await expect(suggestChanges(await as(host), id, another)).rejects.toMatchObject({
    places: [{ fragment: '06 87 65 43 21' }],
  })
  await suggestChanges(await as(host), id, { ...proposed, ...questions })
})

test('a reason counts for what the words were taken for, and not for the same words as something else', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  await submitCase(await as(bringer), id, stays)
  await takeBackCase(await as(bringer), id)
  await db.updateTable('leftStanding').set({ label: 'ID' }).where('subjectId', '=', id).execute()
  await expect(submitCase(await as(bringer), id)).rejects.toMatchObject({ places: [{ fragment: number }] })
})

test('the decisions hold none of the words they are about, nor who decided', async () => {
  const rows = JSON.stringify(await db.selectFrom('leftStanding').selectAll().execute())
  expect(rows.length).toBeGreaterThan(200)
  for (const secret of [number, '345678', bringer.id, reader.id, bringer.name]) expect(rows).not.toContain(secret)
})

test('withdrawn, a case takes its decisions along', async () => {
  const { id } = await aDraft(bringer, circle, withNumber)
  await submitCase(await as(bringer), id, stays)
  await withdrawCase(await as(bringer), id)
  expect(await db.selectFrom('leftStanding').selectAll().where('caseId', '=', id).execute()).toEqual([])
})
