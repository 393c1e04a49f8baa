import { expect, test } from 'vitest'
import { aliasFor } from '#app/access/authorship.server.ts'
import { hostsOf, hostsWhoDidNotWrite } from '#app/access/hosts.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'

const jos = await aMember('Jos')
const mo = await aMember('Mo')
const gone = await aMember('Guus')
const closed = await aMember('Cees')
const samira = await aMember('Samira')
const noord = await aCircle('Noord', { hosts: [jos, mo, gone, closed], members: [samira] })
await aCircle('Zuid', { hosts: [samira] })
await db.updateTable('circleMemberships').set({ leftAt: new Date() }).where('memberId', '=', gone.id).execute()
await db.updateTable('members').set({ deactivatedAt: new Date() }).where('id', '=', closed.id).execute()

const sorted = (...people: { id: string }[]) => people.map(({ id }) => id).sort()

test('hosts are those who host now: not who left, whose account is closed, who only takes part, or hosts elsewhere', async () => {
  expect((await hostsOf(db, noord.id)).sort()).toEqual(sorted(jos, mo))
  expect(await hostsOf(db, null)).toEqual([])
})

test('who wrote a text is not among the others; a text without an author has all of them', async () => {
  const alias = await aliasFor(db, jos.id, noord.id)
  expect(await hostsWhoDidNotWrite(db, noord.id, alias)).toEqual([mo.id])
  expect((await hostsWhoDidNotWrite(db, noord.id, '')).sort()).toEqual(sorted(jos, mo))
})
