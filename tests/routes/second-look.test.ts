import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import type { Reach } from '#app/domain/cases/case.ts'
import { submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { stoppedAt } from '#app/domain/privacy/gate.server.ts'
import { leaving } from '#app/domain/privacy/leave-form.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft, aSubmittedCase } from '#tests/support/cast-cases.ts'
import { get } from '#tests/support/server.ts'

// Jos reads on his phone, from top to bottom: the text, what was found in it, and only then what he can do.

const samira = await aMember('Samira')
const jos = await aMember('Jos')
const noord = await aCircle('Noord', { hosts: [jos], members: [samira] })

const pageOf = async (path: string, person: { id: string }) =>
  (await (await get(path, person)).text()).replace(/^.*<main/s, '')

/** Every one of them stands there, and in this order. */
function expectInOrder(page: string, ...pieces: string[]) {
  const places = pieces.map((piece) => page.indexOf(piece))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
}

/** Handed in with a name in it that stays, and why. */
async function aCaseWithAName() {
  const { id } = await aDraft(samira, noord, { happening: 'Mevrouw De Vries belt elke dag.' })
  const stopped = await submitCase(await as(samira), id).catch((error: unknown) => error)
  const reason = { reason: 'other', words: 'Zo heeft zij het gevraagd.' } as const
  await submitCase(await as(samira), id, leaving(stoppedAt(stopped), reason))
  return { id }
}

test.each(['', '/release'])(
  'what was found and why it stays comes before the button that opens: /checks/:id%s',
  async (at) => {
    const { id } = await aCaseWithAName()
    const page = await pageOf(`/checks/${id}${at}`, jos)
    expectInOrder(page, 'belt elke dag', 'id="finding-list"', 'Zo heeft zij het gevraagd.', `/checks/${id}/release"`)
  },
)

test('the writer, too, reads what was found before they confirm', async () => {
  const { id } = await aDraft(samira, noord, { happening: 'Mevrouw De Vries belt elke dag.' })
  const page = await pageOf(`/cases/${id}/submission`, samira)
  expectInOrder(page, 'belt elke dag', 'id="finding-list"', 'name="unrecognisable"')
})

test('a host is told what is his to decide, and what is the writer’s', async () => {
  const { id } = await aCaseWithAName()
  for (const path of [`/checks/${id}`, `/checks/${id}/suggestions`]) {
    const page = await pageOf(path, jos)
    expect(page).toContain('De inbrenger beslist over de woorden, jij of de casus zo open kan.')
    expect(page).not.toContain('Jij beslist')
  }
  const calm = await aSubmittedCase(samira, noord)
  expect(await pageOf(`/checks/${calm.id}`, jos)).not.toContain('jij kent de mensen')
})

test.each<[Reach, string]>([
  ['circle', 'De leden van kring Noord kunnen de tekst dan lezen'],
  ['network', 'Alle leden van het netwerk kunnen de tekst dan lezen'],
  ['everyone', 'Iedereen kan de tekst dan lezen, ook zonder account'],
])('beside the button stands who will read it: %s', async (reach, lead) => {
  const { id } = await aSubmittedCase(samira, noord, { reach })
  const page = await pageOf(`/checks/${id}`, jos)
  expectInOrder(page, lead, `/checks/${id}/release"`)
})
