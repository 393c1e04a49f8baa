import { expect, test } from 'vitest'
import { PageFrame } from '#app/ui/frame/page-frame.tsx'
import { splitName } from '#app/ui/frame/split-name.ts'
import { markup } from '#tests/support/markup.tsx'

const page = (props: Partial<Parameters<typeof PageFrame>[0]> = {}) => (
  <PageFrame networkName="denktafel" path="/cases/7?from=agenda" {...props}>
    <h1>Casus</h1>
  </PageFrame>
)

test('the skip link leads to the content, and the place one is in is marked', () => {
  const html = markup(page())
  expect(html).toContain('href="#inhoud">Naar de inhoud</a>')
  expect(html).toContain('<main class="page-frame__main" id="inhoud" tabindex="-1"><h1>Casus</h1></main>')
  expect(html).toContain('href="/cases" aria-current="true">Casussen</a>')
  expect(markup(page({ path: '/agenda?sector=care' }))).toContain('href="/agenda" aria-current="page"')
  expect(markup(page({ path: '/casesofsomeone' }))).not.toContain('aria-current')
})

test('search and language work without JavaScript, and language comes back here', () => {
  const html = markup(page({ query: 'zorg mijden' }))
  expect(html).toContain('<form class="search-box" role="search" action="/search" method="get">')
  expect(html).toContain('name="q" type="search" value="zorg mijden"')
  expect(html).toContain('<form action="/language" method="post">')
  expect(html).toContain('name="language" value="en"')
  expect(html).toContain('name="returnTo" value="/cases/7?from=agenda"')
  expect(markup(page(), 'en')).toContain('name="language" value="nl"')
})

test('a visitor can sign in; Samira finds her account; Jos, who hosts, finds his desk', () => {
  expect(markup(page())).toContain('href="/sign-in"')
  const samira = markup(page({ member: { name: 'Samira', isHost: false, checksWaiting: 0 } }))
  expect(samira).toContain('href="/account"')
  expect(samira).not.toContain('href="/checks"')
  const jos = markup(page({ member: { name: 'Jos', isHost: true, checksWaiting: 1 } }))
  expect(jos).toContain('1<span class="visually-hidden"> casus wacht op jou</span>')
})

test('a page carries no style attribute: the content security policy would drop it', () => {
  expect(markup(page())).not.toContain('style=')
})

test.each([
  ['denktafel', 'denk', 'tafel'],
  ['lerende praktijk', 'lerende ', 'praktijk'],
  ['De Omslag in Noord', 'De Omslag ', 'in Noord'],
  ['leerkring', 'leer', 'kring'],
  ['Ĳmuiden', 'Ĳmu', 'iden'],
  ['x', '', 'x'],
])('%s turns from dotted to solid as %s + %s', (name, open, known) => {
  expect(splitName(name)).toEqual([open, known])
})
