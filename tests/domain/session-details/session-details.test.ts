import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { saveDetails } from '#app/domain/session-details/details-actions.server.ts'
import { DetailsForm } from '#app/domain/session-details/details-form.server.ts'
import { readDetails, readDetailsToWrite } from '#app/domain/session-details/details-queries.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, Forbidden, Invalid } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSessionWith } from '#tests/support/cast-details.ts'
import { aProgramme, aRow } from '#tests/support/cast-programme.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'

let jos: Awaited<ReturnType<typeof aMember>>
let femke: Awaited<ReturnType<typeof aMember>>
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
const passerBy = (now = new Date()) => ({ viewer: visitor, db, now })
const afterwards = new Date('2027-12-03')

beforeAll(async () => {
  jos = await aMember('Jos')
  femke = await aMember('Femke')
  thuis = await aCircle('Thuis', { hosts: [jos], members: [femke] })
})
beforeEach(async () => {
  session = await aSession(jos, thuis)
})

const shown = async (ctx = passerBy()) => readDetails(ctx, await readSession(ctx, session.id))

test('Jos tells for whom it is, who makes it possible and what to read; who passes by reads it', async () => {
  await aSessionWith(jos, session, {
    audienceGroups: 'mantelzorgers, docenten , mantelzorgers',
    'question[]': ['', 'Wat houdt ons tegen?', ''],
    'bodyRole[]': ['organiser', 'funder', 'partner'],
    'bodyName[]': ['Huis van de Wijk (fictief)', 'Fonds Oever (fictief)', ''],
    'bodyLink[]': ['https://huis.example', '', ''],
    'personName[]': ['Jos Veldwaard', ''],
    'person-0-role[]': ['speaker', 'moderator'],
    'linkKind[]': ['material'],
    'linkTitle[]': ['Om vooraf te lezen'],
    'linkLink[]': ['https://lees.example/stuk'],
  })
  expect(await shown()).toEqual({
    audienceGroups: ['mantelzorgers', 'docenten'],
    leadingQuestions: ['Wat houdt ons tegen?'],
    recording: 'none',
    bodies: [
      { role: 'organiser', name: 'Huis van de Wijk (fictief)', link: 'https://huis.example' },
      { role: 'funder', name: 'Fonds Oever (fictief)', link: '' },
    ],
    people: [{ name: 'Jos Veldwaard', roles: ['moderator', 'speaker'] }],
    links: [{ kind: 'material', title: 'Om vooraf te lezen', link: 'https://lees.example/stuk' }],
  })
  expect((await readDetailsToWrite(await as(jos), session.id)).groups).toContain('docenten')
})

test('nobody else writes it, and nothing that was kept is written over by an old form', async () => {
  await expect(readDetailsToWrite(await as(femke), session.id)).rejects.toThrow(Forbidden)
  const form = DetailsForm.parse({ audienceGroups: 'docenten', version: 'x' })
  await expect(saveDetails(await as(femke), session.id, form)).rejects.toThrow(Forbidden)
  await expect(saveDetails(await as(jos), session.id, form)).rejects.toThrow(Conflict)
  expect((await shown()).audienceGroups).toEqual([])
})

// Security: people speak freely of a case because nothing of it is kept.
describe('a recording', () => {
  const available = {
    recording: 'available',
    'linkKind[]': ['recording'],
    'linkTitle[]': ['De lezing'],
    'linkLink[]': ['https://kijk.example/lezing'],
  }

  test('is of nothing, while the programme names no part that is recorded', async () => {
    await expect(aSessionWith(jos, session, { recording: 'announced' })).rejects.toThrow(Invalid)
    await aProgramme(jos, session, [aRow('De inbrenger vertelt', { kind: 'case' }), aRow('Lezing', { kind: 'talk' })])
    await expect(aSessionWith(jos, session, available)).rejects.toMatchObject({
      fields: { recording: ['details.recording.no-part'] },
    })
  })

  test('is announced before, and shown after the end', async () => {
    await aProgramme(jos, session, [aRow('Lezing', { kind: 'talk', recorded: true })])
    await aSessionWith(jos, session, { recording: 'announced' })
    expect((await shown()).recording).toBe('announced')
    await aSessionWith(jos, session, available, afterwards)
    expect((await shown()).links).toEqual([])
    expect(await shown(passerBy(afterwards))).toMatchObject({
      recording: 'available',
      links: [{ kind: 'recording', link: 'https://kijk.example/lezing' }],
    })
  })

  test('goes from the page when the part is no longer recorded, or only the circle sees the session', async () => {
    await aProgramme(jos, session, [aRow('Lezing', { kind: 'talk', recorded: true })])
    await aSessionWith(jos, session, available)
    await reviseSession(await as(jos), session.id, revision({ visibility: 'circle' }))
    const member = { ...(await as(femke)), now: afterwards }
    expect(await shown(member as never)).toMatchObject({ recording: 'none', links: [] })
    await reviseSession(await as(jos), session.id, revision())
    await aProgramme(jos, session, [aRow('Lezing', { kind: 'talk' })])
    expect(await shown(passerBy(afterwards))).toMatchObject({ recording: 'none', links: [] })
  })
})

test.each([
  [{ 'bodyLink[]': ['https://a.example'], 'bodyName[]': [''] }, { 'body-0-name': 'details.name.required' }],
  [{ 'bodyName[]': ['Huis'], 'bodyLink[]': ['javascript:alert(1)'] }, { 'body-0-link': 'sessions.onlineLink.invalid' }],
  [{ 'personName[]': ['Jos'] }, { 'person-0-name': 'details.role.required' }],
  [{ 'linkTitle[]': ['Stuk'], 'linkLink[]': [''] }, { 'link-0-link': 'details.link.required' }],
  [{ 'linkTitle[]': [''], 'linkLink[]': ['https://a.example'] }, { 'link-0-title': 'details.link.title' }],
  [{ recording: 'available' }, { recording: 'details.recording.link' }],
  [{ recording: 'always' }, { recording: 'form.choose' }],
  [{ 'question[]': ['a\u0000'] }, { 'question-0': 'form.odd-characters' }],
  [{ audienceGroups: 'x'.repeat(200) }, { audienceGroups: 'form.too-long' }],
  [{ 'bodyName[]': Array(13).fill('Huis') }, { 'body-0-name': 'details.too-many' }],
])('what is mistyped, %j, is told next to its field', (typed, problems) => {
  const read = DetailsForm.safeParse(typed)
  expect(Object.fromEntries((read.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]))).toEqual(
    problems,
  )
})
