import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { AcceptAsNew } from '#app/domain/circles/circle-forms.server.ts'
import { acceptAsMember, acceptAsNew } from '#app/domain/circles/invitation-acceptance.server.ts'
import { invite, withdrawInvitation } from '#app/domain/circles/invitation-actions.server.ts'
import { readInvitations } from '#app/domain/circles/invitation-queries.server.ts'
import { readInvited } from '#app/domain/circles/invited-queries.server.ts'
import { contextOf } from '#app/domain/context.server.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { newcomer, someoneWithAccount } from '#tests/support/cast-people.ts'
import { mailsSent, tokenSentTo } from '#tests/support/outbox.ts'

const guest = (now?: Date) => contextOf(undefined, now)
const inFifteenDays = new Date(Date.now() + 15 * 86_400_000)
const addressOf = (name: string) => `${name}.${randomUUID().slice(0, 8)}@thuiszorg.example`
const form = (name: string) => AcceptAsNew.parse(newcomer(name))

async function joSends(email: string, role: 'member' | 'host' = 'member') {
  const jo = await aMember('Jo')
  const circle = await aCircle('Meedoen', { hosts: [jo] })
  await invite(await as(jo), circle.id, { id: randomUUID(), addresses: email, role })
  return { jo, circle, token: await tokenSentTo(email) }
}

const membershipsOf = (circleId: string) =>
  db.selectFrom('circleMemberships').select(['memberId', 'role']).where('circleId', '=', circleId).execute()

test('Samira is invited by mail, makes an account, and is in', async () => {
  const email = addressOf('samira')
  const { circle, token } = await joSends(email)
  await expect(readInvited(await guest(), token)).resolves.toMatchObject({
    state: 'open',
    way: 'new',
    hostName: 'Jo',
    email,
    circle: { name: 'Meedoen' },
  })

  const { memberId } = await acceptAsNew(await guest(), token, form('Samira'))
  const samira = await as({ id: memberId })
  expect(samira.viewer).toMatchObject({ name: 'Samira', circleIds: [circle.id], hostOf: [], role: 'member' })
  const [started] = await db.selectFrom('events').selectAll().where('subjectId', '=', memberId).execute()
  expect(started).toMatchObject({ name: 'membership.started' })
})

test.each(['Ĳsbrand van ’t Hof', 'Şahin Öztürk', 'd’Ancona', '‏דנה‏ לוי'])('%s is called by that name', async (name) => {
  const { token } = await joSends(addressOf('naam'))
  const { memberId } = await acceptAsNew(await guest(), token, form(name))
  expect((await as({ id: memberId })).viewer).toMatchObject({ name: name.normalize('NFC') })
})

test('an invitation works once', async () => {
  const { token, circle } = await joSends(addressOf('samira'))
  await acceptAsNew(await guest(), token, form('Samira'))
  const before = await membershipsOf(circle.id)

  await expect(acceptAsNew(await guest(), token, form('Iemand'))).rejects.toThrow('circles.invitation.accepted')
  await expect(readInvited(await guest(), token)).resolves.toEqual({ state: 'accepted' })
  expect(await membershipsOf(circle.id)).toEqual(before)
})

test('of two people with one link at the same moment, one comes in', async () => {
  const { token, circle } = await joSends(addressOf('samira'))
  const [one, two] = [await guest(), await guest()]
  const answers = await Promise.allSettled([
    acceptAsNew(one, token, form('Een')),
    acceptAsNew(two, token, form('Twee')),
  ])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await membershipsOf(circle.id)).toHaveLength(2) // Jo, and one of them
})

test('an invitation that is too old, or taken back, opens nothing and tells nothing', async () => {
  const email = addressOf('samira')
  const { token, circle, jo } = await joSends(email)
  await expect(acceptAsNew(await guest(inFifteenDays), token, form('Samira'))).rejects.toThrow(
    'circles.invitation.expired',
  )
  await expect(readInvited(await guest(inFifteenDays), token)).resolves.toEqual({ state: 'expired' })

  const [open] = (await readInvitations(await as(jo), circle.id)).open
  await withdrawInvitation(await as(jo), circle.id, open?.id ?? '')
  await expect(acceptAsNew(await guest(), token, form('Samira'))).rejects.toThrow('circles.invitation.withdrawn')
  await expect(readInvited(await guest(), token)).resolves.toEqual({ state: 'withdrawn' })
  expect(await db.selectFrom('members').select('id').where('email', '=', email).execute()).toEqual([])
})

test('who has an account joins with it, when the invitation went to that address', async () => {
  const [samira, bram] = [await someoneWithAccount('Samira'), await someoneWithAccount('Bram')]
  const { token, circle } = await joSends(samira.email, 'host')

  await expect(readInvited(await guest(), token)).resolves.toMatchObject({ way: 'sign-in' })
  await expect(acceptAsNew(await guest(), token, form('Samira'))).rejects.toThrow('circles.invitation.known')
  await expect(readInvited(await as(bram), token)).resolves.toEqual({ state: 'other-address' })
  await expect(acceptAsMember(await as(bram), token)).rejects.toThrow('circles.invitation.other-address')
  await expect(acceptAsMember(await guest(), token)).rejects.toThrow(Forbidden)

  await acceptAsMember(await as(samira), token)
  expect((await as(samira)).viewer).toMatchObject({ hostOf: [circle.id] })
  expect((await as(bram)).viewer).toMatchObject({ circleIds: [] })
  await expect(acceptAsMember(await as(samira), token)).rejects.toThrow(Conflict)
})

test('what a newcomer adds to the form changes neither the circle, nor the part in it, nor the address', async () => {
  const email = addressOf('samira')
  const other = await aCircle('Andere kring', {})
  const { token, circle } = await joSends(email)
  const forged = AcceptAsNew.parse({
    ...newcomer('Samira'),
    role: 'initiator',
    circleId: other.id,
    email: 'baas@voorbeeld.example',
    hostOf: other.id,
  })
  const { memberId } = await acceptAsNew(await guest(), token, forged)
  expect((await as({ id: memberId })).viewer).toMatchObject({ role: 'member', circleIds: [circle.id], hostOf: [] })
  expect(await db.selectFrom('members').select('email').where('id', '=', memberId).execute()).toEqual([{ email }])
})

test('only a host invites, looks at who was invited, and takes it back; and only for the own circle', async () => {
  const { circle, jo } = await joSends(addressOf('samira'))
  const member = await aMember('Lid')
  const [mine, hostElsewhere] = [await aCircle('Mijn', { members: [member] }), await aMember('Kees')]
  const elsewhere = await aCircle('Elders', { hosts: [hostElsewhere] })
  const [open] = (await readInvitations(await as(jo), circle.id)).open
  const words = { id: randomUUID(), addresses: addressOf('x'), role: 'host' as const }

  await expect(invite(await as(member), mine.id, words)).rejects.toThrow(Forbidden)
  await expect(invite(await as(hostElsewhere), circle.id, words)).rejects.toThrow(Forbidden)
  await expect(invite(await guest(), circle.id, words)).rejects.toThrow(Forbidden)
  await expect(readInvitations(await as(hostElsewhere), circle.id)).rejects.toThrow(Forbidden)
  await expect(withdrawInvitation(await as(hostElsewhere), elsewhere.id, open?.id ?? '')).rejects.toThrow(NotFound)
  await expect(withdrawInvitation(await as(hostElsewhere), circle.id, open?.id ?? '')).rejects.toThrow(Forbidden)
})

test('a form sent twice invites once; asked again by a new form, the newest link counts', async () => {
  const email = addressOf('samira')
  const { circle, jo, token: old } = await joSends(email)
  const again = { id: randomUUID(), addresses: `${email}\n${email.toUpperCase()}`, role: 'member' as const }
  const before = (await mailsSent()).length
  await invite(await as(jo), circle.id, again)
  await invite(await as(jo), circle.id, again)
  expect(await mailsSent()).toHaveLength(before + 1)

  await expect(readInvited(await guest(), old)).resolves.toEqual({ state: 'withdrawn' })
  await expect(readInvited(await guest(), await tokenSentTo(email))).resolves.toMatchObject({ state: 'open' })
})

test('who is in already is counted, not invited; a line that is no address stops all', async () => {
  const [samira, jo] = [await someoneWithAccount('Samira'), await aMember('Jo')]
  const circle = await aCircle('Meedoen', { hosts: [jo], members: [samira] })
  const send = async (addresses: string) =>
    invite(await as(jo), circle.id, { id: randomUUID(), addresses, role: 'member' })

  await expect(send(`${samira.email}\n${addressOf('nieuw')}`)).resolves.toEqual({ sent: 1, known: 1 })
  await expect(send(`${addressOf('goed')}\ngeen adres`)).rejects.toThrow(Invalid)
  await expect(send('  \n ')).rejects.toThrow(Invalid)
  expect((await readInvitations(await as(jo), circle.id)).open).toHaveLength(1)
})

test('an unknown link is a page that is not there', async () => {
  for (const token of ['', 'x', 'a'.repeat(43), '\u0000', 'é'.repeat(500)]) {
    await expect(readInvited(await guest(), token)).rejects.toThrow(NotFound)
  }
})

test('a password that is easily guessed leaves the invitation unused', async () => {
  const { token } = await joSends(addressOf('samira'))
  await expect(
    acceptAsNew(await guest(), token, { ...form('Samira'), newPassword: 'welkom samira 2026' }),
  ).rejects.toThrow(Invalid)
  await expect(readInvited(await guest(), token)).resolves.toMatchObject({ state: 'open' })
})
