import { expect, test } from 'vitest'
import { withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { contextOf, systemContext } from '#app/domain/context.server.ts'
import { searchAsCsv } from '#app/domain/search/export.server.ts'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { rebuildSearch } from '#app/domain/search/rebuild-search.server.ts'
import { suggest } from '#app/domain/search/suggest.server.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import { db } from '#db/connection.server.ts'
import { engineAnswering } from '#search/engine-answering.server.ts'
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

type Person = { id: string } | undefined
type Circle = Awaited<ReturnType<typeof aCircle>>

const searches = (far: Circle) => [
  ...['', 'q=nachtegaal', 'q=nachtegal', 'q=nachtegaalpad', 'q="nachtegaal"', 'q=nachte', 'q=n', 'q=kwelderthema'],
  ...['theme=kwelderthema', 'q=school&theme=kwelderthema', `circle=${far.id}`, 'kind=post', 'kind=session&sort=day'],
  ...['q=school', 'q=school&sort=evidence', 'q=school&sort=day&after=1', 'period=2026', 'state=tried', 'level=society'],
  ...['q=Chloé', 'q=wijkverpleegkundige', 'q=leerkracht', 'q=scholl nachtegaal', 'q=niets nachtegaal niemand'],
  // Two words that are as rare to who asks: which comes first?
  ...[
    'q=zeearend strandloper',
    'q=strandloper zeearend',
    'q=zeearend strandloper&sort=evidence',
    'q=zeeaernd lepelaar',
  ],
  ...['q=school zeearend strandloper', 'q=lepelaar zeearend strandloper&sort=day', 'q=zeearend lepelaar'],
  // More words than are asked for one by one.
  'q=wulp kievit grutto tureluur kluut plevier scholekster visdief zeearend strandloper',
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `q=${letter}${letter === 'n' ? 'acht' : ''}`),
]

async function told(person: Person, search: string) {
  const ctx = person ? await as(person) : await contextOf(undefined)
  const [page, proposed] = [await findThings(ctx, asking(search)), await suggest(ctx, asking(search).words, 'nl')]
  return { search, page, proposed, list: (await searchAsCsv(ctx, asking(search), 'nl')).body }
}

export function keepsClosedCirclesClosed(engine: 'postgres' | 'meilisearch'): void {
  offerBoth()
  // A hundred searches, each over the whole network: long on a busy machine.
  test(`Security: a closed circle changes no result, count, order, mark, proposal or list of who is not in it, with ${engine} (L07, L08, L09)`, {
    timeout: 120_000,
  }, async () => {
    const [daan, eva, host, chloe] = await Promise.all(['Daan', 'Eva', 'Fleur', 'Chloé'].map((name) => aMember(name)))
    if (!daan || !eva || !host || !chloe) throw new Error('no cast')
    const near = await aCircle('Dichtbij', { hosts: [host], members: [daan, chloe] })
    const far = await aCircle('Elders', { members: [chloe, eva] })

    async function allTold() {
      await rebuildSearch(systemContext(), { anew: true })
      const answers = []
      for (const person of [daan, eva, host, undefined])
        for (const search of searches(far)) answers.push(await told(person, search))
      expect(await engineAnswering()).toBe(engine)
      return answers
    }

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
    for (const bird of ['strandloper', 'zeearend', 'lepelaar'])
      await aFindableCase(daan, near, { title: `Met ${bird}`, happening: `Een ${bird}.`, reach: 'everyone' })
    const table = await aFindableSession(near, { title: 'Tafel over school', open: true })
    await aFindableInsight(open.id, table.id, { seen: 'De school hielp' })
    await db.updateTable('circleMemberships').set({ leftAt: new Date() }).where('memberId', '=', eva.id).execute()
    const before = await allTold()

    for (const word of ['nachtegaal', 'nachtegaalpad', 'schoolnachtegaal'])
      for (const turn of [1, 2]) {
        const closed = await aFindableCase(chloe, far, {
          title: `Geheim ${word} ${turn}`,
          happening: `Nachtegaal, nachtegaalpad, scholl en ${word} op school. Een zeearend, en nog een strandloper.`,
          themes: ['kwelderthema', 'school'],
          questions: [`Wanneer is ${word} niets?`, 'Waar is de zeearend?'],
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
    expect((await told(daan, 'q=zeearend strandloper')).page.things.length).toBeGreaterThan(1)
  })
}
