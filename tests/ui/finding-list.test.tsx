import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import { FindingList } from '#app/ui/anonymise/finding-list.tsx'
import { markup } from '#tests/support/markup.tsx'

const story = 'Op 12 maart belde mevrouw De Vries (bsn 111222333).'
const found = (text: string) =>
  detect(text).map((finding) => ({ ...finding, field: 'happening', fragment: text.slice(finding.start, finding.end) }))

test('Samira reads what was found, why, where it stands and what she could write', () => {
  const html = markup(<FindingList findings={found(story)} />)
  expect(html).toContain('We zien drie plekken waar iemand herkenbaar kan zijn. Jij beslist.')
  expect(html).toContain('<strong dir="auto">mevrouw De Vries</strong> is een naam.')
  expect(html).toContain('Voorstellen: ‘een vrouw’, ‘een cliënt’')
  expect(html).toContain('Staat bij ‘Wat gebeurt er?’.')
  expect(html.match(/data-kind="block"/g)).toHaveLength(2)
})

test('Samira is told where the looking happens, and where her draft is kept meanwhile', () => {
  expect(translatorFor('nl')('anonymise.here')).toContain('Je concept bewaren we op onze server, voor jou alleen')
  expect(translatorFor('en')('anonymise.here')).toContain('Your draft is kept on our server, for you alone')
  for (const language of ['nl', 'en'] as const)
    expect(translatorFor(language)('anonymise.here')).not.toMatch(/niets naar buiten|Nothing leaves/)
})

test('one place is one place, in both languages', () => {
  const one = found('bel 06-12345678')
  expect(markup(<FindingList findings={one} />)).toContain('We zien één plek waar')
  expect(markup(<FindingList findings={one} />, 'en')).toContain('We see one place where')
})

test('the same person in three places is one thing to decide, with each place named', () => {
  const [one] = found('Mevrouw De Vries belt.').filter(({ label }) => label === 'PERSON')
  if (!one) throw new Error('not found')
  const findings = [one, { ...one, fragment: 'mevrouw De Vries', field: 'tried' }, { ...one, field: 'tried' }]
  const html = markup(<FindingList findings={findings} form={{ id: 'draft', back: '?step=story' }} />)
  expect(html).toContain('We zien één plek')
  expect(html).toContain('Staat er 3 keer.')
  expect(html).toContain('Staat bij ‘Wat gebeurt er?’ en ‘Wat heb je al geprobeerd?’.')
  expect(html).toMatch(/<button form="draft"[^>]*name="replace" value="PERSON Mevrouw De Vries"[^>]*>Vervang overal</)
})

test('what together may point at one person is counted as a place', () => {
  const together = { level: 'hold' as const, words: ['weduwe', '83 jaar'] }
  expect(markup(<FindingList findings={[]} together={together} />)).toContain('We zien één plek')
})

test('without JavaScript it may stay with a reason, as each place that points at one person may', () => {
  const together = { level: 'hold' as const, words: ['weduwe', '83 jaar'] }
  const form = { id: 'draft', back: '?step=story', unsaid: { place: 'PHONE 06-12345678', error: ['Kies een reden.'] } }
  const left = [
    { label: 'QUASI' as const, fragment: 'weduwe + 83 jaar', field: '', proposals: [], reason: 'needed' as const },
  ]
  const findings = found('Op 12 maart belde 06-12345678.')
  const html = markup(<FindingList findings={findings} together={together} left={left} form={form} />)
  expect(html).toContain('name="leftPlaces[]" value="QUASI weduwe + 83 jaar"')
  expect(html).toContain('name="leftPlaces[]" value="PHONE 06-12345678"')
  expect(html).not.toContain('name="leftPlaces[]" value="DATE')
  expect(html.match(/<option value="needed" selected=""/g)).toHaveLength(1)
  expect(html.match(/<details[^>]* open=""/g)).toHaveLength(1)
  expect(html).toContain('Kies een reden.')
})

test('nothing is said of what was not looked at', () => {
  const empty = markup(<FindingList findings={[]} stage="empty" />)
  expect(empty).toContain('Er staat nog niets.')
  const waiting = markup(<FindingList findings={found(story)} stage="waiting" />)
  expect(waiting).toContain('Hier is nog niet naar gekeken.')
  for (const html of [empty, waiting]) expect(html).not.toMatch(/viel niets op|We zien|De Vries/)
})

test('nothing found is no promise', () => {
  const html = markup(<FindingList findings={[]} />)
  expect(html).toContain('We keken ernaar en ons viel niets op. Kijk zelf ook: jij kent de mensen.')
  expect(html + markup(<FindingList findings={found(story)} />)).not.toMatch(/veilig|anoniem/i)
  expect(markup(<FindingList findings={[]} />, 'en')).not.toMatch(/safe|anonymous/i)
})

test('a fragment is shown as text', () => {
  const html = markup(<FindingList findings={[{ ...found('bel 06-12345678')[0], fragment: '<b>06</b>' } as never]} />)
  expect(html).toContain('&lt;b&gt;06&lt;/b&gt;')
})
