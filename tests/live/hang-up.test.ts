import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { leaveCircle } from '#app/domain/circles/circle-actions.server.ts'
import { signOutEverywhere } from '#app/domain/members/account-actions.server.ts'
import { followEvents, listen, stopFollowing } from '#app/live/hub.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'

beforeAll(followEvents)
afterAll(stopFollowing)

async function lineOf(person: { id: string }) {
  const line = { viewer: (await as(person)).viewer, hear: vi.fn(), hangUp: vi.fn() }
  listen(line)
  return line
}

test('who signs out everywhere is no longer on the line, on no device; others stay', async () => {
  const [yasmina, bram] = [await aMember('Yasmina'), await aMember('Bram')]
  const [phone, office, brams] = [await lineOf(yasmina), await lineOf(yasmina), await lineOf(bram)]
  await signOutEverywhere(await as(yasmina))
  await vi.waitFor(() => expect(phone.hangUp).toHaveBeenCalled())
  expect(office.hangUp).toHaveBeenCalled()
  expect(brams.hangUp).not.toHaveBeenCalled()
})

test('who leaves a circle dials anew, and hears no more of it', async () => {
  const [jo, samira] = [await aMember('Jo'), await aMember('Samira')]
  const circle = await aCircle('Meedoen', { hosts: [jo], members: [samira] })
  const line = await lineOf(samira)
  await leaveCircle(await as(samira), circle.id)
  await vi.waitFor(() => expect(line.hangUp).toHaveBeenCalled())
  expect((await lineOf(samira)).viewer.keys).not.toContain(`circle:${circle.id}`)
})
