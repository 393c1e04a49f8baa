import { describe, expect, test } from 'vitest'
import { found } from '#tests/support/found.ts'

// Iris writes who did what, and many of them are called by a word, or by a name that begins small.

describe('someone', () => {
  test.each([
    ['De fam. v/d Meer klaagt over lekkage.', 'v/d Meer'],
    ['Vandaag at mevrouw te Brake niets.', 'mevrouw te Brake'],
    ['Achternaam: te Brake', 'te Brake'],
    ['Naam: de Feijter', 'de Feijter'],
    ['De docent Pel stuurde hem eruit.', 'Pel'],
    ['Oxazepam zo nodig, waarnemer Pel.', 'Pel'],
    ['Wij spraken ergotherapeut de Feijter.', 'de Feijter'],
    ['De klager Tjoe-A-On is boos.', 'Tjoe-A-On'],
    ['2. Casus Groenewoud. Vader klaagt.', 'Groenewoud'],
    ['- te Brake: beschikking loopt af', 'te Brake'],
    ['Graag een kopie ID van Erwin Van Asperen.', 'Erwin Van Asperen'],
    ['Ik sprak Jedidja op de gang.', 'Jedidja'],
    ['Jedidja en ik hebben gepraat.', 'Jedidja'],
    ['Vandaag pakte hij de pop van Lieve af.', 'Lieve'],
    ['Gisteren belde Can om te vragen hoe het ging.', 'Can'],
    ['Gisteren belde Fimke om te vragen hoe het ging.', 'Fimke'],
    ['Hij heeft een klasgenoot (M.S.) bedreigd.', 'M.S.'],
    ['Verslag volgt voor akkoord: R.B.', 'R.B.'],
    ['hoi ank,\n\nvan de week was het feest', 'ank'],
    ['Zodra Roos thuis is, belt zij terug.', 'Roos'],
    ['Notulen van dinsdag, afw. Roos', 'Roos'],
    ['Met vriendelijke groet,\n\nBakker\nwijkverpleegkundige', 'Bakker'],
    ['Bed | Wie | Tijd\n4 | Fimke | 14.00', 'Fimke'],
    ['Vanochtend stond Ticheler (9) voor de deur.', 'Ticheler'],
    ['Wevers (13 jaar) kiest geen kant.', 'Wevers'],
    ['Haar zusje Te Grotenhuis (2) sliep.', 'Te Grotenhuis'],
    ['Het ging mis. A. Grootenhuis belt de planner.', 'A. Grootenhuis'],
    ['Toen belde August de Mey.', 'August de Mey'],
    ['Bed 5   Tsehay   twee kinderen', 'Tsehay'],
    ['Als Ruthmar weer voor de deur staat, bel ik.', 'Ruthmar'],
    ['Om 11.00 kwam Rooie Corrie langs.', 'Rooie Corrie'],
    ['Een jongere (D.) viel uit.', 'D.'],
    ['Dat is conform protocol.\n\nVan Leent, teamleider vmbo', 'Van Leent'],
    ['9.00 A. Hartlief, stoma verwisselen', 'A. Hartlief'],
    ['Bel van br. Anselmus: kon niet slapen.', 'br. Anselmus'],
  ])('%s', (text, name) => {
    expect(found(text, 'PERSON')).toEqual([name])
  })
})

describe('no one', () => {
  test.each([
    'De teammanager Werk en Inkomen tekent.',
    'Kies uit: A. Niets doen. B. Wachten helpt. C. Stoppen kan.',
    'Honestly I left. Maybe I can.',
    'Hulpmiddelen: rollator. Gehoorapparaat kwijt.',
    'De teammanager Zorg belt terug.',
    'Het dossier Jeugd is vol.',
    'Een huurder van de Kia belt.',
    'De verpleegkundige op de IC belt.',
    'L.S., ik maak bezwaar. N.B. dit geldt ook voor de B.V.',
    'Dear Sir or Madam, het dossier is zoek.',
    'De vogel is van de familie Acrocephalidae.',
    'V: Bent u bang?',
    'hoi allemaal,\n\nvan de week was het feest',
    'hallo team,\nde rooster hangt er',
  ])('%s', (text) => {
    expect(found(text, 'PERSON')).toEqual([])
  })
})

describe('what belongs to someone', () => {
  test.each([
    ['Zijn gebruikersnaam was ooit gebbie1958.', 'HANDLE', 'gebbie1958'],
    ['13:01 SusanneV1972: hallo', 'HANDLE', 'SusanneV1972'],
    ['Truus de Lange, locatiehoofd, t.delange', 'HANDLE', 't.delange'],
    ['Klantnummer bij Werk en Inkomen: 60 44 1827.', 'ID', '60 44 1827'],
    ['Over een naheffing, nr 710 44 8912', 'ID', '710 44 8912'],
    ['Zijn woning aan Jan Evertsenplaats 166 is leeg.', 'LOCATION', 'Jan Evertsenplaats 166'],
    ['Hij zit hier naast, in de Akkerwinde 9 en al drie jaar.', 'LOCATION', 'Akkerwinde 9'],
    ['Cliëntnummer 402.771; AGB-code 94061527.', 'ID', '402.771'],
    ['Mediator, MfN-nr. 3317.', 'ID', '3317'],
    ['Ingevuld door de balie, tst. 4417', 'PHONE', '4417'],
    ['Geb. 22 VII 1983', 'DATE', '22 VII 1983'],
    ['Zij woont op de Kleiweg 309 c 02, Rotterdam.', 'LOCATION', 'de Kleiweg 309 c 02, Rotterdam'],
    ['Hij komt van de Zonnedauw 183.', 'LOCATION', 'van de Zonnedauw 183'],
    ['Mw. Jansen (Zonnedauw 8) belde.', 'LOCATION', 'Zonnedauw 8'],
    ['De buren van Kerkbuurt 9 klagen.', 'LOCATION', 'Kerkbuurt 9'],
    ['Melding buren Reeweg Oost 219.', 'LOCATION', 'Reeweg Oost 219'],
  ])('%s', (text, label, words) => {
    expect(found(text, label)).toContain(words)
  })

  test.each(['Sinds zomer2024 en covid19 is het anders.', 'De MMSE was 22, hij nam windows11.'])('%s', (text) => {
    expect(found(text, 'HANDLE')).toEqual([])
  })
})
