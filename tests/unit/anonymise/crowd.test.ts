import { describe, expect, test } from 'vitest'
import { type Crowd, crowdOf } from '#app/anonymise/crowd.ts'
import { detect, type Finding } from '#app/anonymise/detect.ts'
import type { TextLanguage } from '#app/anonymise/finding.ts'
import { en } from '#app/i18n/en.ts'
import { nl } from '#app/i18n/nl.ts'
import demoCases from '#db/seeds/demo-cases.json' with { type: 'json' }

/** A story, and the places in it: which are places is for other rules to find. */
function crowd(text: string, places: string[] = [], lang: TextLanguage = 'nl'): Crowd {
  const isPlace = ({ start, end }: Finding) => places.includes(text.slice(start, end))
  const findings = detect(text, { lang }).filter((finding) => finding.label !== 'PERSON' && !isPlace(finding))
  const named = places.map((place) => placeAt(text, place))
  return crowdOf(text, [...findings, ...named], { lang })
}

const placeAt = (text: string, place: string): Finding => ({
  start: text.indexOf(place),
  end: text.indexOf(place) + place.length,
  label: 'LOCATION',
  kind: 'suggest',
  confidence: 0.85,
  rule: 'place.list',
  proposals: [],
})

const kinds = ({ traits }: Crowd) => traits.map(({ kind }) => kind).sort()

describe('what is said together may point at one person', () => {
  test('a widow of 83 in Bergharen with a rare disease can be nobody else', () => {
    const seen = crowd('Een weduwe van 83 jaar in Bergharen heeft een zeldzame ziekte.', ['Bergharen'])
    expect(seen.level).toBe('hold')
    expect(kinds(seen)).toEqual(['age', 'health', 'life', 'place', 'sex'])
    expect(seen.most?.kind).toBe('place')
  })

  test('a man in his sixties in a big city is one of many', () => {
    const seen = crowd('Een man van in de zestig in Rotterdam komt de deur niet meer uit.', ['Rotterdam'])
    expect(seen.level).toBe('wide')
    expect(crowd('Een man van in de zestig in een grote stad komt de deur niet uit.').level).toBe('wide')
  })

  test('there are few mayors, and one in each town', () => {
    expect(crowd('De burgemeester vroeg zelf om hulp.').level).toBe('warn')
    const seen = crowd('De burgemeester van Zwolle vroeg zelf om hulp.', ['Zwolle'])
    expect(seen.level).toBe('hold')
    expect(seen.most?.kind).toBe('work')
  })

  test('the country someone comes from is no village', () => {
    const story = 'Een man van 31 jaar kwam uit Polen en woont nu in Rotterdam.'
    expect(crowd(story, ['Polen', 'Rotterdam']).level).toBe('wide')
    expect(crowd(story.replace('Rotterdam', 'Bergharen'), ['Polen', 'Bergharen']).level).not.toBe('wide')
  })

  test('"als" is a word, ALS an illness', () => {
    expect(kinds(crowd('Als zij komt, is het laat.'))).toEqual([])
    expect(kinds(crowd('Zij heeft ALS.'))).toEqual(['health'])
  })

  test('twins are not rare, twins of nine in a village are', () => {
    expect(crowd('De tweeling slaapt slecht sinds de scheiding.').level).toBe('wide')
    expect(crowd('De tweeling van 9 jaar in Bergharen slaapt slecht.', ['Bergharen']).level).toBe('hold')
  })

  test('what stood in the paper is known to all who read it', () => {
    const seen = crowd('Een Eritrese moeder van zes kinderen stond in de krant.')
    expect(seen.level).toBe('hold')
    expect(seen.most?.kind).toBe('media')
  })

  test('a fire on a day is found in any archive; a conversation on a day is not', () => {
    const fire = crowd('Bij de brand op 3 maart 2024 raakte een vrouw van 71 jaar haar huis kwijt.')
    expect(fire.level).not.toBe('wide')
    expect(fire.most?.kind).toBe('event')
    expect(crowd('Op 3 maart 2024 sprak ik een vrouw van 71 jaar.').level).toBe('wide')
  })

  test('a doctor who passes through the story is not who it is about', () => {
    expect(kinds(crowd('De huisarts belde en de wijkagent kwam langs.'))).toEqual([])
    expect(kinds(crowd('Hij is huisarts in Ede.', ['Ede']))).toContain('work')
  })

  test('a village has one notary, and knows him; a doctor of a town passes through', () => {
    expect(crowd('De notaris in Urk is 61 en drinkt.', ['Urk']).level).toBe('hold')
    expect(crowd('Onze dierenarts, 54, woont in Urk.', ['Urk']).level).toBe('hold')
    expect(kinds(crowd('De huisarts in Assen denkt aan dementie.', ['Assen']))).toEqual(['health', 'place'])
  })

  test('a death and a pregnancy are talked about', () => {
    expect(crowd('De man wiens zoon in 2019 is vermoord woont in Emmen.', ['Emmen']).level).toBe('hold')
    expect(crowd('De moeder van de overleden baby uit Zuidlaren.', ['Zuidlaren']).level).toBe('hold')
    expect(crowd('Een meisje (14) uit Urk is zwanger.', ['Urk']).level).toBe('hold')
  })

  test('in English', () => {
    const seen = crowd('A widow aged 83 in Bergharen has a rare disease.', ['Bergharen'], 'en')
    expect(seen.level).toBe('hold')
  })
})

test('saying the most telling thing more loosely always lets the crowd grow', () => {
  const before = crowd('Een weduwe van 83 jaar in Bergharen heeft een zeldzame ziekte.', ['Bergharen'])
  const after = crowd('Een weduwe van 83 jaar in een dorp heeft een zeldzame ziekte.')
  expect(after.k).toBeGreaterThan(before.k)
})

test('the cases of the demo, written as they should be, are not held back', () => {
  const held = demoCases.filter(({ situation, stuck }) => crowd(`${situation ?? ''}\n${stuck ?? ''}`).level === 'hold')
  expect(held.map(({ key }) => key)).toEqual([])
})

// Wide, for a busy machine; on a quiet one a tenth of it.
test.each(['weduwe ', 'een zeldzame ', 'de enige aaaa ', 'moeder van ', 'in de ', 'brand ', 'olympisch a', 'oud-'])(
  '100 kB of %j is read in a moment',
  (part) => {
    const text = part.repeat(100_000 / part.length)
    const start = performance.now()
    crowdOf(text, [])
    expect(performance.now() - start).toBeLessThan(3_000)
  },
)

test('what is seen is said in words, and never in a number', () => {
  for (const [key, text] of [...Object.entries(nl), ...Object.entries(en)]) {
    if (!/^anonymise\.(?:crowd|trait|looser)\./.test(key)) continue
    expect(text, key).not.toMatch(/\d|score|anoniem|veilig|safe/i)
  }
})
