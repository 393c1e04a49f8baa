import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { reviseSeries } from '#app/domain/series/series-actions.server.ts'
import { ChooseSeries } from '#app/domain/series/series-forms.server.ts'
import { listEditions, listSeries, readSeries, readSeriesToChoose } from '#app/domain/series/series-queries.server.ts'
import { Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSeries, inSeries } from '#tests/support/cast-details.ts'
import { aSession } from '#tests/support/cast-sessions.ts'

// Jos hosts Thuis and makes series; Noor hosts Jeugd; Femke is a member of Thuis.

type Person = Awaited<ReturnType<typeof aMember>>
let jos: Person
let noor: Person
let femke: Person
let thuis: { id: string }
let jeugd: { id: string }
let series: { id: string }
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  jos = await aMember('Jos')
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  thuis = await aCircle('Thuis', { hosts: [jos], members: [femke] })
  jeugd = await aCircle('Jeugd', { hosts: [noor] })
})
beforeEach(async () => {
  series = await aSeries(jos, thuis)
})

test('a session stands in several series, in each with a number of its own and its neighbours', async () => {
  const other = await aSeries(jos, thuis, { title: 'Het lab' })
  const [first, inner, last] = [
    await aSession(jos, thuis, { title: 'Eerste' }),
    await aSession(jos, thuis, { title: 'Binnen', visibility: 'circle' }),
    await aSession(jos, thuis, { title: 'Laatste' }),
  ]
  await inSeries(jos, first, [series, '11'])
  await inSeries(jos, inner, [series, '12'])
  await inSeries(jos, last, [series, '13', 'special'], [other, '4', 'closing'])

  expect(await listEditions(passerBy, last.id)).toMatchObject([
    { title: 'Het lab', number: 4, label: 'closing', previous: null, next: null },
    { title: 'Naast iedereen staan', number: 13, label: 'special', previous: { id: first.id, number: 11 }, next: null },
  ])
  // Security: of a session that only the circle sees neither the page of the series nor its neighbours tell others.
  expect((await readSeries(passerBy, series.id)).sessions.map(({ number }) => number)).toEqual([11, 13])
  expect((await readSeries(await as(femke), series.id)).sessions.map(({ number }) => number)).toEqual([11, 12, 13])
  expect((await listEditions(await as(femke), last.id))[1]?.previous).toMatchObject({ title: 'Binnen' })
  expect((await listSeries(passerBy)).series.find(({ id }) => id === series.id)?.count).toBe(2)
  expect((await readSeriesToChoose(await as(jos), first.id)).series.find(({ id }) => id === series.id)?.free).toBe(14)
})

test('a form that showed some series only takes no session out of another', async () => {
  const other = await aSeries(jos, thuis, { title: 'Aan het eind van een lange lijst' })
  const session = await aSession(jos, thuis)
  await inSeries(jos, session, [other, '7'])
  await inSeries(jos, session, [series, '2'])
  expect((await listEditions(passerBy, session.id)).map(({ number }) => number).toSorted()).toEqual([2, 7])
  // What it stands in is shown first, however many there are.
  const { series: shown } = await readSeriesToChoose(await as(jos), session.id)
  expect(
    shown
      .slice(0, 2)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([other.id, series.id].toSorted())
})

describe('a number', () => {
  test('is given once in a series, and comes free when a session leaves it', async () => {
    const [one, two] = [await aSession(jos, thuis), await aSession(jos, thuis)]
    await inSeries(jos, one, [series, '1'])
    await expect(inSeries(jos, two, [series, '1'])).rejects.toMatchObject({
      fields: { 'number-0': ['series.number.taken'] },
    })
    await inSeries(jos, one, [series, ''])
    await inSeries(jos, two, [series, '1'])
    expect((await readSeries(passerBy, series.id)).sessions.map(({ id }) => id)).toEqual([two.id])
  })

  test.each(['0', '10000', 'dertien', '1,5'])('%s is none', (number) => {
    const read = ChooseSeries.safeParse({ seriesIds: [series.id], 'number[]': [number], 'label[]': ['regular'] })
    expect(read.error?.issues[0]?.message).toBe('series.number.invalid')
  })
})

describe('it takes a host', () => {
  test('of the circle to begin a series or change its words', async () => {
    await expect(aSeries(noor, thuis)).rejects.toThrow(Forbidden)
    await expect(aSeries(femke, thuis)).rejects.toThrow(Forbidden)
    await expect(reviseSeries(await as(noor), series.id, { title: 'Anders', about: '' })).rejects.toThrow(Forbidden)
    await expect(aSeries(jos, thuis, { title: ' ' })).rejects.toThrow()
  })

  test('of the session and of the series to put one in the other', async () => {
    const [ours, theirs] = [await aSession(jos, thuis), await aSession(noor, jeugd)]
    await expect(inSeries(noor, theirs, [series, '1'])).rejects.toThrow(Forbidden)
    await expect(inSeries(jos, theirs, [series, '1'])).rejects.toThrow(Forbidden)
    await expect(inSeries(femke, ours, [series, '1'])).rejects.toThrow(Forbidden)
    await expect(inSeries(jos, ours, [{ id: ours.id }, '1'])).rejects.toThrow(NotFound)
    expect((await readSeries(passerBy, series.id)).sessions).toEqual([])
  })
})

test('a telephone number in the words about it is stopped', async () => {
  await expect(aSeries(jos, thuis, { about: 'Bel 06 12345678.' })).rejects.toThrow(Invalid)
})
