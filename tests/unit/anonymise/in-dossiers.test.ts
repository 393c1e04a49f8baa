import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { found } from '#tests/support/found.ts'

// What files of care and office showed: whoever, wherever and whatever stands there by where it stands.

describe('people in dossiers', () => {
  test.each([
    ['Podotherapeut E. van Halm komt op dinsdag.', 'E. van Halm'],
    ["Opgemaakt door J. in 't Veld.", "J. in 't Veld"],
    ['Predikant J. Oude Egberink belde.', 'J. Oude Egberink'],
    ['Patiënt: T. (Thijmen) Oosterhof belde.', 'T. (Thijmen) Oosterhof'],
    ['Gehuwd met: Maria Theresia van Bussel', 'Maria Theresia van Bussel'],
    ['Moeder (Mei Zhang) maakt zich zorgen.', 'Mei Zhang'],
    ['Saldo naar Kramer jr, terugbetaling', 'Kramer jr'],
    ['Onderwerp: overleg over Guus K., klas 4b', 'Guus K.'],
    ['Hij noemt zijn vriend Dani vd L, die niet kwam.', 'Dani vd L'],
    ['Brief naar huisarts Te Riele verstuurd.', 'Te Riele'],
    ['4 - Suus v/d Aa - douchen', 'Suus v/d Aa'],
    ['Casemanager is Anouk te Winkel, op dinsdag', 'Anouk te Winkel'],
    ['Verwijzer: orthopeed Schokker', 'Schokker'],
    ['Na overleg met regiearts Kempenaar.', 'Kempenaar'],
    ['Zondag preekte ds. Hoeksma uit het dorp.', 'ds. Hoeksma'],
    ['Psychiater Tjon A Ten komt langs.', 'Tjon A Ten'],
    ['Route: echtp. Moerkerken | lift is stuk', 'Moerkerken'],
    ['het gezin van de Meer kwam', 'van de Meer'],
    ['Spreekkamer 2, POH-GGZ Carola Minnebo', 'Carola Minnebo'],
    ['tolk;Beata\nhuisarts;Goudappel;belt terug', 'Goudappel'],
    ['3. Zakariye, m, 2019-07-07', 'Zakariye'],
    ['08.30 M. Verstraeten 12-03-74 intake', 'M. Verstraeten'],
    ['13.50 Lieve (groep 1) is moe', 'Lieve'],
    ['Controle bij eigen arts.\nMK, triagist', 'MK'],
    ['Bel mij gerust.\nWies, bemoeizorg', 'Wies'],
  ])('%s', (text, name) => {
    expect(found(text, 'PERSON')).toContain(name)
  })

  test('the next field of a form is no surname', () => {
    expect(found('EVV: Desiree Kramers   Begeleider: Tess   Datum: onbekend', 'PERSON')).toEqual([
      'Desiree Kramers',
      'Tess',
    ])
  })

  test.each([
    'Op gang B. De arts komt.',
    'Zorg door B. van Buurtzorg.',
    'Hij sliep op afdeling Linde en at weinig.',
    'Tijd | Opmerking\nCrediteur | Referentie | Bedrag',
    'De oom boven het restaurant.',
    '6-2 man komt vrij',
  ])('no one: %s', (text) => {
    expect(found(text, 'PERSON')).toEqual([])
  })

  // Security: a name that is a word too, in small letters, by someone whose name the same text tells.
  test('at the head of a note, in small letters', () => {
    expect(found('Kind: Mees van Sambeek\nma 2 feb: mees huilt lang', 'PERSON')).toEqual(['Mees van Sambeek', 'mees'])
  })
})

describe('houses in dossiers', () => {
  test.each([
    ['Aanmelder: Truus Verhoef, Meerkoet 14', 'Meerkoet 14'],
    ['Nr 33: Bep van Dijk, 1-3-1949, Kaag 55, stopt', 'Kaag 55'],
    ['Hij is hoofdhuurder op Kempenaar 04-22. Later', 'Kempenaar 04-22'],
    ['Ze woont op de Vaart ZZ 134 en belt', 'Vaart ZZ 134'],
    ['Pleegouders: Jo Smit, Es 14, 7122 KD Aalten', 'Es 14 / 7122 KD Aalten'],
    ['Stuur het naar Plein 1944 nr. 60, 5802 CZ Venray.', 'Plein 1944 nr. 60 / 5802 CZ Venray'],
    ['Kantoor | Ekkersrijt 4015 | 5692 DA Son', 'Ekkersrijt 4015'],
    ['Object: Pleinweg 188 C02, 3083EV Rotterdam', 'Pleinweg 188 C02 / 3083EV Rotterdam'],
    ['Hij slaapt in portiek Hoogstraat 212. Vriendelijk.', 'Hoogstraat 212'],
    ['Thuis: Meerkoet 34, 3904  CH Veenendaal', '3904  CH Veenendaal'],
    ['Zij huurt Stationsstraat 10 K3, tweede bel', 'Stationsstraat 10 K3'],
    ['Aan de commissie, Postbus 10.000', 'Postbus 10.000'],
  ])('%s', (text, house) => {
    expect(found(text, 'LOCATION').join(' / ')).toContain(house)
  })

  test('a street that is known has other houses', () => {
    expect(found('Zij wonen op Spinnerij 18. Buren van Spinnerij 22 klagen.', 'LOCATION')).toEqual([
      'Spinnerij 18',
      'Spinnerij 22',
    ])
  })

  test.each(['Medicatie: Temazepam 10, 7 stuks', 'IQ: VBI 94, VSn 78. Diagnose', 'Kinderen: Kim 9, Tom 6.'])(
    'no house: %s',
    (text) => {
      expect(found(text, 'LOCATION')).toEqual([])
    },
  )
})

describe('numbers and accounts in dossiers', () => {
  test.each([
    ['Mijn huurcode is 8830-114.', 'ID', '8830-114'],
    ['mijn zorgnummer is 30-61-0448', 'ID', '30-61-0448'],
    ['Huurdersnummer | 410 227 86', 'ID', '410 227 86'],
    ['het paspoort (nummer N 013882745)', 'ID', 'N 013882745'],
    ['MIC-nummers 24-0310 en 24-0355.', 'ID', '24-0355'],
    ['kopie tickets (71RTQZ)', 'ID', '71RTQZ'],
    ['boekingsnr XK7TQM', 'ID', 'XK7TQM'],
    ['rolnummer 25-2291 CV, en', 'ID', '25-2291 CV'],
    ['AGB praktijk 04-009318', 'ID', '04-009318'],
    ['schadenummer R25 774 120 6.', 'ID', 'R25 774 120 6'],
    ['Onze ref.: SR 3351/mvb', 'ID', 'SR 3351/mvb'],
    ['bij u in zorg onder nummer 62.118', 'ID', '62.118'],
    ['besluit met nummer W&I-884120-25', 'ID', 'W&I-884120-25'],
    ['opgeschreven (08-114203-25)', 'ID', '08-114203-25'],
    ['tolk via de telefoon, TVcN 118830', 'ID', 'TVcN 118830'],
    ['in een Audi met kenteken P 331 LX, geleased', 'PLATE', 'P 331 LX'],
    ['De camper (zs-88-xg) staat er al lang', 'PLATE', 'zs-88-xg'],
    ['een busje, J 804 VB, reed weg', 'PLATE', 'J 804 VB'],
    ['auto met plaat CJ-19-VLD', 'PLATE', 'CJ-19-VLD'],
    ['Bel Jolanda, 055 7 113 226.', 'PHONE', '055 7 113 226'],
    ['Account rhazelhoff, werkplek 3', 'HANDLE', 'rhazelhoff'],
    ['Op Snapchat actief als ilyas.030x, sinds', 'HANDLE', 'ilyas.030x'],
    ['het account (groep 8, m.derksen28) is gebruikt', 'HANDLE', 'm.derksen28'],
  ])('%s', (text, label, number) => {
    expect(found(text, label)).toContain(number)
  })

  test.each(['Productcode: 45A04', 'vitamine D 800 IE per dag', 'ICD-code 296.33', 'Elke dag 24/7 bereikbaar'])(
    'no number: %s',
    (text) => {
      expect(detect(text).filter(({ label }) => ['ID', 'PLATE', 'DATE'].includes(label))).toEqual([])
    },
  )
})

describe('days and ages in dossiers', () => {
  test.each([
    ['opgenomen 14/2 via SEH', 'DATE', '14/2'],
    ['za 7/3\ndhr Pothoven', 'DATE', 'za 7/3'],
    ['volgende afspraak zat 26 april', 'DATE', 'zat 26 april'],
    ['Baukje, berne 9 juny 1959 yn Dokkum', 'DATE', '9 juny 1959'],
    ['Postcode + plaats: 1811 nk alkmaar', 'LOCATION', '1811 nk'],
    ['Oostzijde 388  •  1508 EV  •  Zaandam', 'LOCATION', 'Oostzijde 388'],
    ['berne 5 desimber 1960 yn Dokkum', 'DATE', '5 desimber 1960'],
    ['sûnt 1 septimber wenne hja hjir', 'DATE', '1 septimber'],
    ['3\t02-03\tSven Lammers\t06', 'DATE', '02-03'],
    ['Poli orthopedie 23-2 10:50', 'DATE', '23-2'],
    ['overdracht avonddienst 12/11\nrustig', 'DATE', '12/11'],
    ['Zij zou op 26-10 te lang gewacht hebben', 'DATE', '26-10'],
    ['Pt: Teunisje, v, 03 03 1947', 'DATE', '03 03 1947'],
    ['Heden, de zestiende januari tweeduizendzesentwintig, op', 'DATE', 'zestiende januari tweeduizendzesentwintig'],
    ['Jij bent tien jaar en zit in groep 7', 'AGE', 'tien jaar'],
    ['Patiënt: Amara Okonkwo, v, 4 maanden', 'AGE', '4 maanden'],
  ])('%s', (text, label, said) => {
    expect(found(text, label)).toContain(said)
  })

  test.each(['Wij tellen op 3-4 plekken.', 'spreekuur | 10-12 | balie', 'Ernst (1-5): 2'])('no day: %s', (text) => {
    expect(found(text, 'DATE')).toEqual([])
  })
})
