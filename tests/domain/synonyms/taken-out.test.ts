import '#tests/support/outbox.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { printsOf } from '#app/domain/redactions/known-again.server.ts'
import { redactAgain, redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { redactReported } from '#app/domain/reports/report-actions.server.ts'
import { readSynonymPage } from '#app/domain/synonyms/synonym-queries.server.ts'
import { listUnanswered } from '#app/domain/synonyms/unanswered.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aPost } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSynonym, searchedInVain } from '#tests/support/cast-synonyms.ts'

// Samira takes a word out of her case in a closed circle. Noor hosts that circle, Bram is a member of it, and hosts another;
// Fleur hosts a third, and may read nothing of it. All of them tend the synonyms of the network together.

const [noor, bram, fleur] = [await aMember('Noor'), await aMember('Bram'), await aMember('Fleur')]
const [samira, chloe] = [await aMember('Samira'), await aMember('Chloé')]
const [gijs, hanna] = [await aMember('Gijs'), await aMember('Hanna')]
const thuis = await aCircle('Thuis', { hosts: [noor], members: [samira, bram, chloe, gijs, hanna] })
await aCircle('Buurt', { hosts: [bram] })
await aCircle('Elders', { hosts: [fleur, samira] })
const [daan, eva, finn] = [await aMember('Daan'), await aMember('Eva'), await aMember('Finn')]

const happening = 'Bij de zilverkade zingt iemand.'
const out = { replacements: [{ words: 'zilverkade', instead: 'kade' }] }
const opened = (told: Parameters<typeof anOpenCase>[3] = { happening }) => anOpenCase(samira, thuis, noor, told)

/** What each of these says for the word, of which there is one more in the list every time. */
async function eachSays(hosts: { id: string }[]) {
  for (const [at, host] of hosts.entries()) await aSynonym(host, 'zilverkade', ['waterkant', 'oever', 'wal'][at] ?? '')
}
const listed = async () => (await readSynonymPage(await as(fleur))).synonyms.map(({ addedBy }) => addedBy).toSorted()
const asked = async () => (await listUnanswered(await as(fleur))).map(({ words, askers }) => [words, askers])

beforeEach(async () => {
  await db.deleteFrom('synonyms').execute()
  await db.deleteFrom('unansweredSearches').execute()
})

describe('a synonym with a word that is taken out of a text', () => {
  test('goes when whoever added it could read that text, and stays when they knew the word themselves', async () => {
    const { id } = await opened()
    await eachSays([fleur, noor, bram])
    await redactOwn(await as(samira), 'case', id, out)
    expect(await listed()).toEqual(['Fleur'])
    const gone = await db.selectFrom('synonyms').selectAll().where('addedById', '=', bram.id).executeTakeFirstOrThrow()
    expect(gone).toMatchObject({ one: '', other: '', takenAwayAt: expect.any(Date) })
  })

  test('goes in the same way while the text is held back from those who read it before', async () => {
    const { id } = await opened()
    await eachSays([fleur, bram])
    const report = await reported(chloe, 'case', id)
    await redactReported(await as(noor), report.id, { reason: 'Dank je.', ...out })
    expect(await listed()).toEqual(['Fleur'])
  })

  test('goes in the same way when what is held back is a contribution', async () => {
    const { id } = await opened({ happening: 'Iemand zingt.' })
    const question = await db
      .selectFrom('uncertainties')
      .select('id')
      .where('caseId', '=', id)
      .executeTakeFirstOrThrow()
    const post = await aPost(chloe, { kind: 'uncertainty', id: question.id }, 'Aan de zilverkade?')
    await eachSays([fleur, bram])
    const report = await reported(bram, 'post', post.id)
    await redactReported(await as(noor), report.id, { reason: 'Dank je.', ...out })
    expect(await listed()).toEqual(['Fleur'])
  })

  test('Security: stays with a reader when the word stood only in what the hosts saw before the check', async () => {
    const { id } = await opened({ happening: 'Iemand zingt.' })
    await db.updateTable('caseDrafts').set({ tried: happening }).where('caseId', '=', id).execute()
    await eachSays([fleur, noor, bram])
    await redactOwn(await as(samira), 'case', id, out)
    expect(await listed()).toEqual(['Bram', 'Fleur'])
  })

  test('Security: does not tell by going who wrote the case', async () => {
    const { id } = await opened({ happening: 'Iemand zingt.' })
    await db.updateTable('caseDrafts').set({ tried: happening }).where('caseId', '=', id).execute()
    await eachSays([bram, samira])
    await redactOwn(await as(samira), 'case', id, out)
    expect(await listed()).toEqual(['Bram', 'Samira'])
  })

  test('goes, whoever added it, when everyone could read the text', async () => {
    const { id } = await opened({ happening, reach: 'everyone' })
    await eachSays([fleur, noor])
    await redactOwn(await as(samira), 'case', id, out)
    expect(await listed()).toEqual([])
  })

  test('goes and stays in the same way when an older backup is put back', async () => {
    const { id } = await opened()
    await eachSays([fleur, noor, bram])
    await redactAgain(systemContext(), 'case', id, printsOf('zilverkade'))
    expect(await listed()).toEqual(['Fleur'])
  })
})

describe('a search in vain for such a word', () => {
  test.each([
    ['goes when all who asked could read the text', [chloe, gijs, hanna], 0],
    ['stays when one of them knew the word themselves', [chloe, gijs, daan], 3],
    ['stays when nobody who asked could read it', [daan, eva, finn], 3],
  ])('%s', async (_, askers, left) => {
    const { id } = await opened()
    await searchedInVain(askers, 'zilverkade')
    expect(await asked()).toEqual([['zilverkade', 3]])
    await redactOwn(await as(samira), 'case', id, out)
    expect(await asked()).toEqual(left ? [['zilverkade', left]] : [])
  })
})
