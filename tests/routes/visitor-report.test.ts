import { expect, test } from 'vitest'
import { aTableWithACase } from '#tests/support/cast-learning.ts'
import { get, send } from '#tests/support/server.ts'

// A visitor's pages are kept in memory until anything changes (docs/decisions/0007).

test('a visitor says in a plain form that someone is recognisable, and no page that was kept still has it', async () => {
  const table = await aTableWithACase({ reach: 'everyone', title: 'De deur aan de Zilverkade' })
  const [page, form] = [`/cases/${table.theCase.id}`, `/texts/case/${table.theCase.id}/report`]
  const readers = [page, page, form, '/cases', '/', '/cases']
  for (const path of readers) expect((await get(path)).status).toBe(200)
  expect(await (await get(page)).text()).toContain(form)
  const asked = await (await get(form)).text()
  expect([asked.includes('<form'), asked.includes('<script')]).toEqual([true, false])

  const said = await send(form, { words: 'de kade' })
  expect([said.status, said.headers.get('Location')]).toEqual([302, `${form}?made=hidden`])
  for (const path of [...readers, `${form}?made=hidden`])
    expect(await (await get(path)).text()).not.toContain('Zilverkade')
  expect([(await get(page)).status, (await get(form)).status]).toEqual([404, 404])
})
