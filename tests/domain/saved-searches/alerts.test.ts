import '#tests/support/smtp.ts'
import { beforeEach, expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { lastWeeklyMoment } from '#app/domain/saved-searches/alert-moments.server.ts'
import { reviseSavedSearch } from '#app/domain/saved-searches/saved-search-actions.server.ts'
import { sendAlerts } from '#app/domain/saved-searches/send-alerts.server.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { hoursPass, keeps, looksAgain, minutesFromNow } from '#tests/support/cast-saved-searches.ts'
import { aFindableCase, aFindableInsight, aFindableSession, delivered } from '#tests/support/cast-search.ts'
import { mailsTo, received } from '#tests/support/smtp.ts'

const host = await aMember('Bram')
const writer = await aMember('Chloé')
let word = 'schuld'
let turn = 0
let amina: Awaited<ReturnType<typeof aMember>>
let circle: Awaited<ReturnType<typeof aCircle>>

beforeEach(async () => {
  await db.deleteFrom('savedSearches').execute()
  turn += 1
  // A word of its own for each story, so that none finds what another told.
  word = `zoekwoord${'abcdefghijklmnopqrst'[turn]}`
  amina = await aMember('Amina')
  circle = await aCircle('Dichtbij', { hosts: [host], members: [amina, writer] })
  received.length = 0
})

const aCase = (told: object = {}) => aFindableCase(writer, circle, { title: `Over ${word}`, ...told })
const letters = () => mailsTo(amina)
/** What was ever told, or would have been when the mail left. */
const told = () => db.selectFrom('savedSearchHits').select('id').where('eventId', 'is not', null).execute()

test('what was there is no news; what comes is told once, in numbers and without a word of it', async () => {
  await aCase()
  const search = await keeps(amina, `q=${word}`, 'at_once', { name: 'Mijn geheime naam' })
  await looksAgain(minutesFromNow(1))
  expect(await letters()).toEqual([])

  const one = await aCase({ title: `De deur van ${word} blijft dicht`, questions: [`Wanneer helpt ${word}?`] })
  const session = await aFindableSession(circle, { title: `Tafel over ${word}` })
  await aFindableInsight(one.id, session.id, { seen: `Een kaartje helpt bij ${word}` })
  await looksAgain(minutesFromNow(2))
  const [mail, ...others] = await letters()
  expect(others).toEqual([])
  expect(mail?.subject).toBe('Nieuw bij een zoekvraag die je bewaarde')
  expect(mail?.text).toMatch(/Nieuw is: 1 casus, 1 onzekerheid, 1 inzicht en 1 werksessie\./)
  expect(mail?.text).toContain(`http://localhost:3000/saved-searches/${search.id}/finds`)
  for (const text of [mail?.text, mail?.html, mail?.subject, JSON.stringify(mail?.headers)])
    expect(text).not.toMatch(new RegExp(`${word}|deur|kaartje|Tafel|Dichtbij|geheime|Chlo`))

  await hoursPass()
  await looksAgain()
  expect(await letters()).toHaveLength(1)
})

test('of one search no second mail goes out within the hour, and nothing is lost by waiting', async () => {
  await keeps(amina, `q=${word}`, 'at_once')
  await aCase()
  await looksAgain(minutesFromNow(1))
  await aCase()
  await looksAgain(minutesFromNow(30))
  expect(await letters()).toHaveLength(1)
  await looksAgain(minutesFromNow(62))
  expect((await letters()).map(({ text }) => /Nieuw is: (.*)\./.exec(text ?? '')?.[1])).toEqual(['1 casus', '1 casus'])
})

test('nor when it became weekly just before its morning: what is new then waits until the hour is over', async () => {
  const { id, name } = await keeps(amina, `q=${word}`, 'at_once')
  await aCase()
  await looksAgain(minutesFromNow(1))
  await reviseSavedSearch(await as(amina), id, { name, alert: 'weekly' })
  await aCase()
  const morning = lastWeeklyMoment(minutesFromNow(7 * 24 * 60))
  const minutesAfter = (minutes: number) => new Date(morning.getTime() + minutes * 60_000)
  const before = { checkedAt: minutesAfter(-5), alertedAt: minutesAfter(-5) }
  await db.updateTable('savedSearches').set(before).execute()
  await db
    .updateTable('searchDocuments')
    .set({ changedAt: minutesAfter(-2) })
    .execute()
  await looksAgain(minutesAfter(1))
  expect(await letters()).toHaveLength(1)
  await looksAgain(minutesAfter(56))
  expect(await letters()).toHaveLength(2)
})

test('who keeps many searches at once keeps nobody waiting for a connection', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, at) => keeps(amina, `q=${word}+${at}`, 'weekly')))
  expect(await db.selectFrom('savedSearches').select('id').execute()).toHaveLength(30)
})

test('two processes that look at the same moment send one mail', async () => {
  const { id } = await keeps(amina, `q=${word}`, 'at_once')
  await aCase()
  const now = minutesFromNow(1)
  await Promise.all([sendAlerts(systemContext(now)), sendAlerts(systemContext(now))])
  await workOff()
  expect(await letters()).toHaveLength(1)
  const found = db.selectFrom('events').where('subjectId', '=', id).where('name', '=', 'saved-search.found')
  expect(await found.selectAll().execute()).toHaveLength(1)
})

test('weekly: on Tuesday morning in the Netherlands, in summer and in winter, and never when nothing is new', async () => {
  const moment = (now: string) => lastWeeklyMoment(new Date(now)).toISOString()
  expect(moment('2026-11-24T06:29:00Z')).toBe('2026-11-17T06:30:00.000Z')
  expect(moment('2026-11-24T06:30:00Z')).toBe('2026-11-24T06:30:00.000Z')
  expect(moment('2026-10-26T12:00:00Z')).toBe('2026-10-20T05:30:00.000Z')
  expect(moment('2026-10-27T06:30:00Z')).toBe('2026-10-27T06:30:00.000Z')
  expect(moment('2026-03-31T05:29:00Z')).toBe('2026-03-24T06:30:00.000Z')

  await keeps(amina, `q=${word}`, 'weekly')
  const nextWeek = minutesFromNow(8 * 24 * 60)
  await looksAgain(minutesFromNow(0))
  await looksAgain(nextWeek)
  expect(await letters()).toEqual([])
  await aCase()
  await looksAgain(nextWeek)
  expect(await letters()).toEqual([])
  await db
    .updateTable('savedSearches')
    .set({ checkedAt: new Date(Date.now() - 8 * 86_400_000) })
    .execute()
  await looksAgain(minutesFromNow(0))
  expect(await letters()).toHaveLength(1)
})

test('who left the circle hears nothing of it: not when it is looked for, not when the mail leaves', async () => {
  await keeps(amina, `q=${word}`, 'at_once')
  const left = () =>
    db.updateTable('circleMemberships').set({ leftAt: new Date() }).where('memberId', '=', amina.id).execute()
  await aCase()
  await sendAlerts(systemContext(minutesFromNow(1)))
  await left()
  await workOff()
  expect(await letters()).toEqual([])

  await aCase()
  await looksAgain(minutesFromNow(100))
  expect(await letters()).toEqual([])
  expect(await db.selectFrom('savedSearchHits').selectAll().execute()).toHaveLength(1)
})

test('an outsider who looks for the same words hears nothing of a closed circle', async () => {
  const outsider = await aMember('Daan')
  await keeps(outsider, `q=${word}`, 'at_once')
  await aCase()
  await looksAgain(minutesFromNow(1))
  expect(await mailsTo(outsider)).toEqual([])
})

test('whose account is closed gets nothing', async () => {
  await keeps(amina, '', 'at_once')
  await aCase({ reach: 'everyone' })
  const closed = db.updateTable('members').set({ deactivatedAt: new Date() }).where('id', '=', amina.id)
  await sendAlerts(systemContext(minutesFromNow(1)))
  await closed.execute()
  await workOff()
  await hoursPass()
  await aCase({ reach: 'everyone' })
  await looksAgain()
  expect(await told()).toHaveLength(1)
  expect(await letters()).toEqual([])
})

test('what is held back is not told, and what comes back is not new', async () => {
  await keeps(amina, `q=${word}`, 'at_once')
  const one = await aCase()
  const audience = (id: string, keys: string[]) =>
    db.updateTable('cases').set({ audience: keys }).where('id', '=', id).execute()
  await looksAgain()
  expect(await letters()).toHaveLength(1)
  for (const keys of [[`host:${circle.id}`], [`circle:${circle.id}`]]) {
    await hoursPass()
    await audience(one.id, keys)
    await delivered(one.id)
    await looksAgain()
  }
  expect(await letters()).toHaveLength(1)

  await hoursPass()
  const other = await aCase()
  await sendAlerts(systemContext())
  await audience(other.id, [`host:${circle.id}`])
  await workOff()
  expect(await told()).toHaveLength(2)
  expect(await letters()).toHaveLength(1)
})

test('old texts that are found from today, by a synonym or a filter of words, are no news; a changed one is', async () => {
  const old = await aCase()
  await keeps(amina, 'q=iets', 'at_once')
  await db
    .updateTable('searchDocuments')
    .set({ changedAt: new Date('2026-01-01') })
    .where('id', '=', old.id)
    .execute()
  await db
    .updateTable('savedSearches')
    .set({ address: `/search?q=${word}` })
    .execute()
  await aCase({ title: 'Iets anders', happening: 'Niets ervan.' })
  await looksAgain(minutesFromNow(1))
  expect(await letters()).toEqual([])

  await keeps(amina, `q=${word}&state=tried`, 'at_once')
  const [question = ''] = (await aCase({ title: 'Weer wat', questions: [`Helpt ${word}?`] })).uncertaintyIds
  await db.deleteFrom('savedSearches').where('address', 'not like', '%tried%').execute()
  await looksAgain(minutesFromNow(2))
  expect(await letters()).toEqual([])
  await db
    .updateTable('searchDocuments')
    .set({ state: 'tried', changedAt: new Date() })
    .where('id', '=', question)
    .execute()
  await looksAgain(minutesFromNow(3))
  expect(await letters()).toHaveLength(1)
})

test('who asks for mail later hears of what comes from then on, in their own language', async () => {
  await db.updateTable('members').set({ language: 'en' }).where('id', '=', amina.id).execute()
  const { id, name } = await keeps(amina, `q=${word}`, 'never')
  await aCase()
  await looksAgain(minutesFromNow(1))
  await reviseSavedSearch(await as(amina), id, { name, alert: 'at_once' })
  await looksAgain(minutesFromNow(2))
  expect(await letters()).toEqual([])
  await aCase()
  await looksAgain(minutesFromNow(3))
  const [mail] = await letters()
  expect(mail?.subject).toBe('New for a search that you saved')
  expect(mail?.text).toContain('New is: 1 case.')
})

test('what looks like a case that is gone finds nothing, and keeps no other search from its turn', async () => {
  const one = await aCase({ happening: `Een heel verhaal over ${word}, de brandweer en een dichte deur.` })
  await keeps(amina, `like=case:${one.id}`, 'at_once', { now: minutesFromNow(-60) })
  await keeps(amina, `q=${word}`, 'at_once')
  await db
    .updateTable('cases')
    .set({ audience: [`host:${circle.id}`] })
    .where('id', '=', one.id)
    .execute()
  await aCase()
  await looksAgain(minutesFromNow(1))
  expect(await letters()).toHaveLength(1)
})
