import '#tests/support/database.ts'
import { expect, test } from 'vitest'
import { db } from '#db/connection.server.ts'
import { countWords } from '#search/count-words.server.ts'
import { lockIndex } from '#search/index-lock.server.ts'
import { forgetWords } from '#search/vocabulary.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { aFindableCase } from '#tests/support/cast-search.ts'
import { whenItWaits } from '#tests/support/when-it-waits.ts'

const amina = await aMember('Amina')
const near = await aCircle('Dichtbij', { members: [amina] })
const isCounted = async (word: string) =>
  (await db.selectFrom('searchWords').select('word').where('word', '=', word).execute()).length > 0

test('a word that is taken out while words are counted does not come back with that count', async () => {
  const { id } = await aFindableCase(amina, near, {
    title: 'Het huis van Nachtegaals',
    happening: 'De brandweer kwam.',
  })
  await countWords(db)
  expect(await isCounted('nachtegaals')).toBe(true)

  const outside = db
  let counting: Promise<void> | undefined
  await db.transaction().execute(async (db) => {
    // As a redaction does: it holds the documents of the case, and the count comes to wait for it.
    await lockIndex(db, id)
    counting = countWords(outside)
    await whenItWaits()
    await db.deleteFrom('searchDocuments').where('id', '=', id).execute()
    await forgetWords(db, ['Nachtegaals'])
  })
  await counting
  expect(await isCounted('nachtegaals')).toBe(false)
})
