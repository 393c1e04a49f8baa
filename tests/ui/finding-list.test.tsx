import { expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { FindingList } from '#app/ui/anonymise/finding-list.tsx'
import { markup } from '#tests/support/markup.tsx'

const story = 'Op 12 maart belde mevrouw De Vries (bsn 111222333).'
const found = (text: string) =>
  detect(text).map((finding) => ({ ...finding, field: 'happening', fragment: text.slice(finding.start, finding.end) }))

test('Samira reads what was found, why, where it stands and what she could write', () => {
  const html = markup(<FindingList findings={found(story)} />)
  expect(html).toContain('We zien drie plekken waar iemand herkenbaar kan zijn. Jij beslist.')
  expect(html).toContain('<strong>mevrouw De Vries</strong> is een naam.')
  expect(html).toContain('Voorstellen: ‘een vrouw’, ‘een cliënt’')
  expect(html).toContain('Staat bij: Wat gebeurt er?')
  expect(html.match(/data-kind="block"/g)).toHaveLength(2)
})

test('one place is one place, in both languages', () => {
  const one = found('bel 06-12345678')
  expect(markup(<FindingList findings={one} />)).toContain('We zien één plek waar')
  expect(markup(<FindingList findings={one} />, 'en')).toContain('We see one place where')
})

test('nothing found is no promise', () => {
  const html = markup(<FindingList findings={[]} />)
  expect(html).toContain('We zien niets bijzonders. Kijk zelf ook: jij kent de mensen.')
  expect(html + markup(<FindingList findings={found(story)} />)).not.toMatch(/veilig|anoniem/i)
  expect(markup(<FindingList findings={[]} />, 'en')).not.toMatch(/safe|anonymous/i)
})

test('a fragment is shown as text', () => {
  const html = markup(<FindingList findings={[{ ...found('bel 06-12345678')[0], fragment: '<b>06</b>' } as never]} />)
  expect(html).toContain('&lt;b&gt;06&lt;/b&gt;')
})
