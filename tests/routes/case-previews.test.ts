import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft, aSubmittedCase } from '#tests/support/cast-cases.ts'
import { get, send, versionIn } from '#tests/support/server.ts'

// Whatever is published with a case is read first: by Samira who writes it, and by Jos who opens it.

const samira = await aMember('Samira')
const jos = await aMember('Jos')
const noord = await aCircle('Noord', { hosts: [jos], members: [samira] })

const mainOf = async (path: string, person: { id: string }) =>
  (await (await get(path, person)).text()).replace(/^.*<main/s, '')

test.each([
  ['as others will read it, halfway', 'preview'],
  ['her own last look', 'submission'],
])('the writer sees under which themes and in which role it will stand: %s', async (_, page) => {
  const { id } = await aDraft(samira, noord, { themes: ['kwartelkoningen', 'familie'] })
  const main = await mainOf(`/cases/${id}/${page}`, samira)
  for (const shown of ['Onderwerpen', 'kwartelkoningen', 'familie', 'wijkverpleegkundige', 'Zorg'])
    expect(main).toContain(shown)
})

test.each(['', '/suggestions'])('the host sees them before it opens: /checks/:id%s', async (page) => {
  const { id } = await aSubmittedCase(samira, noord, { themes: ['kwartelkoningen', 'familie'] })
  const main = await mainOf(`/checks/${id}${page}`, jos)
  for (const shown of ['Onderwerpen', 'kwartelkoningen', 'familie', 'wijkverpleegkundige'])
    expect(main).toContain(shown)
})

test('a case without a theme says nothing of themes', async () => {
  const { id } = await aDraft(samira, noord, { themes: [] })
  expect(await mainOf(`/cases/${id}/preview`, samira)).not.toContain('Onderwerpen')
})

test('a theme or a function that tells too much gets a proposal like any other text', async () => {
  const { id } = await aSubmittedCase(samira, noord, { themes: ['kwartelkoningen', 'familie'] })
  const form = await formOn(`/checks/${id}/suggestions`)
  const proposed = [...form, ['themes', 'Vogels, familie'], ['roleTitle', 'zorgverlener']] as [string, string][]
  expect((await send(`/checks/${id}/suggestions`, proposed, jos)).status).toBe(302)

  const page = await mainOf(`/cases/${id}/suggestions`, samira)
  for (const shown of ['Onderwerpen', 'vogels', 'zorgverlener']) expect(page).toContain(shown)
  const version = versionIn(page)
  const taken: [string, string][] = [
    ['take[]', 'themes'],
    ['take[]', 'roleTitle'],
    ['version', version],
  ]
  expect((await send(`/cases/${id}/suggestions`, taken, samira)).status).toBe(302)
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({
    themes: ['vogels', 'familie'],
    roleTitle: 'zorgverlener',
    title: 'De deur blijft dicht',
  })
})

/** The fields of Jos’ form as they stand on the page, without those he is about to write in. */
async function formOn(path: string): Promise<[string, string][]> {
  const page = await mainOf(path, jos)
  const inputs = [...page.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)]
  const areas = [...page.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>\s*([^<]*)<\/textarea>/g)]
  const fields = [...inputs, ...areas].map(([, name = '', value = '']): [string, string] => [name, value])
  return fields.filter(([name]) => !['themes', 'roleTitle'].includes(name))
}
