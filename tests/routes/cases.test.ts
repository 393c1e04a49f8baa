import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { eraseOriginals } from '#app/domain/cases/original.server.ts'
import { dayOf, systemContext } from '#app/domain/context.server.ts'
import { signIn } from '#app/http/session.server.ts'
import * as securityText from '#app/routes/[.well-known].security[.txt].ts'
import * as cases from '#app/routes/cases._index.tsx'
import * as theCase from '#app/routes/cases.$caseId._index.tsx'
import * as saves from '#app/routes/cases.$caseId.draft.saves.ts'
import * as draft from '#app/routes/cases.$caseId.draft.tsx'
import * as preview from '#app/routes/cases.$caseId.preview.tsx'
import * as submission from '#app/routes/cases.$caseId.submission.tsx'
import * as takingBack from '#app/routes/cases.$caseId.submission.withdrawal.ts'
import * as suggestions from '#app/routes/cases.$caseId.suggestions.tsx'
import * as withdrawal from '#app/routes/cases.$caseId.withdrawal.tsx'
import * as beginning from '#app/routes/cases.new.tsx'
import * as checks from '#app/routes/checks._index.tsx'
import * as check from '#app/routes/checks.$caseId._index.tsx'
import * as release from '#app/routes/checks.$caseId.release.tsx'
import * as suggesting from '#app/routes/checks.$caseId.suggestions.tsx'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft, anOpenCase, aSubmittedCase } from '#tests/support/cast-cases.ts'
import { visit } from '#tests/support/visit.ts'

// The doors to a case: who comes through each of them, in each state of its life.

const secret = 'Een woord dat alleen hier staat: kwartelkoning.'
const roles = ['bringer', 'host', 'reader', 'stranger', 'guest'] as const
type Role = (typeof roles)[number]

const people = {
  bringer: await aMember('Samira'),
  host: await aMember('Jos'),
  reader: await aMember('Femke'),
  stranger: await aMember('Bram'),
}
const { bringer, host, reader } = people
const circle = await aCircle('Noord', { hosts: [host], members: [bringer, reader] })
await aCircle('Zuid', { hosts: [people.stranger] })
const cookies: Record<string, string> = {}

beforeAll(async () => {
  for (const [role, { id }] of Object.entries(people)) cookies[role] = (await signIn(id)).split(';')[0] ?? ''
})

type Door = Parameters<typeof visit>[0]
const by = (role: Role, door: Door, caseId: string, fields?: Record<string, string>) =>
  visit(door, `/cases/${caseId}`, fields, { cookie: cookies[role], params: { caseId } })

/** What a form says of the page it stands on. */
const shown = async (role: Role, door: Door, caseId: string) => {
  const { version } = (await by(role, door, caseId)).body as { version: string }
  return { version }
}

const doorsToUnreleased: [string, Door][] = [
  ['the case', theCase.loader],
  ['its draft', draft.loader],
  ['its draft as others will read it', preview.loader],
  ['its last look', submission.loader],
  ['its suggestions', suggestions.loader],
  ['its withdrawal', withdrawal.loader],
  ['its check', check.loader],
  ['its release', release.loader],
  ['suggesting for it', suggesting.loader],
]

test.each(doorsToUnreleased)('a draft is behind no door for anyone but its author: %s', async (_, door) => {
  const { id } = await aDraft(bringer, circle, { happening: secret })
  for (const role of roles.filter((role) => role !== 'bringer')) {
    const answer = await by(role, door, id)
    expect([404, 302, 403], role).toContain(answer.status)
    expect(JSON.stringify(answer.body) ?? '', role).not.toContain('kwartelkoning')
  }
})

test.each(doorsToUnreleased)('while it is checked only author and host read it: %s', async (_, door) => {
  const { id } = await aSubmittedCase(bringer, circle, { happening: secret })
  for (const role of ['reader', 'stranger', 'guest'] as const) {
    const answer = await by(role, door, id)
    expect([404, 302, 403], role).toContain(answer.status)
    expect(JSON.stringify(answer.body) ?? '', role).not.toContain('kwartelkoning')
  }
})

test('the host who checks reads the text, and not a word of who wrote it', async () => {
  const { id } = await aSubmittedCase(bringer, circle, { happening: secret })
  for (const door of [check.loader, suggesting.loader, release.loader]) {
    const answer = await by('host', door, id)
    expect(answer.status).toBe(200)
    for (const who of [bringer.id, bringer.name, bringer.email]) expect(JSON.stringify(answer.body)).not.toContain(who)
  }
  expect((await by('host', draft.loader, id)).status).toBe(404)
})

test('a hidden case and an id that never was look the same from outside', async () => {
  const { id } = await anOpenCase(bringer, circle, host)
  for (const role of ['stranger', 'guest'] as const) {
    const [hidden, unknown] = [await by(role, theCase.loader, id), await by(role, theCase.loader, randomUUID())]
    expect(hidden).toEqual(unknown)
    expect((await by(role, theCase.loader, 'geen-id')).status).toBe(404)
  }
})

const acts: [string, Door, Record<string, string>, Role][] = [
  ['save', draft.action, { happening: 'Van een ander' }, 'bringer'],
  ['keep while typing', saves.action, { happening: 'Van een ander' }, 'bringer'],
  ['hand in', submission.action, { unrecognisable: 'yes', fair: 'yes' }, 'bringer'],
  ['take back', takingBack.action, {}, 'bringer'],
  ['take suggestions', suggestions.action, {}, 'bringer'],
  ['withdraw', withdrawal.action, {}, 'bringer'],
  ['release', release.action, { looked: 'yes' }, 'host'],
  ['suggest', suggesting.action, suggested(), 'host'],
]

test.each(acts)('nobody may %s who may not, and nothing changes', async (_, door, fields, may) => {
  const { id } = await aSubmittedCase(bringer, circle, { happening: secret })
  for (const role of roles.filter((role) => role !== may)) {
    expect([404, 403, 302], role).toContain((await by(role, door, id, fields)).status)
  }
  await expect(readDraft(await as(bringer), id)).resolves.toMatchObject({ state: 'checking', happening: secret })
})

test.each(acts)('only a POST may %s', async (_, door, __, role) => {
  const { id } = await aSubmittedCase(bringer, circle)
  const options = { cookie: cookies[role], params: { caseId: id }, method: 'DELETE' }
  expect((await visit(door, `/cases/${id}`, {}, options)).status).toBe(405)
  await expect(readDraft(await as(bringer), id)).resolves.toMatchObject({ state: 'checking' })
})

test('a form cannot say whose the case is, in which state, or for whom', async () => {
  const { id } = await aDraft(bringer, circle)
  const more = { state: 'open', alias: randomUUID(), audience: 'everyone', example: 'true', memberId: host.id }
  await by('bringer', draft.action, id, { title: 'Nieuwe titel', ...more })
  await expect(readDraft(await as(bringer), id)).resolves.toMatchObject({ title: 'Nieuwe titel', state: 'draft' })
  expect((await by('reader', theCase.loader, id)).status).toBe(404)
})

test.each([
  ['too long', { happening: 'x'.repeat(100_000) }, 'happening', 'form.too-long'],
  ['a NUL', { title: 'De deur\u0000' }, 'title', 'form.odd-characters'],
  ['no such circle', { circleId: 'noord' }, 'circleId', undefined],
  ['no such reach', { reach: 'wereld' }, 'reach', undefined],
])('%s is told beside its field, comes back as typed, and changes nothing', async (_, fields, name, message) => {
  const { id } = await aDraft(bringer, circle)
  const before = await readDraft(await as(bringer), id)
  const { status, body } = await by('bringer', draft.action, id, { ...fields, goesWell: 'Dit blijft staan' })
  expect(status).toBe(422)
  const { errors, values } = body as { errors: Record<string, string[]>; values: Record<string, string> }
  expect(errors[name]?.length).toBeGreaterThan(0)
  if (message) expect(errors[name]).toContain(message)
  expect(values.goesWell).toBe('Dit blijft staan')
  await expect(readDraft(await as(bringer), id)).resolves.toEqual(before)
})

test('names with ĳ, ş and marks of right-to-left writing are kept as typed', async () => {
  const { id } = await aDraft(bringer, circle)
  const title = 'Ĳ, ş en \u200fשלום\u200f'
  await by('bringer', draft.action, id, { title })
  await expect(readDraft(await as(bringer), id)).resolves.toMatchObject({ title })
})

test('after the original is erased its author comes to the case the circle reads, with the day; no one else comes through', async () => {
  const { id } = await anOpenCase(bringer, circle, host)
  await eraseOriginals(systemContext(new Date(Date.now() + 181 * 86_400_000)))
  for (const door of [draft.loader, submission.loader, preview.loader]) {
    const { status, headers } = await by('bringer', door, id)
    expect([status, headers.get('Location')]).toEqual([302, `/cases/${id}?erased`])
    for (const role of ['host', 'reader', 'stranger'] as const) expect((await by(role, door, id)).status).toBe(404)
  }
  const { body } = await visit(theCase.loader, `/cases/${id}?erased`, undefined, {
    ...{ cookie: cookies.bringer, params: { caseId: id } },
  })
  const today = dayOf(new Date())
  expect(body).toMatchObject({ askedForErased: true, original: { isErased: true, day: today } })
  expect((await by('bringer', draft.action, id, { title: 'Anders' })).status).toBe(409)
})

test('handing in twice, and opening twice, does it once', async () => {
  const { id } = await aDraft(bringer, circle)
  const confirmed = { unrecognisable: 'yes', fair: 'yes', ...(await shown('bringer', submission.loader, id)) }
  for (const _ of [1, 2]) expect((await by('bringer', submission.action, id, confirmed)).status).toBe(302)
  const looked = { looked: 'yes', ...(await shown('host', check.loader, id)) }
  expect((await by('host', release.action, id, looked)).status).toBe(302)
  expect((await by('host', release.action, id, looked)).status).toBe(409)
  expect((await by('reader', theCase.loader, id)).status).toBe(200)
})

test('whoever saves or suggests when it is too late has the text back on the page that says so', async () => {
  const { id } = await aSubmittedCase(bringer, circle)
  const late = { title: 'Een titel uit een ander tabblad', happening: 'Een heel verhaal.' }
  // Thrown, because the page of the form leads elsewhere by now, and the text would be gone with it.
  const saved = await by('bringer', draft.action, id, late)
  expect([saved.status, saved.body]).toEqual([409, { problem: 'cases.draft.not-a-draft', typed: { values: late } }])
  const { title } = await readDraft(await as(bringer), id)
  expect(title).not.toBe(late.title)

  await by('host', release.action, id, { looked: 'yes', ...(await shown('host', check.loader, id)) })
  const texts = { note: 'Maak het ruimer.', title: '', happening: '', goesWell: '', runsInto: '', tried: '' }
  const questions = { uncertainty1: '', uncertainty2: '', uncertainty3: '' }
  const suggested = await by('host', suggesting.action, id, { ...texts, ...questions })
  expect(suggested.status).toBe(409)
  expect(suggested.body).toMatchObject({ problem: 'cases.check.gone', typed: { values: { note: 'Maak het ruimer.' } } })
})

test('whoever may not know of a case gets their own words back, and none of it', async () => {
  const { id } = await aDraft(bringer, circle, { happening: secret })
  const mine = { happening: 'Woorden van mijzelf.' }
  for (const caseId of [id, randomUUID()]) {
    const { status, body } = await by('reader', draft.action, caseId, mine)
    expect([status, body]).toEqual([404, { problem: 'error.not-found', typed: { values: mine } }])
  }
})

test('a guest is asked to sign in before writing or checking, and comes back there', async () => {
  for (const [path, door] of [
    ['/cases/new', beginning.loader],
    ['/checks', checks.loader],
  ] as const) {
    const { status, headers } = await visit(door, path)
    expect(status).toBe(302)
    expect(headers.get('Location')).toBe(`/sign-in?returnTo=${encodeURIComponent(path)}`)
  }
  expect((await visit(checks.loader, '/checks', undefined, { cookie: cookies.reader })).status).toBe(403)
})

test('a list goes on from any address, also one that names a day that does not exist', async () => {
  for (const before of [`2026-02-30_${randomUUID()}`, 'x', `2026-01-01_${randomUUID()}`])
    expect((await visit(cases.loader, `/cases?before=${before}`, undefined, { cookie: cookies.reader })).status).toBe(
      200,
    )
})

test('without a contact there is no security.txt to mislead anyone', async () => {
  expect((await visit(securityText.loader, '/.well-known/security.txt')).status).toBe(404)
})

function suggested() {
  const questions = { uncertainty1: 'Anders?', uncertainty2: '', uncertainty3: '' }
  return { title: 'Anders', happening: 'Anders', goesWell: '', runsInto: '', tried: '', note: '', ...questions }
}
