import { describe, expect, test } from 'vitest'
import { found } from '#tests/support/found.ts'

describe('a name that no other word explains is someone', () => {
  test.each([
    ['P: POH-GGZ Nicole, afspraak 22 januari.', 'Nicole'],
    ['17-06-2025  RvE Deurwaarder Jansen (Flanderijn) laat weten', 'Jansen'],
    ['Betalen aan "de baas".\n\nBoy Hendriks oordeelde dat het werk was.', 'Boy Hendriks'],
    ['Deelnemer 4: Ton Wegereef\nGestopt per 9 april', 'Ton Wegereef'],
    ['Tolk: Beata, via de tolkentelefoon', 'Beata'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  test.each([
    'Hij rijdt in een Skoda Fabia.',
    'Vergelijk het met een Ferrari met fietsremmen.',
    'Claudicatio intermittens, Fontaine IIb, en COPD.',
    'De vertaling in het Deens is klaar.',
  ])('and here no one: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a first name in capitals is someone, also where nothing says so', () => {
  test.each([
    ['Contact met de schoolarts. LIA mag in de tussentijd thuis lezen.', 'LIA'],
    ['Bloemen gezien. XIN van de buurt-app heeft gebeld.', 'XIN'],
    ['Met KAI, drie kinderen en hun vaders.', 'KAI'],
  ])('%s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  test.each([
    'Hij leest op AVI E4. Uitscheiding: CAD eruit sinds gisteren.',
    'ONDERWIJSKUNDIG RAPPORT PO-VO\n\nVolgt nog.',
    'Zij heeft een AMA verzorgd. De EVA-toets volgt.',
  ])('and here no one: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a number right behind someone is how old they are', () => {
  test.each([
    ['Moeder: Fien van de Brink, 19\nAdres: bij haar ouders', ['19']],
    ['Zij heeft er twee: Erol (20), Chayenna (15).', ['20', '15']],
  ])('%s', (text, ages) => {
    expect(found(text, 'AGE')).toEqual(ages)
  })

  test('but not a house, an hour or a score', () => {
    expect(found('Jansen, 12 stoelen. Fatima (20.15 uur). Anna 2-1.', 'AGE')).toEqual([])
  })
})

describe('letters that staff sign with', () => {
  test.each([
    ['03-06-2025  FB  Intake gehouden.', 'FB'],
    ['Overleg gehad met RvE over de schuld.', 'RvE'],
    ['Via de wijkagent.\nMdK/RvH', 'MdK'],
    ['Alles besproken.\n\nGK', 'GK'],
    ['Behandelaar: mdv   Zaaknr: ZK-5838578', 'mdv'],
  ])('%s', (text, letters) => {
    expect(found(text)).toContain(letters)
  })

  test.each([
    '12-05-2024 HB gedaan.',
    'De RvT en de OvJ zijn het eens, de VvE niet.',
    '12-05-2024 MDO gehad.',
    'Behandelaar: arts',
    'Zij is voor het laatst gezien in groep 4.\n\nEM',
  ])('and here nobody’s: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('accounts, schools and countries that only their shape or place tells', () => {
  expect(found('Op het account "automan_46" stond niets, wel in intake_v2.docx.', 'HANDLE')).toEqual(['automan_46'])
  expect(found('School: De Zon, BRIN 21TQ', 'ID')).toEqual(['21TQ'])
  expect(found('Klantnr.      332507', 'ID')).toEqual(['332507'])
  expect(found('Hij heeft in Polen een gezin; zijn vrouw kan uit Somalië overkomen.', 'LOCATION')).toEqual([
    'Polen',
    'Somalië',
  ])
})

describe('who one’s kin are, and what people call themselves', () => {
  test.each([
    ['De zonen Can en Deniz ziet hij om het weekend.', ['Can', 'Deniz']],
    ['Ik hou van mijn nichtje Lieve.', ['Lieve']],
    ['Een man die zich Besnik noemt, belde.', ['Besnik']],
    ['De 46-jarige H. belde aan als medewerker.', ['H.']],
    ['Oma haalt haar van school.', []],
    ['Paraaf consulent ontbreekt. Excuses gemaakt.', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})

describe('where people live, as lists and reports say it', () => {
  test.each([
    ['Casuïstiek\n- Kerkbrink 19: mevrouw is overleden.', ['Kerkbrink 19']],
    ['Op de hoek van de Burgwal en de Torenstraat.', ['Burgwal', 'Torenstraat']],
    ['Hij woont aan de Thomas à Kempisstraat 8.', ['Thomas à Kempisstraat 8']],
    ['Agenda\n- Kamer 12: leeg\n- Week 3: vrij', []],
  ])('%s', (text, places) => {
    expect(found(text, 'LOCATION')).toEqual(places)
  })
})

test.each([
  ['Melding vermist kind, 5 jaar, roze jas.', '5 jaar'],
  ['“Soms een jongen van 18”.', '18'],
  ['Jasmijn van Oosterwijk, 14 maanden, komt met vader.', '14 maanden'],
])('%s', (text, age) => {
  expect(found(text, 'AGE')).toEqual([age])
})
