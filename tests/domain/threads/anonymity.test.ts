import { expect, test } from 'vitest'
import { type Context, contextOf } from '#app/domain/context.server.ts'
import { whatCameOfIt } from '#app/domain/harvest/what-came-of-it.server.ts'
import { listInsights, readInsight } from '#app/domain/insights/insight-queries.server.ts'
import { readThread } from '#app/domain/threads/thread-queries.server.ts'
import { listOpenUncertainties, readUncertainty } from '#app/domain/uncertainties/uncertainty-queries.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aLifeOf, aPost, uncertaintiesOf, under } from '#tests/support/cast-learning.ts'

const step = '11111111-1111-4111-8111-111111111111'

/** A whole life of a case by one of two bringers who look alike, in a world of its own. */
async function aLife(whichBringer: 'first' | 'second') {
  const alike = { roleTitle: 'wijkverpleegkundige' }
  const twins = { first: await aMember('Aafke', alike), second: await aMember('Berend', alike) }
  const bringer = twins[whichBringer]
  const host = await aMember('Halima', { roleTitle: 'kringbegeleider', sector: 'social' })
  const reader = await aMember('Bram', { roleTitle: 'mentor', sector: 'education' })
  const circle = await aCircle('Noord', { hosts: [host], members: [twins.first, twins.second, reader] })
  const theCase = await anOpenCase(bringer, circle, host, { reach: 'everyone' })
  const { uncertaintyId } = await aLifeOf({ bringer, host, reader, circle, theCase }, step)
  return { bringer, twins, reader, theCase, uncertaintyId }
}

/** Everything a reader can get of it. */
async function seenBy(ctx: Context, { theCase, uncertaintyId }: { theCase: { id: string }; uncertaintyId: string }) {
  const came = await whatCameOfIt(ctx, theCase.id)
  const insightId = came.insights[0]?.id ?? ''
  return {
    uncertainty: await readUncertainty(ctx, uncertaintyId),
    thread: await readThread(ctx, under({ id: uncertaintyId })),
    came,
    insight: await readInsight(ctx, insightId),
    insightThread: await readThread(ctx, { kind: 'insight', id: insightId }),
    insights: (await listInsights(ctx)).insights.filter(({ caseId }) => caseId === theCase.id),
    open: (await listOpenUncertainties(ctx, 50)).filter(({ id }) => id === uncertaintyId),
  }
}

const rowsOf = async (caseId: string) => ({
  cases: await db.selectFrom('cases').selectAll().where('id', '=', caseId).execute(),
  posts: await db.selectFrom('posts').selectAll().where('caseId', '=', caseId).execute(),
  insights: await db.selectFrom('insights').selectAll().where('caseId', '=', caseId).execute(),
  tryOuts: await db.selectFrom('tryOuts').selectAll().where('caseId', '=', caseId).execute(),
  events: await db.selectFrom('events').selectAll().execute(),
})

/** Ids are random, so they are named in the order in which they appear. */
function withoutIds(seen: unknown): string {
  const names = new Map<string, string>()
  const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
  return JSON.stringify(seen).replace(id, (one) => {
    if (!names.has(one)) names.set(one, `#${names.size}`)
    return names.get(one) ?? ''
  })
}

test('whichever of two colleagues brought the case, an outsider gets the same bytes', async () => {
  const outsider = await contextOf(undefined)
  const first = await seenBy(outsider, await aLife('first'))
  await db.deleteFrom('tryOuts').where('id', '=', step).execute()
  const second = await seenBy(outsider, await aLife('second'))
  expect(withoutIds(second)).toBe(withoutIds(first))
  await db.deleteFrom('tryOuts').where('id', '=', step).execute()
})

test('nothing kept or shown leads from a text to a person', async () => {
  const life = await aLife('first')
  const { bringer, reader, theCase } = life
  const shown = JSON.stringify([await seenBy(await contextOf(undefined), life), await seenBy(await as(reader), life)])
  const kept = await rowsOf(theCase.id)

  for (const secret of [bringer.id, bringer.name, bringer.email, bringer.organisationId]) {
    expect(shown).not.toContain(secret)
    expect(JSON.stringify(kept)).not.toContain(secret)
  }
  const aliases = new Set([...kept.cases, ...kept.posts].map(({ alias }) => alias))
  for (const alias of aliases) expect(shown).not.toContain(alias)
  // No time finer than a day, in what is shown and in what is kept of the bringer.
  expect(shown).not.toMatch(/T\d{2}:\d{2}/)
  await db.deleteFrom('tryOuts').where('id', '=', step).execute()
})

test('what leaves the server of an uncertainty and its thread is this, and no more', async () => {
  const life = await aLife('first')
  const { uncertainty, thread, came, insight } = await seenBy(await as(life.reader), life)
  expect(Object.keys(uncertainty).sort()).toEqual([
    ...['canRecognise', 'caseId', 'caseState', 'caseTitle', 'id', 'insights', 'isMine', 'openedOn', 'question'],
    ...['recognised', 'recognitions', 'roleTitle', 'sector', 'state'],
  ])
  expect(Object.keys(thread).sort()).toEqual(['isClosed', 'kinds', 'posts'])
  expect(Object.keys(thread.posts[0] ?? {}).sort()).toEqual([
    ...['doubt', 'heldBack', 'html', 'id', 'isBringer', 'isMine', 'kind', 'number', 'postedOn', 'roleTitle', 'sector'],
    'voice',
  ])
  expect(Object.keys(came.told[0] ?? {}).sort()).toEqual(['id', 'result', 'step', 'told', 'toldOn'])
  expect(Object.keys(insight).sort()).toEqual([
    ...[
      'bornIn',
      'caseId',
      'caseTitle',
      'holdsWhen',
      'id',
      'isMine',
      'level',
      'method',
      'publishedOn',
      'recognitions',
      'sector',
    ],
    ...['seen', 'state', 'themes', 'thought', 'uncertainties'],
  ])
  await db.deleteFrom('tryOuts').where('id', '=', step).execute()
})

test('the bringer speaks with the role of the case, also where nobody looks', async () => {
  const bringer = await aMember('Samira', { roleTitle: 'enige schoolarts van het dorp', sector: 'care' })
  const host = await aMember('Halima')
  const circle = await aCircle('Noord', { hosts: [host], members: [bringer] })
  const theCase = await anOpenCase(bringer, circle, host)
  const released = { roleTitle: 'arts', sector: 'social' }
  await db.updateTable('cases').set(released).where('id', '=', theCase.id).execute()
  await aPost(bringer, under((await uncertaintiesOf(theCase.id))[0]), 'Zijn buurvrouw.', 'answer')

  const [post] = await db.selectFrom('posts').selectAll().where('caseId', '=', theCase.id).execute()
  expect(post).toMatchObject(released)
})

test('in two cases the same person is two strangers', async () => {
  const { bringer, reader, theCase, uncertaintyId } = await aLife('first')
  const host = await aMember('Halima')
  const circle = await aCircle('Zuid', { hosts: [host], members: [bringer, reader] })
  const other = await anOpenCase(bringer, circle, host)
  const [elsewhere] = await uncertaintiesOf(other.id)
  await aPost(reader, under(elsewhere))
  await aPost(bringer, under(elsewhere), 'Ja.', 'answer')

  const aliasesIn = async (caseId: string) =>
    (await db.selectFrom('posts').select('alias').where('caseId', '=', caseId).execute()).map(({ alias }) => alias)
  const [here, there] = [await aliasesIn(theCase.id), await aliasesIn(other.id)]
  expect(here.filter((alias) => there.includes(alias))).toEqual([])
  expect(new Set(here).size).toBe(2)
  expect(uncertaintyId).not.toBe(elsewhere?.id)
})
