import { beforeEach, describe, expect, test } from 'vitest'
import { readAgendaFeed } from '#app/domain/feeds/agenda-feed.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { db } from '#db/connection.server.ts'
import { readCalendar } from '#tests/support/calendars.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession, revision, takesASeat } from '#tests/support/cast-sessions.ts'
import { get, send } from '#tests/support/server.ts'

// What other programs read of the agenda: no more than a guest may, and no person.

const noor = await aMember('Noor')
const femke = await aMember('Femke')
const thuis = await aCircle('Thuis & verder', { hosts: [noor], members: [femke] })
const said = { period: 'begin volgend jaar', reason: 'Ziek.' }
let session: Awaited<ReturnType<typeof aSession>>

beforeEach(async () => {
  await db.deleteFrom('sessions').execute()
  session = await aSession(noor, thuis, {
    title: 'Wie zegt <stop> & wanneer?',
    onlineLink: 'https://ontmoet.example/x',
  })
})

const text = async (path: string, person?: { id: string }) => (await get(path, person)).text()
const feed = async () => readCalendar(await text('/agenda.ics'))

/** An Atom feed as a program takes it apart. */
function readAtom(atom: string) {
  const inside = (part: string, tag: string) => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(part)?.[1] ?? ''
  const parts = atom.match(/<entry>[\s\S]*?<\/entry>/g) ?? []
  return {
    head: atom.slice(0, atom.indexOf('<entry>')),
    entries: parts.map((part) => ({
      id: inside(part, 'id'),
      title: inside(part, 'title'),
      updated: inside(part, 'updated'),
      summary: inside(part, 'summary'),
      step: /<category term="(\w+)"/.exec(part)?.[1],
      link: /<link rel="alternate" type="text\/html" href="([^"]+)"/.exec(part)?.[1],
    })),
  }
}
const atom = async () => readAtom(await text('/agenda.atom'))

describe('whatever a program reads', () => {
  test.each(['/agenda.ics', '/agenda.atom', 'page'])('%s names no person, no case and no way in', async (path) => {
    const theCase = await anOpenCase(femke, thuis, noor, { title: 'De deur van Zilvermeeuw' })
    await putCasesOnTable(await as(noor), session.id, [theCase.id])
    await takesASeat(femke, session)
    const read = await text(path === 'page' ? `/sessions/${session.id}` : path)
    const shown = path === 'page' ? (/<script[^>]*>([^<]*)<\/script>/.exec(read)?.[1] ?? '') : read
    expect(shown).toContain('wanneer?')
    for (const hidden of ['Femke', femke.email, 'Noor', 'ATTENDEE', 'ontmoet.example', 'Zilvermeeuw', 'We kijken'])
      expect(shown).not.toContain(hidden)
  })

  test.each(['/agenda.ics', '/agenda.atom'])(
    '%s holds what a guest may read, also for who is signed in',
    async (path) => {
      const hidden = await aSession(noor, thuis, { title: 'Alleen voor de kring', visibility: 'circle' })
      expect(await text(path, noor)).not.toContain('Alleen voor de kring')
      await reviseSession(await as(noor), hidden.id, revision({ title: 'Nu voor iedereen' }))
      expect(await text(path)).toContain('Nu voor iedereen')
      await reported(femke, 'session', hidden.id)
      expect(await text(path)).not.toContain('Nu voor iedereen')
    },
  )

  test.each(['/agenda.ics', '/agenda.atom'])('%s is told to be as it was, until something changes', async (path) => {
    const answer = await get(path)
    const tag = answer.headers.get('ETag') ?? ''
    expect((await get(`${path}?made=up`, undefined, { 'If-None-Match': tag })).status).toBe(304)
    await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
    expect((await get(path, undefined, { 'If-None-Match': tag })).status).toBe(200)
  })

  test.each(['/agenda.ics', '/agenda.atom'])('%s is asked for each time, also when only its head is', async (path) => {
    const [whole, head] = [await get(path), await fetch((await get(path)).url, { method: 'HEAD' })]
    const said = ({ headers }: Response) => ['Content-Type', 'Cache-Control'].map((name) => headers.get(name))
    expect(said(head)).toEqual(said(whole))
    expect([head.status, whole.headers.get('Cache-Control'), await head.text()]).toEqual([200, 'private, no-cache', ''])
    const known = { 'If-None-Match': head.headers.get('ETag') ?? '' }
    expect((await get(path, undefined, known)).status).toBe(304)
    // In the other language it is another text, with a name of its own.
    expect((await get(path, undefined, { ...known, Cookie: 'language=en' })).status).toBe(200)
    expect((await send(path, {}, noor)).status).toBe(405)
  })

  test('the agenda tells programs where to look', async () => {
    const html = await text('/agenda')
    expect(html).toContain('rel="alternate" type="text/calendar" href="/agenda.ics"')
    expect(html).toContain('rel="alternate" type="application/atom+xml" href="/agenda.atom"')
  })
})

test('the calendar of the agenda keeps each session by its name, and says whether it takes place', async () => {
  const [first] = (await feed()).events
  expect((await feed()).method).toBe('PUBLISH')
  expect(first).toMatchObject({ summary: session.title, status: 'CONFIRMED', startsAt: session.startsAt, sequence: 0 })
  await postponeSession(await as(noor), session.id, said)
  const [postponed] = (await feed()).events
  await reviseSession(await as(noor), session.id, revision({ date: '2028-01-20', state: 'postponed' }))
  const [redated] = (await feed()).events
  await cancelSession(await as(noor), session.id, { reason: 'De zaal is dicht.' })
  const [cancelled] = (await feed()).events
  const steps = [first, postponed, redated, cancelled]
  expect(new Set(steps.map((step) => step?.uid)).size).toBe(1)
  expect(steps.map((step) => [step?.status, step?.sequence])).toEqual([
    ['CONFIRMED', 0],
    ['TENTATIVE', 1],
    ['CONFIRMED', 2],
    ['CANCELLED', 3],
  ])
})

test('asked twice without a change, the calendar is the same to the letter', async () => {
  const ctx = await as(noor)
  const later = { ...ctx, now: new Date(ctx.now.getTime() + 60_000) }
  expect(await readAgendaFeed(later, 'nl')).toBe(await readAgendaFeed(ctx, 'nl'))
})

test('who follows the agenda hears the last that became of each date, under a name of its own', async () => {
  const { head, entries } = await atom()
  expect(head).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">')
  for (const part of ['<id>', '<title>', '<updated>', '<author><name>', 'rel="self"', 'rel="alternate"'])
    expect(head).toContain(part)
  expect(entries).toMatchObject([
    {
      ...{ step: 'planned', title: 'Nieuw: Wie zegt &lt;stop&gt; &amp; wanneer?' },
      link: `http://localhost:3000/sessions/${session.id}`,
      summary: 'donderdag 2 december 2027, 15.30 tot 17.30 uur · Huis van de Wijk (fictief)',
    },
  ])
  const steps = [entries[0]]
  const tell = async (change: Promise<unknown>) => {
    await change
    const now = (await atom()).entries
    expect(now).toHaveLength(1)
    steps.push(now[0])
  }
  const host = await as(noor)
  await tell(reviseSession(host, session.id, revision({ start: '16:00', title: session.title })))
  await tell(postponeSession(host, session.id, said))
  await tell(reviseSession(host, session.id, revision({ date: '2028-01-20', state: 'postponed' })))
  await tell(cancelSession(host, session.id, { reason: 'De zaal is dicht.' }))
  expect(steps.map((step) => step?.step)).toEqual(['planned', 'moved', 'postponed', 'redated', 'cancelled'])
  expect(new Set(steps.map((step) => step?.id)).size).toBe(5)
  for (const step of steps) {
    expect(step?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(new Date(step?.updated ?? '').toISOString()).toBe(step?.updated)
  }
  expect(steps[2]?.summary).toBe(
    'Eerst gepland: donderdag 2 december 2027, 16.00 tot 17.30 uur. Nieuwe periode: begin volgend jaar',
  )
  // A typo that is corrected is no news.
  const before = (await atom()).entries[0]?.id
  await db.updateTable('sessions').set({ state: 'announced' }).where('id', '=', session.id).execute()
  await reviseSession(host, session.id, revision({ date: '2028-01-20', title: 'Zonder tikfout' }))
  expect((await atom()).entries[0]).toMatchObject({ id: before })
})

describe('a session on its page, for search engines', () => {
  const event = async (person?: { id: string }) => {
    const html = await text(`/sessions/${session.id}`, person)
    const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
    expect(html.match(/<script/g)?.length ?? 0).toBe(json ? 1 : 0)
    return json ? JSON.parse(json) : undefined
  }

  test('says what, when, where and how one takes part', async () => {
    expect(await event()).toMatchObject({
      ...{ '@context': 'https://schema.org', '@type': 'Event', name: session.title },
      ...{ startDate: '2027-12-02T15:30:00+01:00', endDate: '2027-12-02T17:30:00+01:00' },
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Huis van de Wijk (fictief)' },
        { '@type': 'VirtualLocation', url: `http://localhost:3000/sessions/${session.id}` },
      ],
      organizer: { '@type': 'Organization', name: 'Thuis & verder' },
    })
  })

  test('postponed, with a new date, and called off: with the date before', async () => {
    const host = await as(noor)
    await postponeSession(host, session.id, said)
    const old = '2027-12-02T15:30:00+01:00'
    expect(await event()).toMatchObject({ eventStatus: 'https://schema.org/EventPostponed', previousStartDate: old })
    await reviseSession(host, session.id, revision({ date: '2028-07-20', state: 'postponed' }))
    expect(await event()).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: old,
      startDate: '2028-07-20T15:30:00+02:00',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    })
    await cancelSession(host, session.id, { reason: 'De zaal is dicht.' })
    expect(await event()).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
  })

  test('is there for guests: a member’s page carries none', async () => {
    expect(await event(femke)).toBeUndefined()
  })
})
