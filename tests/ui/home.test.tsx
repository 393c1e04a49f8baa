import { expect, test } from 'vitest'
import { Home } from '#app/ui/home/home.tsx'
import { markup } from '#tests/support/markup.tsx'

const session = {
  id: '7',
  title: 'Als meedoen niet vanzelf gaat',
  startsAt: '2026-12-03T14:30:00Z',
  timeText: 'donderdag, 15.30 tot 17.30 uur',
  place: 'Huis van de Wijk',
  seats: ['care', 'free'] as const,
  seatsLeft: 1,
}
const doubt = {
  id: '3',
  question: 'Wanneer vertel ik school wat ik zag?',
  sector: 'education' as const,
  seats: ['care' as const],
}

test('a newcomer reads what this is, how it works and what others doubt', () => {
  const html = markup(
    <Home
      nextSession={{ ...session, seats: [...session.seats] }}
      uncertainties={[{ ...doubt, insightCount: 2 }]}
      waiting={[]}
    />,
  )
  expect(html).toContain('<h1>Waar loop jij tegenaan <span class="uncertain">in je werk</span>?</h1>')
  expect(html).toContain('Nog 1 plaats.')
  expect(html).toContain('<a class="uncertain" href="/uncertainties/3">Wanneer vertel ik school wat ik zag?</a>')
  expect(html).toContain('2 inzichten')
  expect(html.indexOf('Je casus')).toBeLessThan(html.indexOf('Het inzicht'))
})

test('a full table, and a table where one sits already, offer a look instead of a seat', () => {
  const shown = (change: object) =>
    markup(<Home nextSession={{ ...session, seats: [...session.seats], ...change }} uncertainties={[]} waiting={[]} />)
  expect(shown({})).toContain('Schrijf je in')
  expect(shown({ seatsLeft: 0 })).not.toContain('Schrijf je in')
  expect(shown({ enrolled: true })).not.toContain('Schrijf je in')
})

test('Samira is greeted, and at most three things wait for her', () => {
  const waiting = ['een', 'twee', 'drie', 'vier'].map((text) => ({ href: `/${text}`, text }))
  const html = markup(<Home greetingName="Samira" daypart="evening" uncertainties={[]} waiting={waiting} />)
  expect(html).toContain('Goedenavond Samira.')
  expect(html).toContain('>drie</a>')
  expect(html).not.toContain('>vier</a>')
  expect(html).not.toContain('Hoe het werkt')
})

test('a network without cases shows an example, marked as one', () => {
  const html = markup(<Home uncertainties={[]} waiting={[]} />, 'en')
  expect(html).toContain('>example</span>')
  expect(html).toContain('Bring in the first case')
})
