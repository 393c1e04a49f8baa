import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { keyOldDecisions } from '#app/domain/privacy/decisions.server.ts'
import { SecretMissing, secretOf } from '#app/domain/privacy/keyed.server.ts'
import { leaving } from '#app/domain/privacy/leave-form.server.ts'
import { keyOldReporters } from '#app/domain/reports/old-reporters.server.ts'
import { showReported } from '#app/domain/reports/report-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { aDraft } from '#tests/support/cast-cases.ts'
import { aTableWithACase } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'

// Hashes of short things, in the hands of someone with a dump of the database and a list of everything it could be.

const table = await aTableWithACase()
const { bringer, host, reader, circle, theCase } = table
const number = '06 12 34 56 78'

const tried = (words: string) =>
  (['hex', 'base64url', 'base64'] as const).map((form) => createHash('sha256').update(words).digest(form))

async function aCaseWithADecision() {
  const { id } = await aDraft(bringer, circle, { happening: `Bel ${number}.` })
  const stays = leaving([{ label: 'PHONE', fragment: number }], { reason: 'agreed', words: '' })
  await submitCase(await as(bringer), id, stays)
  return db.selectFrom('leftStanding').selectAll().where('caseId', '=', id).executeTakeFirstOrThrow()
}

test('trying every member finds nobody who said that someone is recognisable', async () => {
  const report = await reported(reader, 'case', theCase.id, 'het dorp')
  const kept = JSON.stringify([report, await db.selectFrom('rateLimits').selectAll().execute()])
  expect(kept).toContain('report:')
  const ids = (await db.selectFrom('members').select('id').execute()).map(({ id }) => id)
  const guesses = ids.flatMap((id) => [id, `${id} ${theCase.id}`, `${id} ${report.id}`, `${id}\n${theCase.id}`])
  for (const guess of guesses.flatMap(tried)) expect(kept).not.toContain(guess)
  await showReported(await as(host), report.id, { reason: 'Dank je.' })
})

test('trying every number finds none of those a writer let stand', async () => {
  const { salt, fragmentHash } = await aCaseWithADecision()
  for (const guess of [number, `${salt} ${number}`, `${salt}${number}`].flatMap(tried))
    expect(fragmentHash).not.toContain(guess)
  // Nor does it show that two texts held the same number.
  expect((await aCaseWithADecision()).fragmentHash).not.toBe(fragmentHash)
})

test('what was kept before there was a key gets one, and is known again as before', async () => {
  const old = createHash('sha256').update(`${reader.id} ${theCase.id}`).digest('hex')
  await db.updateTable('reports').set({ reporter: old }).where('caseId', '=', theCase.id).execute()
  const { id, caseId, salt, fragmentHash } = await aCaseWithADecision()
  const before = createHash('sha256').update(`${salt} ${number}`).digest('base64url')
  await db.updateTable('leftStanding').set({ fragmentHash: before }).where('id', '=', id).execute()

  for (const _ of ['first start', 'next start']) {
    await keyOldReporters(systemContext())
    await keyOldDecisions(systemContext())
  }
  const kept = JSON.stringify([
    await db.selectFrom('reports').selectAll().execute(),
    await db.selectFrom('leftStanding').selectAll().execute(),
  ])
  for (const hash of [old, before]) expect(kept).not.toContain(hash)
  await expect(reported(reader, 'case', theCase.id, 'weer')).rejects.toThrow('reports.decided-already')
  const again = await db.selectFrom('leftStanding').select('fragmentHash').where('caseId', '=', caseId).execute()
  expect(again).toEqual([{ fragmentHash }])
})

test('the secret is made once beside the database that comes along, for its owner alone', () => {
  const stateFolder = mkdtempSync(join(tmpdir(), 'denktafel-secret-'))
  const secret = secretOf({ stateFolder })
  expect(secret.length).toBeGreaterThanOrEqual(43)
  expect([secretOf({ stateFolder }), readFileSync(join(stateFolder, 'secret-key'), 'utf8')]).toEqual([secret, secret])
  expect(statSync(join(stateFolder, 'secret-key')).mode & 0o777).toBe(0o600)
  rmSync(stateFolder, { recursive: true })
})

test('with a database of one’s own and no secret nothing starts, and it says why', () => {
  const settings = { databaseUrl: 'postgresql://…', stateFolder: tmpdir() }
  expect(() => secretOf(settings)).toThrow(SecretMissing)
  expect(new SecretMissing().explain).toMatch(/SECRET_KEY=[\w-]{43}/)
  expect(secretOf({ ...settings, secretKey: 'x'.repeat(32) })).toBe('x'.repeat(32))
})
