import '#tests/support/outbox.ts'
import { beforeEach, expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { openSeatWarning } from '#app/domain/seat-warnings/seat-warning-queries.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { HeldBack } from '#app/errors.ts'
import { signIn } from '#app/http/session.server.ts'
import * as tables from '#app/routes/cases.$caseId.tables._index.tsx'
import * as check from '#app/routes/checks.$caseId._index.tsx'
import * as stepBack from '#app/routes/checks.$caseId.step-back.ts'
import * as queue from '#app/routes/reports._index.tsx'
import * as redaction from '#app/routes/reports.$reportId.redaction.tsx'
import * as release from '#app/routes/reports.$reportId.release.tsx'
import * as warnings from '#app/routes/seat-warnings.$warningId.tsx'
import * as ownRedaction from '#app/routes/texts.$kind.$id.redaction.tsx'
import * as report from '#app/routes/texts.$kind.$id.report.tsx'
import { aMember, anOrganisation, as } from '#tests/support/cast.ts'
import { aSubmittedCase } from '#tests/support/cast-cases.ts'
import { aPost, aTableWithACase, under } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsSent } from '#tests/support/outbox.ts'
import { visit } from '#tests/support/visit.ts'

// Who comes through each door to a report, to taking words out, and to the warning of who is coming.

type Role = 'bringer' | 'host' | 'reader' | 'stranger'
const refused = [302, 403, 404]
const town = 'Watervliet'
let table: Awaited<ReturnType<typeof aTableWithACase>>

beforeEach(async () => {
  table = await aTableWithACase({ happening: `De gemeente ${town} belde hem op.` })
})

async function by(
  role: Role | undefined,
  door: Parameters<typeof visit>[0],
  params: Record<string, string>,
  fields?: Record<string, string>,
) {
  const cookie = role ? ((await signIn(table[role].id)).split(';')[0] ?? '') : ''
  return visit(door, '/x', fields, { cookie, params })
}

const reasoned = { reason: 'Dank je. Niemand is herkenbaar.' }
const takenOut = { reason: 'Dank je. De plaats is weg.', words1: town, instead1: 'een dorp' }
const readBy = async (role: Role) => JSON.stringify(await readCase(await as(table[role]), table.theCase.id))

test('the queue is for hosts', async () => {
  await reported(table.reader, 'case', table.theCase.id)
  expect((await by('host', queue.loader, {})).body).toMatchObject({ reports: [expect.anything()] })
  expect((await by('reader', queue.loader, {})).status).toBe(403)
  expect((await by(undefined, queue.loader, {})).headers.get('Location')).toMatch(/^\/sign-in/)
})

test.each([
  ['shows it again', release, reasoned],
  ['takes words out', redaction, takenOut],
])('a host who %s is the only one who may; without a reason the form comes back', async (_, door, form) => {
  const { id: reportId } = await reported(table.reader, 'case', table.theCase.id)
  for (const role of ['bringer', 'reader', 'stranger', undefined] as const)
    for (const fields of [form, undefined])
      expect(refused, role).toContain((await by(role, fields ? door.action : door.loader, { reportId }, fields)).status)
  await expect(readBy('reader')).rejects.toThrow(HeldBack)

  const { version } = (await by('host', door.loader, { reportId })).body as { version: string }
  const empty = await by('host', door.action, { reportId }, { ...form, version, reason: '' })
  expect([empty.status, empty.body]).toMatchObject([422, { errors: { reason: expect.anything() } }])
  const done = await by('host', door.action, { reportId }, { ...form, version })
  expect(done.headers.get('Location')).toBe('/reports?decided')
  expect((await readBy('reader')).includes(town)).toBe(door === release)
  expect((await by('host', door.action, { reportId }, { ...form, version })).status).toBe(409)
})

test('words of a case are taken out by who wrote it', async () => {
  const params = { kind: 'case', id: table.theCase.id }
  for (const role of ['reader', 'stranger', undefined] as const)
    expect(refused, role).toContain((await by(role, ownRedaction.action, params, takenOut)).status)
  for (const role of ['reader', 'host', 'stranger', undefined] as const)
    expect(refused, role).toContain((await by(role, ownRedaction.loader, params)).status)
  expect((await by('bringer', ownRedaction.loader, { ...params, kind: 'member' })).status).toBe(404)
  expect((await by('bringer', ownRedaction.action, params, takenOut)).status).toBe(302)
  expect(await readBy('reader')).not.toContain(town)
})

test('words of a contribution are taken out by who wrote it, and nobody else gets the form', async () => {
  const { id } = await aPost(table.reader, under(table.uncertainties[0]), `Ken je ${town}?`)
  const params = { kind: 'post', id }
  for (const role of ['bringer', 'host', 'stranger', undefined] as const) {
    expect(refused, role).toContain((await by(role, ownRedaction.loader, params)).status)
    expect(refused, role).toContain((await by(role, ownRedaction.action, params, takenOut)).status)
  }
  expect((await by('reader', ownRedaction.loader, params)).status).toBe(200)
  expect((await by('reader', ownRedaction.action, params, takenOut)).status).toBe(302)
})

test.each(['host', 'reader'] as const)('what a session offers the %s opens', async (role) => {
  const { id } = await aSession(table.host, table.circle)
  const { isMine } = await readSession(await as(table[role]), id)
  const door = isMine ? ownRedaction : report
  expect((await by(role, door.loader, { kind: 'session', id })).status).toBe(200)
})

test('a host who steps back finds the case no more; nobody else can step back for them', async () => {
  const { id: caseId } = await aSubmittedCase(table.bringer, table.circle)
  for (const role of ['bringer', 'reader', 'stranger', undefined] as const)
    expect(refused, role).toContain((await by(role, stepBack.action, { caseId }, {})).status)
  expect((await by('host', check.loader, { caseId })).status).toBe(200)
  expect((await by('host', stepBack.action, { caseId }, {})).headers.get('Location')).toBe('/checks?said=passed')
  expect((await by('host', check.loader, { caseId })).status).toBe(404)
})

test('only the author keeps a case off every table', async () => {
  const params = { caseId: table.theCase.id }
  for (const role of ['reader', 'stranger', undefined] as const)
    expect(refused, role).toContain((await by(role, tables.action, params, { keep: 'yes' })).status)
  expect((await by('bringer', tables.action, params, {})).status).toBe(422)
  expect((await by('bringer', tables.action, params, { keep: 'yes' })).headers.get('Location')).toBe(
    `/cases/${params.caseId}`,
  )
})

test('a warning of who is coming is read and answered by author and host, and exists for nobody else', async () => {
  const session = await aSession(table.host, table.circle)
  await putCasesOnTable(await as(table.host), session.id, [table.theCase.id])
  const organisation = await anOrganisation(`Gemeente ${town} (fictief)`, 'municipality')
  const wietske = await aMember('Wietske', { organisationId: organisation.id })
  await takesASeat(wietske, session)
  await mailsSent()
  const warningId = (await openSeatWarning(await as(table.bringer), { id: table.theCase.id, isMine: true })) ?? ''

  for (const role of ['reader', 'stranger', undefined] as const) {
    expect(refused, role).toContain((await by(role, warnings.loader, { warningId })).status)
    expect(refused, role).toContain((await by(role, warnings.action, { warningId }, { answer: 'leave' })).status)
  }
  const shown = await by('host', warnings.loader, { warningId })
  expect([shown.status, JSON.stringify(shown.body)]).toEqual([200, expect.not.stringMatching(/Wietske|Watervliet/)])
  expect((await by('bringer', warnings.action, { warningId }, {})).status).toBe(422)
  const answered = await by('bringer', warnings.action, { warningId }, { answer: 'coarser' })
  expect(answered.headers.get('Location')).toBe(`/texts/case/${table.theCase.id}/redaction?warned`)
  const params = { kind: 'case', id: table.theCase.id }
  const { body } = await by('bringer', ownRedaction.loader, params)
  expect(body).toMatchObject({ released: { preview: { html: { happening: expect.stringContaining(town) } } } })
  expect(JSON.stringify((body as { released: { findings: object[] } }).released.findings)).toContain(town)
  for (const role of ['host', 'reader'] as const)
    expect(refused, role).toContain((await by(role, ownRedaction.loader, params)).status)
})
