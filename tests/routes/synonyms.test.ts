import { beforeAll, expect, test } from 'vitest'
import { readSynonymPage } from '#app/domain/synonyms/synonym-queries.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSynonym } from '#tests/support/cast-synonyms.ts'
import { get, send } from '#tests/support/server.ts'

// Noor, a host, looks after a list that became long; Samira is a member of her circle.

const [noor, samira] = [await aMember('Noor'), await aMember('Samira')]
await aCircle('Thuis', { hosts: [noor], members: [samira] })

const pairs = [
  ['verzuimkaart', 'thuisblijflijst'],
  ['dagloket', 'ochtendbalie'],
  ['Émigrantencafé', 'taaltafel'],
  ['dagboekje', 'heen en weer'],
  ['4 ogen', 'samen kijken'],
  ...['buurtsoep', 'fietsles', 'groenploeg', 'klustafel', 'leeshoek', 'moestuin', 'naaiclub', 'oppaspoule'].map(
    (word, number) => [word, `onderneming ${['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8'][number]}`],
  ),
] as [string, string][]

const ids = new Map<string, string>()
beforeAll(async () => {
  for (const [one, other] of pairs) ids.set(one, (await aSynonym(noor, one, other)).id)
})

const page = async (address = '/synonyms') => {
  const html = await (await get(address, noor)).text()
  return {
    html,
    buttons: [...html.matchAll(/Haal weg<span class="visually-hidden"> (.*?)<\/span>/g)].map(([, of]) => of),
  }
}
const lettersIn = (html: string) => [...html.matchAll(/<summary[^>]*>([^<\s]+) <span[^>]*>(.*?)<\/span>/g)]

test('a long list is put away by letter, and tells what is under each', async () => {
  const { html, buttons } = await page()
  const letters = lettersIn(html).map(([, letter, words]) => `${letter}: ${words}`)
  expect(letters.slice(0, 4)).toEqual(['0–9: 4 ogen', 'B: buurtsoep', 'D: dagboekje, dagloket', 'E: Émigrantencafé'])
  expect(html).not.toContain('<details class="disclosure" open')
  expect(buttons).toHaveLength(pairs.length)
  expect(buttons).toContain('dagloket = ochtendbalie')
})

test('she looks for a word on either side, however it is written, and without scripts', async () => {
  const { html, buttons } = await page('/synonyms?words=EMIGRANTEN')
  expect(buttons).toEqual(['Émigrantencafé = taaltafel'])
  expect(lettersIn(html)).toEqual([])
  expect((await page('/synonyms?words=%20balie%20')).buttons).toEqual(['dagloket = ochtendbalie'])
  expect((await page('/synonyms?words=nergens')).html).toContain('Geen synoniem met “nergens”.')
})

test('taking one away, she comes back where she was: at its letter, or at what she had looked for', async () => {
  const [card, garden] = [ids.get('verzuimkaart'), ids.get('moestuin')]
  const back = (await send(`/synonyms/${card}/removal`, {}, noor)).headers.get('Location') ?? ''
  expect(back).toBe(`/synonyms?gone=${card}#synonyms`)
  const narrowed = await send(`/synonyms/${garden}/removal`, { words: 'onderneming' }, noor)
  expect(narrowed.headers.get('Location')).toBe(`/synonyms?words=onderneming&gone=${garden}#synonyms`)
  const { buttons, html } = await page(`/synonyms?words=onderneming&gone=${garden}`)
  expect(buttons).toHaveLength(7)
  expect(html).toContain('Het synoniem is weg.')
})

test('adding one opens its letter; a list of a dozen lies open', async () => {
  const form = { id: crypto.randomUUID(), one: 'dagopvang', other: 'huiskamer', answers: '' }
  const back = (await send('/synonyms', form, noor)).headers.get('Location') ?? ''
  expect(back).toBe(`/synonyms?added=${form.id}`)
  // Two went in the story before: with this one there are twelve.
  expect(lettersIn((await page(back)).html)).toEqual([])
  const { id } = await aSynonym(noor, 'dagstart', 'weekbegin')
  expect((await page(`/synonyms?added=${id}`)).html).toMatch(/<details class="disclosure" open=""><summary[^>]*>D </)
  expect((await readSynonymPage(await as(noor))).inUse).toBe(13)
})

test('a member who is no host sees none of it', async () => {
  expect((await get('/synonyms?words=dag', samira)).status).toBe(403)
  expect((await send(`/synonyms/${ids.get('dagloket')}/removal`, { words: 'dag' }, samira)).status).toBe(403)
})
