import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { found } from '#tests/support/found.ts'

// What files of police, schools, homes and counters showed: people by a letter, in a cell, a list or a chat, and what
// belongs to them alone.

describe('people in files', () => {
  test.each([
    ['Mevrouw S. schreef een brief.', 'S.'],
    ['Netwerkkaart cliënt K., gemaakt in mei', 'K.'],
    ['Chauffeur Rob v. Es wacht bij de deur.', 'Rob v. Es'],
    ['Van Nispen tot Sevenaer belde terug.', 'Van Nispen tot Sevenaer'],
    ['Mw. Geertruida "Truitje" Vos is weduwe.', 'Mw. Geertruida "Truitje" Vos'],
    ['Wie gaat naar fam Te Pas?', 'Te Pas'],
    ['Kopie naar huisarts Te Grotenhuis.', 'Te Grotenhuis'],
    ['- Van Oirschot: beschikking loopt af', 'Van Oirschot'],
    ['Een andere R. Sprenkels, geboren in Geleen', 'R. Sprenkels'],
    ['Hoe was het bij Henk B?', 'Henk B'],
    ['Dag Jo, neem ik ter Haar mee?', 'ter Haar'],
    ['Onze collega Mei Ling spreekt zijn taal.', 'Mei Ling'],
    ['Mentor Tj. Kooistra heeft gebeld.', 'Tj. Kooistra'],
    ['Schuldhulpverlener: Rob van Lieshout', 'Rob van Lieshout'],
    ['Huisarts tot opname: Majnik', 'Majnik'],
    // Security: its row of words looked like a place by its hash.
    ['Piet van der Pol van de Stichting Meander komt', 'Piet van der Pol'],
    ['wijkagent bas ter horst gebeld', 'bas ter horst'],
    ['fysio (steef) adviseert rust', 'steef'],
    ['hoi lies kun jij vandaag', 'lies'],
    ['bel me anders morgen even terug, dankje xx bri', 'bri'],
    ['Beste Angelique,\n\nTon en ik hebben gepraat.', 'Ton'],
    ['Het oude is afgesloten. Gr Thijmen, jobcoach', 'Thijmen'],
    ['Zij weet ervan en belt.\nKishan, ICT', 'Kishan'],
    ['4/9 geen geur. Ank\n6/9 nieuw beleid', 'Ank'],
    ['13.45 Bolle Jan terug met hond', 'Bolle Jan'],
    ['21:04 Bram: wie heeft dienst?\n21:06 Shanaya: ik!', 'Shanaya'],
    ['21:04 Bram: wie heeft dienst?\n21:05 Sanne: jij.\n21:06 Kruimel: ik!', 'Kruimel'],
    ['10:05 Kloosterman: hoi\n10:06 Jan: hallo\n10:07 Piet: ok', 'Kloosterman'],
    ['[08:40] - Bram: wie heeft dienst?\n[08:41] - Shanaya: ik!', 'Shanaya'],
    ['Handtekening aanvrager, gezet door A Postma', 'A Postma'],
    ['Zij slaapt bij haar zus Iza in de stad', 'Iza'],
    ['Hij gaf Mitchell van OOIJEN op als vriend', 'Mitchell van OOIJEN'],
    ['Loes: blijft thuis\nHarmen: cito goed\nJedidja: blijft aan duimen', 'Jedidja'],
    ['Actie: bellen\nVervolg: Henriët', 'Henriët'],
    ['11.10   Dolly, glazenwasser   pas 3', 'Dolly'],
    ['07.50 | v/d Meer | insuline', 'v/d Meer'],
    ['07.15 | Bakker | insuline', 'Bakker'],
    ['Timmer   nee   87\nPattiwael, Oma Nona   ja   90', 'Pattiwael'],
    ['cliënt	adres	ma\nPoortvliet	Dorp 8	Els', 'Poortvliet'],
    ['Overleg met huisarts Bušetinčan.', 'Bušetinčan'],
  ])('%s', (text, name) => {
    expect(found(text, 'PERSON')).toContain(name)
  })

  test('whose name is one letter is so in the whole text', () => {
    expect(found('Moeder S. kwam. Later zweeg S. veel. S. wil rust.', 'PERSON')).toEqual(['S.', 'S.', 'S.'])
  })

  test.each([
    'mevrouw X en meneer Y. kwamen.',
    'Hepatitis B. is uitgesloten.',
    'Hij nam de stapel en liet het ras rusten.',
    'Mictie: goed\nDefecatie: normaal',
    'dag allen, even over vannacht',
    'Datum: 4 mei\nPat: onbekend',
    'Omgevingsvergunning verleend.',
  ])('no one: %s', (text) => {
    expect(found(text, 'PERSON')).toEqual([])
  })
})

describe('what points at one of them', () => {
  test.each([
    ['mevrouw Fransman van de Zonnedauw 183 komt', 'van de Zonnedauw 183'],
    ['Verhuizing naar Klaverweide 19, start school', 'Klaverweide 19'],
    ['Re: ontruiming Zilverschoon 77', 'Zilverschoon 77'],
    ['Opgehaald op Kwikstaart 19 (2221 TX)', 'Kwikstaart 19'],
    ['Let op, Tsjerkebuorren 8 ligt open', 'Tsjerkebuorren 8'],
    ['Hij woont Hunebedstraat 4 k.12, Borger', 'Hunebedstraat 4 k.12'],
    ['Let op Ceramplein 40 t/m 44: conflict', 'Ceramplein 40 t/m 44'],
    ['Adres: Legerplaatsweg 2, unit 318, Emmen', 'Legerplaatsweg 2, unit 318'],
    ['procesnummer ARN 23 / 5108', 'ARN 23 / 5108'],
    ['Kenmerk: JZ/24/0912/mvdh', 'JZ/24/0912/mvdh'],
    ['Verzekering: VGZ, 901.772.340', '901.772.340'],
    ['Haar nummer daar is 4081 2297 35.', '4081 2297 35'],
    ['Klantnummer heb ik ook: 0047-229-18.', '0047-229-18'],
    ['Bekend onder MOR 5512908.', 'MOR 5512908'],
    ['25-1401   Bouchra Tahiri   traplift', '25-1401'],
    ['kad.: DTW01 C 2217', 'DTW01 C 2217'],
    ['In de nacht van 14 op 15 februari viel hij.', '14 op 15 februari'],
    ['Geb. datum	15 05 1934', '15 05 1934'],
    ['10.06 moeder belt\n25.06 overleg\n02.07 opa', '02.07'],
    ['ma 3-2 gebeld, hij kwam 9-2.', '9-2'],
    ['Kinderen (Emre 17, Selin 12, Kaan 6)', '12'],
    ['Ljubica, 66 jaar, weduwe', '66 jaar'],
    ['Betreft: Dylano S., 13 jaar', '13 jaar'],
  ])('%s', (text, value) => {
    const marked = detect(text).map(({ start, end }) => text.slice(start, end))
    expect(marked.some((words) => words.includes(value))).toBe(true)
  })

  test.each(['MMSE 27/30, RR 98/55', '€ 123.456.782 begroot', 'Zonnedauw 21-05 is zijn huis.', 'De wet van 2019 2020'])(
    'nothing: %s',
    (text) => {
      expect(detect(text).filter(({ label }) => label === 'ID' || label === 'DATE')).toEqual([])
    },
  )
})
