import '#tests/support/outbox.ts'
import { expect, test } from 'vitest'
import { lookThrough } from '#app/domain/cases/case-findings.server.ts'
import type { SaveDraft } from '#app/domain/cases/case-forms.server.ts'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { readCheck } from '#app/domain/cases/check-queries.server.ts'
import { saveDraft } from '#app/domain/cases/draft-actions.server.ts'
import { readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { submitCase, takeBackCase } from '#app/domain/cases/submission-actions.server.ts'
import { readSuggestion } from '#app/domain/cases/suggestion-queries.server.ts'
import { leaving } from '#app/domain/privacy/leave-form.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aDraft, aSubmittedCase, letStand } from '#tests/support/cast-cases.ts'
import { get, send, versionIn } from '#tests/support/server.ts'

// Samira writes, Jos hosts. A page that was left open shows another text than there is by now: whoever says yes on it, says
// yes to what they read, and to nothing else.

const samira = await aMember('Samira')
const jos = await aMember('Jos')
const femke = await aMember('Femke')
const noord = await aCircle('Noord', { hosts: [jos], members: [samira, femke] })
const oost = await aCircle('Oost', { hosts: [jos], members: [samira] })

const open = async (path: string, person: { id: string }) => (await get(path, person)).text()

/** Samira takes it back, writes on, and hands it in again. */
async function rewrite(id: string, changes: Partial<SaveDraft>) {
  await takeBackCase(await as(samira), id)
  await saveDraft(await as(samira), id, changes)
  await letStand(async (left) => submitCase(await as(samira), id, left))
}

/** Jos has read it, and presses in the tab where he did. */
const release = (id: string, page: string) =>
  send(`/checks/${id}/release`, { looked: 'yes', version: versionIn(page) }, jos)

test.each<[string, Partial<SaveDraft>, string]>([
  ['another text', { happening: 'Iets wat Jos niet las: een kwartelkoning.' }, 'kwartelkoning'],
  ['another question', { uncertainty1: 'Wie zag de kwartelkoning?' }, 'kwartelkoning'],
  ['other themes', { themes: ['kwartelkoningen'] }, 'kwartelkoningen'],
  ['another function', { roleTitle: 'kwartelkoningteller' }, 'kwartelkoningteller'],
  ['everyone for readers', { reach: 'everyone' }, 'Iedereen, ook zonder account'],
  ['another circle', { circleId: oost.id }, 'Oost'],
])('a host opens what he read, not what came after it: %s', async (_, changes, now) => {
  const { id } = await aSubmittedCase(samira, noord)
  const tab = await open(`/checks/${id}`, jos)
  await rewrite(id, changes)

  const told = await release(id, tab)
  const page = await told.text()
  expect(told.status).toBe(409)
  expect(page).toContain('Er is niets geopend')
  expect(page).toContain(now)
  await expect(readCase(await as(femke), id)).rejects.toThrow()
  expect((await release(id, page)).status).toBe(302)
})

test('a reason why something stays is part of what the host judged', async () => {
  const { id } = await aSubmittedCase(samira, noord, { happening: 'Mevrouw De Vries belt elke dag.' })
  const tab = await open(`/checks/${id}`, jos)
  await takeBackCase(await as(samira), id)
  const { findings } = await lookThrough(await as(samira), await readDraft(await as(samira), id))
  await submitCase(
    await as(samira),
    id,
    leaving(findings, { reason: 'other', words: 'Zij heeft dit zelf zo gevraagd.' }),
  )

  expect((await release(id, tab)).status).toBe(409)
})

test('the very text he read, handed in anew, opens', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  const tab = await open(`/checks/${id}`, jos)
  await rewrite(id, { happening: 'Even anders.' })
  await rewrite(id, { happening: 'Een man van in de zeventig doet niet meer open.' })

  expect((await release(id, tab)).status).toBe(302)
})

test('a form that does not say what it showed opens nothing', async () => {
  const { id } = await aSubmittedCase(samira, noord)
  expect((await send(`/checks/${id}/release`, { looked: 'yes' }, jos)).status).toBe(409)
  await expect(readCase(await as(femke), id)).rejects.toThrow()
})

test('where a case can be opened, it can be read: also at the address of the form itself', async () => {
  const { id } = await aSubmittedCase(samira, noord, { happening: 'Een kwartelkoning in het riet.' })
  expect(await open(`/checks/${id}/release`, jos)).toContain('Een kwartelkoning in het riet.')
})

const twice = { unrecognisable: 'yes', fair: 'yes' }

test.each<[string, Partial<SaveDraft>, string]>([
  ['a text', { happening: 'Uit een ander tabblad: een kwartelkoning.' }, 'kwartelkoning'],
  ['the readers', { reach: 'everyone' }, 'Iedereen, ook zonder account'],
])('a writer confirms what they read: %s that changed in another tab is shown first', async (_, changes, now) => {
  const { id } = await aDraft(samira, noord)
  const tab = await open(`/cases/${id}/submission`, samira)
  await saveDraft(await as(samira), id, changes)

  const told = await send(`/cases/${id}/submission`, { ...twice, version: versionIn(tab) }, samira)
  const page = await told.text()
  expect(told.status).toBe(409)
  expect(page).toContain('nog niet voorgelegd')
  expect(page).toContain(now)
  expect(page).not.toContain('checked=""')
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ state: 'draft' })
  expect((await send(`/cases/${id}/submission`, { ...twice, version: versionIn(page) }, samira)).status).toBe(302)
})

test('nobody hands in a case without having had it on the page', async () => {
  const { id } = await aDraft(samira, noord)
  expect((await send(`/cases/${id}/submission`, twice, samira)).status).toBe(409)
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ state: 'draft' })
})

const fields = ['title', 'happening', 'goesWell', 'runsInto', 'tried'] as const

/** The form of the host as his tab has it, and what he wrote in it. */
async function suggestionOf(id: string, tab: string, changes: Record<string, string>) {
  const check = await readCheck(await as(jos), id)
  const texts = Object.fromEntries(fields.map((field) => [field, check[field]]))
  const [uncertainty1 = '', uncertainty2 = '', uncertainty3 = ''] = check.uncertainties
  const shown = [...tab.matchAll(/name="shown\[\]" value="([^"]+)"/g)].map(([, value]) => ['shown[]', value ?? ''])
  const form = { ...texts, uncertainty1, uncertainty2, uncertainty3, note: '', ...changes, version: versionIn(tab) }
  return [...Object.entries(form), ...shown] as [string, string][]
}

test('what a writer took out does not come back by a host who had the page open', async () => {
  const { id } = await aSubmittedCase(samira, noord, { happening: 'Bij de kwartelkoning doet een man niet open.' })
  const tab = await open(`/checks/${id}/suggestions`, jos)
  const form = await suggestionOf(id, tab, { title: 'Achter de deur', note: 'Mooi.' })
  await rewrite(id, { happening: 'Een man doet niet open.' })

  const told = await send(`/checks/${id}/suggestions`, form, jos)
  const page = await told.text()
  expect(told.status).toBe(409)
  expect(page).toContain('Er is niets verstuurd')
  // What he changed is still there; of what he left alone, the text as it is now.
  expect(page).toContain('Achter de deur')
  expect(page).toContain('Mooi.')
  expect(page).not.toContain('kwartelkoning')

  const again = await suggestionOf(id, page, { title: 'Achter de deur', note: 'Mooi.' })
  expect((await send(`/checks/${id}/suggestions`, again, jos)).status).toBe(302)
  const { changes } = await readSuggestion(await as(samira), id)
  expect(changes.map(({ field }) => field)).toEqual(['title'])
})

test('where both changed the same text, the host has his own beside the one of now', async () => {
  const { id } = await aSubmittedCase(samira, noord, { happening: 'Een man doet niet open.' })
  const tab = await open(`/checks/${id}/suggestions`, jos)
  const form = await suggestionOf(id, tab, { happening: 'Iemand doet niet open.' })
  await rewrite(id, { happening: 'Een mens doet niet open.' })

  const page = await (await send(`/checks/${id}/suggestions`, form, jos)).text()
  expect(page).toMatch(/<textarea[^>]*name="happening"[^>]*>\s*Een mens doet niet open\./)
  expect(page).toContain('Jij schreef hier: Iemand doet niet open.')
})

test('taking over a proposal does not bring back what the writer took out since', async () => {
  const { id } = await aSubmittedCase(samira, noord, { happening: 'Bij de kwartelkoning doet een man niet open.' })
  const check = await open(`/checks/${id}/suggestions`, jos)
  const proposal = { happening: 'Bij de kwartelkoning doet iemand niet open.' }
  expect((await send(`/checks/${id}/suggestions`, await suggestionOf(id, check, proposal), jos)).status).toBe(302)
  const tab = await open(`/cases/${id}/suggestions`, samira)
  await saveDraft(await as(samira), id, { happening: 'Een man doet niet open.' })

  const take = (page: string) =>
    send(`/cases/${id}/suggestions`, { 'take[]': 'happening', version: versionIn(page) }, samira)
  const told = await take(tab)
  const page = await told.text()
  expect(told.status).toBe(409)
  expect(page).toContain('Er is niets overgenomen')
  expect(page).not.toContain('checked=""')
  await expect(readDraft(await as(samira), id)).resolves.toMatchObject({ happening: 'Een man doet niet open.' })
  expect((await take(page)).status).toBe(302)
})
