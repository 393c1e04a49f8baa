import { beforeAll, beforeEach, expect, test } from 'vitest'
import { guest } from '#app/access/viewer.ts'
import { versionOf } from '#app/domain/sessions/form-version.server.ts'
import { readSessionToRevise } from '#app/domain/sessions/planning-queries.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let jos: Person
let circle: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
const passerBy = () => ({ viewer: guest, db, now: new Date() })

beforeAll(async () => {
  noor = await aMember('Noor')
  jos = await aMember('Jos')
  circle = await aCircle('Thuis', { hosts: [noor, jos] })
})
beforeEach(async () => {
  session = await aSession(noor, circle)
})

test('Noor closes a session to others; the form that Jos had open does not open it again', async () => {
  const { version } = await readSessionToRevise(await as(jos), session.id)
  await reviseSession(await as(noor), session.id, revision({ version, visibility: 'circle' }))
  const stale = revision({ version, title: 'Een tikfout minder' })
  await expect(reviseSession(await as(jos), session.id, stale)).rejects.toThrow('form.changed-meanwhile')
  await expect(readSession(passerBy(), session.id)).rejects.toThrow(NotFound)

  const seen = await readSessionToRevise(await as(jos), session.id)
  const knowing = revision({ version: seen.version, visibility: 'circle', title: 'Een tikfout minder' })
  await reviseSession(await as(jos), session.id, knowing)
  expect(await readSession(await as(noor), session.id)).toMatchObject({
    visibility: 'circle',
    title: 'Een tikfout minder',
  })
})

test('a version is of what something says, in whatever order it says it', () => {
  expect(versionOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(versionOf({ b: [{ d: 3, c: 2 }], a: 1 }))
  expect(versionOf(['a', 'b'])).not.toBe(versionOf(['b', 'a']))
  expect(versionOf({ a: null })).not.toBe(versionOf({ a: '' }))
})
