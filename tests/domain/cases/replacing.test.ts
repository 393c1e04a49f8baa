import { expect, test } from 'vitest'
import type { SaveDraft } from '#app/domain/cases/case-forms.server.ts'
import { saveDraft } from '#app/domain/cases/draft-actions.server.ts'
import { readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { putBackInDraft, replaceInDraft } from '#app/domain/cases/draft-replacing.server.ts'
import { Conflict, Invalid, NotFound } from '#app/errors.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft } from '#tests/support/cast-cases.ts'

// Samira replaces someone while she is at one step of her draft; the others follow.

const samira = await aMember('Samira')
const jos = await aMember('Jos')
const noord = await aCircle('Noord', { hosts: [jos], members: [samira] })

const written = {
  happening: 'Mevrouw De Vries belt vaak.\n\n- Ik vond *mevrouw De Vries* bij de deur.',
  tried: 'Haar zoon vroeg waar mevrouw De Vries’s sleutel lag.',
}
const aboutHer = () => aDraft(samira, noord, { uncertainties: ['Eerst dit?', 'Wat wil mevrouw De Vries?'] }, written)

const pressed: SaveDraft = {
  replace: 'PERSON Mevrouw De Vries',
  'replacePlaces[]': ['PHONE 06-12345678', 'PERSON mevrouw De Vries'],
  'replaceWords[]': ['een nummer', 'een cliënt'],
}
const draftOf = async (id: string) => readDraft(await as(samira), id)

test('she is replaced in every step, as an owner and at the beginning of a sentence too', async () => {
  const { id } = await aboutHer()
  const { version } = await draftOf(id)
  const done = await replaceInDraft(await as(samira), id, { ...pressed, version })
  expect(done).toMatchObject({ fragment: 'Mevrouw De Vries', words: 'een cliënt', count: 4 })
  expect(await draftOf(id)).toMatchObject({
    version: done.version,
    happening: 'Een cliënt belt vaak.\n\n- Ik vond *een cliënt* bij de deur.',
    tried: 'Haar zoon vroeg waar een cliënts sleutel lag.',
    uncertainties: ['Eerst dit?', 'Wat wil een cliënt?'],
    title: 'De deur blijft dicht',
  })
})

test('what was typed on the page goes along, and is looked through with the rest', async () => {
  const { id } = await aboutHer()
  const { version } = await draftOf(id)
  const typed = { happening: 'Mevrouw De Vries belde net.', title: 'Net gebeld' }
  await replaceInDraft(await as(samira), id, { ...pressed, ...typed, version })
  expect(await draftOf(id)).toMatchObject({ happening: 'Een cliënt belde net.', title: 'Net gebeld' })
})

test('she takes it back, everywhere; what she typed since stays', async () => {
  const { id } = await aboutHer()
  const before = await draftOf(id)
  const done = await replaceInDraft(await as(samira), id, { ...pressed, version: before.version })
  const back = { putBack: done.version, version: done.version, 'before[]': done.before }
  await putBackInDraft(await as(samira), id, { ...back, tried: 'Ik belde zelf aan.' })
  const { happening, uncertainties } = before
  expect(await draftOf(id)).toMatchObject({ happening, uncertainties, tried: 'Ik belde zelf aan.' })
})

test('what was kept after the replacement is not put back over', async () => {
  const { id } = await aboutHer()
  const { version } = await draftOf(id)
  const done = await replaceInDraft(await as(samira), id, { ...pressed, version })
  const later = await saveDraft(await as(samira), id, { version: done.version, happening: 'Heel anders.' })
  const back = { putBack: done.version, version: later.version, 'before[]': done.before }
  await expect(putBackInDraft(await as(samira), id, back)).rejects.toThrow('anonymise.put-back.late')
  expect(await draftOf(id)).toMatchObject({ happening: 'Heel anders.' })
})

test('when another tab kept something meanwhile nothing is replaced, and both versions are there to choose from', async () => {
  const { id } = await aboutHer()
  const { version } = await draftOf(id)
  await saveDraft(await as(samira), id, { version, tried: 'Met mevrouw De Vries gebeld.' })
  const late = replaceInDraft(await as(samira), id, { ...pressed, version, happening: 'Hier verder geschreven.' })
  await expect(late).rejects.toThrow(Conflict)
  await expect(late).rejects.toMatchObject({ beside: { tried: 'Met mevrouw De Vries gebeld.' } })
  expect(await draftOf(id)).toMatchObject({ tried: 'Met mevrouw De Vries gebeld.', happening: written.happening })
})

test('what stands there no longer, or has no words to become, changes nothing', async () => {
  const { id } = await aboutHer()
  const { happening, version } = await draftOf(id)
  for (const form of [
    { ...pressed, replace: 'PERSON Amira' },
    { ...pressed, 'replaceWords[]': [] },
  ])
    expect(await replaceInDraft(await as(samira), id, form)).toMatchObject({ count: 0, before: [] })
  expect(await draftOf(id)).toMatchObject({ happening, version: version + 4 })
})

test('words that no longer fit are told, and nothing is half replaced', async () => {
  const { id } = await aDraft(samira, noord, { title: `Mevrouw De Vries ${'en zo verder '.repeat(11)}` }, written)
  const long = { ...pressed, 'replaceWords[]': ['een nummer', `iemand ${'van ver '.repeat(8)}`] }
  await expect(replaceInDraft(await as(samira), id, long)).rejects.toThrow(Invalid)
  expect(await draftOf(id)).toMatchObject({ happening: written.happening })
})

test('nobody replaces anything in a draft of someone else', async () => {
  const { id } = await aboutHer()
  await expect(replaceInDraft(await as(jos), id, pressed)).rejects.toThrow(NotFound)
  await expect(putBackInDraft(await as(jos), id, { putBack: 1 })).rejects.toThrow(NotFound)
})
