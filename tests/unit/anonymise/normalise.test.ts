import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { readText } from '#app/anonymise/normalise.ts'

test.each([
  ['mevrouw De Vri\u200bes', 'mevrouw De Vri\u200bes'],
  ['mevrouw De Vri\u00ades belde', 'mevrouw De Vri\u00ades'],
  ['mevrouw Zoe\u0308 belde', 'mevrouw Zoe\u0308'],
  ['bel \u202a06-1234\u200b5678\u202c', '06-1234\u200b5678'],
  ['mevrouw J\u0430nsen belde', 'mevrouw J\u0430nsen'],
  ['bel 06\u00a01234\u20115678', '06\u00a01234\u20115678'],
  ['bel 0 6 1 2 3 4 5 6 7 8 nu', '0 6 1 2 3 4 5 6 7 8'],
  ['mevrouw 𝐉𝐚𝐧𝐬𝐞𝐧 belde', 'mevrouw 𝐉𝐚𝐧𝐬𝐞𝐧'],
  ['bel 𝟎𝟔𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖 nu', '𝟎𝟔𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖'],
])('an invisible sign hides nothing: %j', (written, place) => {
  expect(detect(written).map(({ start, end }) => written.slice(start, end))).toEqual([place])
})

test.each([
  ['‘Şimşek’ “Ağa” İlić Đặng', '\'Simsek\' "Aga" Ìlic Ðang'],
  ['Łukasz — Mańkowski… € 12 → 14', 'Lukasz - Mankowski. ¤ 12 > 14'],
  ['Zoë 🙂 Özil • ☐ S\u0327ahin', 'Zoë ¦¦ Özil · ¦ Sahin'],
])('letters and signs are read as the nearest of a keyboard, one for one: %s', (written, read) => {
  expect(readText(written).text).toBe(read)
})

test('every letter that our alphabet has with other marks is read as one of the same case', () => {
  const between = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at))
  for (const letter of [...between(0x100, 0x132), ...between(0x134, 0x180), ...between(0x1ea0, 0x1efa)]) {
    const read = readText(letter).text
    expect(read, letter).toHaveLength(1)
    expect(/^\p{Lu}$/u.test(read), letter).toBe(/^\p{Lu}$/u.test(letter))
    expect(/^\p{L}$/u.test(read), letter).toBe(true)
  }
})

test.each([
  ['Gisteren belde Fatima—haar zus Khadija.', ['Fatima', 'Khadija']],
  ['Mevrouw Jansen—zij woont in Almere—belde.', ['Mevrouw Jansen', 'Almere']],
  ['Hij was moe…is naar bed. Mail jan@voorbeeld.nl…klopt', ['jan@voorbeeld.nl']],
  ['Vandaag bij 👵 Roos geweest, met ✓ Vos gebeld.', ['Roos', 'Vos']],
  ['Later kwam mevrouw Ħamid langs.', ['mevrouw Ħamid']],
  ['Vandaag sprak ik met Đorđe en Mevrouw O′Brien.', ['Đorđe', 'Mevrouw O′Brien']],
])('a sign that is no hyphen or full stop keeps words apart: %s', (written, places) => {
  expect(detect(written).map(({ start, end }) => written.slice(start, end))).toEqual(places)
})

test.each(['mevrouw Şimşek belde 🙂 en Wójcik kwam', 'mevrouw Kovač — “Ćamil Đukić” — betaalt € 40'])(
  'who is found is covered whole, whatever signs are used: %s',
  (written) => {
    const plain = written.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/[“”]/g, '"')
    const found = (text: string) => detect(text).map(({ start, end }) => [start, end])
    expect(found(written)).toEqual(found(plain.replace('🙂', '¦¦')))
    expect(found(written).length).toBeGreaterThan(1)
  },
)

test('every place read leads back to a place written, in order', () => {
  const strange = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    '\u00ad',
    '\u200b',
    '👩🏽',
    '\ud83d',
    'Ş',
    'S\u0327',
    '€',
    '“',
    'ĳ',
    ' ',
    '\n',
    '\u0301',
    '\u00a0',
    '０',
    '\u2011',
    'Ĳ',
    '1 ',
    ' 6 1 2 3 4 5 6 7 8 9',
    'een woord en nog veel meer woorden van dezelfde dag en',
    'Ka-\n',
    '\nNaam ..... ',
    '\n**Naam:** ',
    '\nHuisarts\n',
  )
  fc.assert(
    fc.property(fc.array(strange, { maxLength: 40 }), (signs) => {
      const written = signs.join('')
      const { text, placeOf } = readText(written)
      for (let at = 0; at < text.length; at += 1) {
        const { start, end } = placeOf(at, at + 1)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(written.length)
        // What stands between a field and its answer is read as a colon and a space.
        if (/[: ]/.test(text[at] ?? '')) continue
        // A line that was full is read on: its break is read as a space.
        expect(readText(written.slice(start, end)).text.replaceAll('\n', ' ')).toContain(text[at]?.replace('\n', ' '))
      }
    }),
  )
})

describe('a line that a mail program broke for being full is read on', () => {
  const found = (lines: string[]) => {
    const text = lines.join('\n')
    return detect(text)
      .filter(({ label }) => label === 'PERSON')
      .map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
  }

  test('between the words of a name, inside one, and with a hyphen that stays', () => {
    const mail = [
      'Ik heb gisteren heel lang met de moeder gesproken en zij zei dat mevrouw',
      'De Quist het niet wil. Ook heb ik begrepen dat haar zoon en haar man Ka-',
      'rel Qualstra het dossier niet willen zien, en dat zij samen met Anne-',
      'Marie Dwars willen komen.',
    ]
    expect(found(mail)).toEqual(['block mevrouw\nDe Quist', 'block Ka-\nrel Qualstra', 'block Anne-\nMarie Dwars'])
    expect(found(mail.map((line) => `> ${line}`))).toEqual([
      'block mevrouw\n> De Quist',
      'block Ka-\n> rel Qualstra',
      'block Anne-\n> Marie Dwars',
    ])
  })

  test('not where lines end by themselves: one full line above an address, or a form', () => {
    const address = ['De dochter van de cliënt is bekend bij ons team en heeft nog een Jan', 'De Wit', 'Kerkstraat 12']
    expect(found(address).filter((name) => name.includes('\n'))).toEqual([])
    const form = [
      'Wat wij nog moeten weten van de moeder en de vader en van haar zoon Jan',
      'Bakker: de man die het brood brengt en die daar al heel lang werkt, Karel',
      'Visser: de man van de vis.',
    ]
    expect(found(form).filter((name) => name.includes('\n'))).toEqual([])
  })
})
