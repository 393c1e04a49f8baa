import '#tests/support/database.ts'
import { expect, test } from 'vitest'
import { withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { contextOf, systemContext } from '#app/domain/context.server.ts'
import { searchAsCsv } from '#app/domain/search/export.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { rebuildSearch } from '#app/domain/search/rebuild-search.server.ts'
import { suggest } from '#app/domain/search/suggest.server.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import {
  aFindableCase,
  aFindableInsight,
  aFindablePost,
  aFindableSession,
  asking,
  delivered,
} from '#tests/support/cast-search.ts'

// The same searches before and after a closed circle writes of what others ask for: to who may not read it, nothing changes.

offerBoth()
const daan = await aMember('Daan')
const eva = await aMember('Eva')
const host = await aMember('Fleur')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { hosts: [host], members: [daan, chloe] })
const far = await aCircle('Elders', { members: [chloe, eva] })

const outsiders = { daan, eva, host, chloeAsNobody: undefined }

const searches = [
  ...['', 'q=nachtegaal', 'q=nachtegal', 'q=nachtegaalpad', 'q="nachtegaal"', 'q=nachte', 'q=n', 'q=kwelderthema'],
  ...['theme=kwelderthema', 'q=school&theme=kwelderthema', `circle=${far.id}`, 'kind=post', 'kind=session&sort=day'],
  ...['q=school', 'q=school&sort=evidence', 'q=school&sort=day&after=1', 'period=2026', 'state=tried', 'level=society'],
  ...['q=Chloé', 'q=wijkverpleegkundige', 'q=leerkracht', 'q=scholl nachtegaal', 'q=niets nachtegaal niemand'],
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `q=${letter}${letter === 'n' ? 'acht' : ''}`),
]

async function told(person: { id: string } | undefined, search: string) {
  const ctx = person ? await as(person) : await contextOf(undefined)
  const [page, proposed] = [await findThings(ctx, asking(search)), await suggest(ctx, asking(search).words, 'nl')]
  return { search, page, proposed, list: (await searchAsCsv(ctx, asking(search), 'nl')).body }
}

async function allTold() {
  await rebuildSearch(systemContext(), { anew: true })
  const answers = []
  for (const person of Object.values(outsiders)) for (const search of searches) answers.push(await told(person, search))
  return answers
}

test('Security: a closed circle changes no result, count, mark, proposal or list of who is not in it (L07, L08, L09)', async () => {
  const open = await aFindableCase(daan, near, {
    title: 'Niemand op school',
    happening: 'Een leerling blijft weg. Het schoolnachtegaaltje.',
    themes: ['school'],
    questions: ['Wanneer helpt de school?'],
    reach: 'everyone',
  })
  await aFindableCase(chloe, near, {
    title: 'De school belt',
    happening: 'School en nog eens school.',
    reach: 'everyone',
  })
  const table = await aFindableSession(near, { title: 'Tafel over school', open: true })
  await aFindableInsight(open.id, table.id, { seen: 'De school hielp' })
  await db.updateTable('circleMemberships').set({ leftAt: new Date() }).where('memberId', '=', eva.id).execute()
  const before = await allTold()

  for (const word of ['nachtegaal', 'nachtegaalpad', 'schoolnachtegaal'])
    for (const turn of [1, 2]) {
      const closed = await aFindableCase(chloe, far, {
        title: `Geheim ${word} ${turn}`,
        happening: `Nachtegaal, nachtegaalpad, scholl en ${word} op school.`,
        themes: ['kwelderthema', 'school'],
        questions: [`Wanneer is ${word} niets?`],
      })
      const [id = ''] = closed.uncertaintyIds
      await aFindablePost(chloe, { caseId: closed.id, id }, `Over ${word} en de school`)
      const session = await aFindableSession(far, { title: `Tafel over ${word}` })
      await aFindableInsight(closed.id, session.id, { seen: `Een ${word} hielp`, level: 'society' })
    }
  const withdrawn = await aFindableCase(chloe, near, { title: 'Nachtegaal van gisteren', reach: 'everyone' })
  await withdrawCase(await as(chloe), withdrawn.id)
  await delivered(withdrawn.id, 'case.withdrawn')

  const after = await allTold()
  for (const [at, one] of after.entries()) expect(one).toEqual(before[at])
  const [own] = (await told(chloe, 'q=nachtegaal')).page.things
  expect(own).toBeDefined()
})
