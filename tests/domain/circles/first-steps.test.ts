import '#tests/support/database.ts'
import { expect, test } from 'vitest'
import { FirstSteps } from '#app/domain/circles/circle-forms.server.ts'
import { isEmptyInstallation, makeSetUpCode, takeFirstSteps } from '#app/domain/circles/first-steps.server.ts'
import { contextOf } from '#app/domain/context.server.ts'
import { checkSignIn } from '#app/domain/members/sign-in-actions.server.ts'
import { Invalid, NotFound, TooMany } from '#app/errors.ts'
import { loader as firstSteps } from '#app/routes/first-steps.tsx'
import { db } from '#db/connection.server.ts'
import { as } from '#tests/support/cast.ts'
import { goodPassword } from '#tests/support/cast-people.ts'
import { visit } from '#tests/support/visit.ts'

const form = (setUpCode: string) =>
  FirstSteps.parse({
    setUpCode,
    name: 'Zoë',
    roleTitle: 'programmaleider',
    sector: 'municipality',
    newOrganisation: 'Gemeente Waterrijk (fictief)',
    email: 'Zoe@waterrijk.example',
    newPassword: goodPassword,
    circleName: 'Meedoen',
    leadingQuestion: 'Wie hoort erbij?',
  })

// One house, from empty to inhabited: these stories follow each other.

test('an empty house cannot be signed in to, and opens only to who holds the code of the terminal', async () => {
  const guest = await contextOf(undefined)
  const someone = { email: 'zoe@waterrijk.example', password: goodPassword, returnTo: undefined }
  await expect(checkSignIn(guest, someone, '10.6.0.1')).rejects.toThrow(Invalid)

  await expect(takeFirstSteps(guest, form(''), { from: '10.6.0.2' })).rejects.toThrow(Invalid)
  const earlier = makeSetUpCode()
  const code = makeSetUpCode()
  expect(code).toMatch(/^([0-9a-f]{4}-){4}[0-9a-f]{4}$/)
  for (const wrong of ['', 'ffff-ffff-ffff-ffff-ffff', earlier]) {
    await expect(takeFirstSteps(guest, form(wrong), { from: '10.6.0.2' })).rejects.toThrow(Invalid)
  }
  for (let tries = 0; tries < 10; tries += 1) {
    await takeFirstSteps(guest, form('0'), { from: '10.6.0.3' }).catch(() => undefined)
  }
  await expect(takeFirstSteps(guest, form(code), { from: '10.6.0.3' })).rejects.toThrow(TooMany)
  expect(await isEmptyInstallation({ db })).toBe(true)
  expect((await visit(firstSteps, '/first-steps')).status).toBe(200)
})

test('of two with the code at the same moment one comes in, as initiator and host of the first circle', async () => {
  const code = ` ${makeSetUpCode().toUpperCase()} `
  const [one, two] = [await contextOf(undefined), await contextOf(undefined)]
  const answers = await Promise.allSettled([
    takeFirstSteps(one, form(code), { from: '10.6.0.4' }),
    takeFirstSteps(two, { ...form(code), email: 'twee@waterrijk.example' }, { from: '10.6.0.5' }),
  ])
  const [came] = answers.filter((answer) => answer.status === 'fulfilled')
  const [refused] = answers.filter((answer) => answer.status === 'rejected')
  expect(refused?.reason).toBeInstanceOf(NotFound)
  const { memberId, circleId } = came?.value ?? { memberId: '', circleId: '' }
  expect((await as({ id: memberId })).viewer).toMatchObject({ role: 'initiator', hostOf: [circleId] })
  expect(await db.selectFrom('members').select('id').execute()).toHaveLength(1)
})

test('after that the door is gone, code or not', async () => {
  const code = makeSetUpCode()
  const late = takeFirstSteps(await contextOf(undefined), form(code), { from: '10.6.0.6' })
  await expect(late).rejects.toThrow(NotFound)
  expect((await visit(firstSteps, '/first-steps')).status).toBe(404)
})
