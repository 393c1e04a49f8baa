import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { languagesOf } from '#app/domain/privacy/language-of.ts'
import { leaving } from '#app/domain/privacy/leave-form.server.ts'
import { post } from '#app/domain/threads/post-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aDraft } from '#tests/support/cast-cases.ts'
import { aTableWithACase, under } from '#tests/support/cast-learning.ts'

// The gate reads a text in the language it is written in, whatever language the account of its writer is set to.

const { bringer, host, reader, circle, uncertainties } = await aTableWithACase()
const write = async (body: string) =>
  post(await as(reader), { thread: under(uncertainties[0]), id: randomUUID(), kind: 'question', body })

// A name that is an ordinary word in Dutch, and a number as it is written abroad.
const english = 'We asked colleague visser and she told us to ring 020 7123 4567 when it is late.'
const fragments = ['visser', '020 7123 4567'].map((fragment) => ({ fragment }))

test('an English question does not bring a name and a number through a gate that is used to Dutch', async () => {
  await expect(write(english)).rejects.toMatchObject({ places: fragments })
})

test('a Dutch question with an English sentence in it is read in both', async () => {
  const mixed = `Ik vroeg wat ze nu wilde, en de buren hoorden het ook. Toen zei ze: “${english}”`
  await expect(write(mixed)).rejects.toMatchObject({ places: fragments })
})

test('what is only Dutch is read as Dutch: words that could be English names stop nobody', async () => {
  await write('Wat zou mevrouw drie jaar geleden hebben gekozen, en wie had het dan gezegd?')
})

test('few words are read as those beside them; where none tell, in both', async () => {
  const question = { uncertainty1: 'Colleague visser?' }
  const dutch = await aDraft(bringer, circle, {}, question)
  await submitCase(await as(bringer), dutch.id)

  const texts = { title: 'Nobody in', happening: 'She will not open the door for them.', runsInto: 'They are all new.' }
  const { id } = await aDraft(bringer, circle, {}, { ...question, ...texts })
  await expect(submitCase(await as(bringer), id)).rejects.toMatchObject({ places: [{ fragment: 'visser' }] })
  await expect(write('Colleague visser?')).rejects.toMatchObject({ places: [{ fragment: 'visser' }] })
})

test('the host reads an English case as its writer did: what was decided is decided, and nothing else is let through', async () => {
  const happening = `They will not open the door for her. ${english}`
  const { id } = await aDraft(bringer, circle, { happening })
  const places = [
    { label: 'PERSON' as const, fragment: 'visser' },
    { label: 'PHONE' as const, fragment: '020 7123 4567' },
  ]
  await submitCase(await as(bringer), id, leaving(places, { reason: 'agreed', words: '' }))
  await db.deleteFrom('leftStanding').where('subjectId', '=', id).where('label', '=', 'PERSON').execute()
  await expect(releaseCase(await as(host), id)).rejects.toMatchObject({ fields: { looked: ['cases.check.undecided'] } })
})

test.each([
  ['Hij doet niet open en niemand weet wat er nu moet.', ['nl']],
  ['She does not open the door and nobody knows what to do.', ['en']],
  ['The boy was with Meneer De Groot and Mevrouw De Wit, and he told them.', ['en']],
  ['She told them: ik doe het niet. And then she said that this was the end for her and her boy.', ['en', 'nl']],
  ['wijkverpleegkundige', ['nl', 'en']],
  ['', ['nl', 'en']],
])('%s', (text, languages) => {
  expect(languagesOf([text])).toEqual([languages])
})

test('what little is said in English is answered in English, and read in Dutch as well', () => {
  expect(languagesOf(['Ms. Sarah Collins works at St. James’s Hospital. Her doctor disagreed.'])).toEqual([
    ['en', 'nl'],
  ])
  expect(languagesOf(['Mevrouw De Vries belt haar zoon.'])).toEqual([['nl', 'en']])
})
