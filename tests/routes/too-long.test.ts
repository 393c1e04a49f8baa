import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft } from '#tests/support/cast-cases.ts'
import { get, send } from '#tests/support/server.ts'

// Samira wrote more than fits. She is told where, and how much, and has every word of it back.

const samira = await aMember('Samira')
const noord = await aCircle('Noord', { hosts: [], members: [samira] })
const story = `Het begin. ${'x'.repeat(6_000)} Het eind.`

/** Her field, with all that is said beside it. */
const fieldIn = (page: string, name: string) =>
  page.split('<div class="field"').find((field) => field.includes(`name="${name}"`)) ?? ''

test.each(['happening', 'goesWell', 'runsInto'])(
  'a text that is too long says beside it by how much: %s',
  async (name) => {
    const { id } = await aDraft(samira, noord)
    const before = await readDraft(await as(samira), id)
    const told = await send(`/cases/${id}/draft`, { [name]: story, title: 'Een titel' }, samira)
    const page = await told.text()

    expect(told.status).toBe(422)
    expect(fieldIn(page, name)).toContain('Dit is 21 tekens te lang. Maak het korter.')
    expect(fieldIn(page, name)).toContain(story)
    expect(fieldIn(page, 'title')).toContain('Een titel')
    await expect(readDraft(await as(samira), id)).resolves.toEqual(before)
  },
)

test('what was tried, too', async () => {
  const { id } = await aDraft(samira, noord)
  const told = await send(`/cases/${id}/draft?step=tried`, { tried: story }, samira)
  expect(fieldIn(await told.text(), 'tried')).toContain('Dit is 21 tekens te lang.')
})

test('a text that just fits says nothing of the kind', async () => {
  const { id } = await aDraft(samira, noord, { happening: `${'x'.repeat(5_998)} 😀` })
  const page = await (await get(`/cases/${id}/draft`, samira)).text()
  expect(fieldIn(page, 'happening')).not.toContain('te lang')
})
