import '#tests/support/smtp.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { noFacts, type SearchDocument } from '#search/documents/document.ts'
import { keepDocuments } from '#search/keep-documents.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { hoursPass, keeps, looksAgain } from '#tests/support/cast-saved-searches.ts'
import { aFindableCase } from '#tests/support/cast-search.ts'
import { mailsTo } from '#tests/support/smtp.ts'

// Someone follows a word that very many texts hold.

test('of a word that thousands of texts hold, what is new is told, once', async () => {
  const [amina, writer] = [await aMember('Amina'), await aMember('Chloé')]
  const circle = await aCircle('Dichtbij', { members: [amina, writer] })
  const anOldText = (): SearchDocument => ({
    ...{ ...noFacts, kind: 'case', id: randomUUID(), audience: ['everyone'], title: 'Iets', body: 'Er was hulp.' },
    day: '2025-01-01',
  })
  await keepDocuments(db, Array.from({ length: 2_600 }, anOldText))
  await countWords(db)
  await hoursPass()
  for (const query of ['q=hulp', 'q=hulp+iets', 'theme=drempel', 'q=hulp&theme=drempel', 'q="was+hulp"'])
    await keeps(amina, query, 'at_once')
  await hoursPass()
  await looksAgain()
  expect(await mailsTo(amina)).toEqual([])

  await aFindableCase(writer, circle, { happening: 'Er was hulp van iemand.', themes: ['drempel'] })
  await looksAgain()
  expect((await mailsTo(amina)).map(({ text }) => /Nieuw is: (.*)\./.exec(text ?? '')?.[1])).toEqual(
    Array.from({ length: 5 }, () => '1 casus'),
  )
  await hoursPass()
  await looksAgain()
  expect(await mailsTo(amina)).toHaveLength(5)
})
