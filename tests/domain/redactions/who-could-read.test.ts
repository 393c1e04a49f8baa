import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { systemContext } from '#app/domain/context.server.ts'
import { whoCouldRead } from '#app/domain/redactions/who-could-read.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { reported } from '#tests/support/cast-reports.ts'

// Samira wrote a case in a closed circle that Noor hosts. Who could have read the word that is taken out of it?

const [noor, samira, chloe] = [await aMember('Noor'), await aMember('Samira'), await aMember('Chloé')]
const thuis = await aCircle('Thuis', { hosts: [noor], members: [samira, chloe] })
const holds = (text: string) => text.includes('zilverkade')
const opened = (happening: string) => anOpenCase(samira, thuis, noor, { happening })
const readersOf = async (id: string) => (await whoCouldRead(systemContext(), 'case', id, holds)).toSorted()

test('its circle and its hosts, also while it is held back', async () => {
  const { id } = await opened('Bij de zilverkade zingt iemand.')
  expect(await readersOf(id)).toEqual([`circle:${thuis.id}`, `host:${thuis.id}`])
  await reported(chloe, 'case', id)
  expect(await readersOf(id)).toEqual([`circle:${thuis.id}`, `host:${thuis.id}`])
})

test('of what was not released, the hosts who check it', async () => {
  const { id } = await opened('Iemand zingt.')
  await db.updateTable('caseDrafts').set({ tried: 'De zilverkade.' }).where('caseId', '=', id).execute()
  expect(await readersOf(id)).toEqual([`host:${thuis.id}`])
})

test('Security: never by the key of its author, since what goes with the words would name who wrote it', async () => {
  const { id } = await opened('Nog eens de zilverkade.')
  const { audience } = await db.selectFrom('cases').select('audience').where('id', '=', id).executeTakeFirstOrThrow()
  expect(audience.some((key) => key.startsWith('author:'))).toBe(true)
  // As it reads while only its author and the hosts may.
  const authors = audience.filter((key) => /^(author|host):/.test(key))
  await db.updateTable('cases').set({ audience: authors }).where('id', '=', id).execute()
  expect(await readersOf(id)).toEqual([`host:${thuis.id}`])
})
