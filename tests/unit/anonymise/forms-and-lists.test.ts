import { describe, expect, test } from 'vitest'
import { found } from '#tests/support/found.ts'

describe('organisations in forms, and in lists of who is involved', () => {
  test.each([
    ['Verzekering: Zorgpolis Oost, polis onbekend', 'Zorgpolis Oost'],
    ['Woningcorporatie: Ons Erf', 'Ons Erf'],
    ['Dagbesteding: De Groene Mouw', 'De Groene Mouw'],
    ['Instantie: Rondom Bewind. Hij belt terug.', 'Rondom Bewind'],
    ['Naam school: Het Kompas', 'Het Kompas'],
    ['Bewindvoerder: Joseph van Beek, Rondom Bewind, maandag', 'Rondom Bewind'],
    ['Betrokken: J. Smit, jeugdbeschermer, Samen Veilig; moeder', 'Samen Veilig'],
    ['Contact: Jake, VluchtelingenSteun Heuvelrug, dinsdag', 'VluchtelingenSteun Heuvelrug'],
    ['Bedrijfsarts: I. Ramdin, Arbodienst Vitaalwerk', 'Arbodienst Vitaalwerk'],
    ['Opgesteld door Fenna Mokveld, Centrum Jeugd en Gezin Almelo', 'Centrum Jeugd en Gezin Almelo'],
    ['1. Stroomlicht Energie, eindafrekening, 640 euro', 'Stroomlicht Energie'],
    ['Energie Voor Jou 630,20 klantnr. onbekend', 'Energie Voor Jou'],
  ])('%s', (text, name) => {
    expect(found(text, 'ORG')).toEqual([name])
  })

  test.each([
    ['Huurachterstand bij woningstichting Ons Erf.', 'woningstichting Ons Erf'],
    ['Een aanvraag bij Noodfonds Samen Verder.', 'Noodfonds Samen Verder'],
    ['Hij vertrok uit Ziekenhuis Sint Odulf.', 'Ziekenhuis Sint Odulf'],
    ['Gemachtigde van Stichting Thuis in Salland.', 'Stichting Thuis in Salland'],
    ['Zij is van Mavo aan de Singel.', 'Mavo aan de Singel'],
    ['De vader kreeg een studio van Woonzorg Delta.', 'Woonzorg Delta'],
    ['Ik bel Woongoed Vechtrand terug.', 'Woongoed Vechtrand'],
    ['De maatschappelijk werker van Samen Verder belt.', 'Samen Verder'],
    ['Maatschappelijk Werk Rivierenland belde terug.', 'Maatschappelijk Werk Rivierenland'],
    ['Uitgeschreven bij ROC Friese Poort.', 'ROC Friese Poort'],
    ['De geheugenpoli van het Maaslandziekenhuis belde.', 'Maaslandziekenhuis'],
  ])('%s', (text, name) => {
    expect(found(text, 'ORG')).toEqual([name])
  })

  test.each([
    'Dagbesteding: Drie dagen per week, Bank: Onbekend',
    'Verzekering: Basis\nOpvang: Geen',
    'Hij wijst op de Algemene Plaatselijke Verordening en de Richtlijn Tijdelijke Bescherming.',
    'Huur 640 euro, Boodschappen 300 euro, zorg 120 euro.',
    'De opvang in Den Haag is vol.',
    'VOORNEMEN TOT SLUITING (artikel 13b)',
  ])('not in: %s', (text) => {
    expect(found(text, 'ORG')).toEqual([])
  })

  // Security: who stands behind a colon or a preposition stays someone.
  test.each([
    ['Aanmelder: Giovanni Haddad, straathoekwerk', 'Giovanni Haddad'],
    ['Verwijzer: J. Martens, huisarts', 'J. Martens'],
    ['Verhuurder De Boer wil niet.', 'De Boer'],
    ['De brief is van Van der Ven.', 'Van der Ven'],
  ])('someone in: %s', (text, name) => {
    expect(found(text, 'PERSON').join()).toContain(name)
  })
})

describe('ages in forms and lists', () => {
  test.each([
    ['Leeftijd: 12 jaar\nAdres: onbekend', ['12 jaar']],
    ['Leeftijd: naar eigen zeggen 39', ['39']],
    ['Leeftijd (jaren): 45', ['45']],
    ['Leeftijd bij aanmelding: 12', ['12']],
    ['Leeftijden: 4, 7 en 11', ['4, 7 en 11']],
    ['Kinderen: Kim 9, Tom 6.', ['9', '6']],
    ['Broers: Ali 12 en Omar 9', ['12', '9']],
    ['- Kim, 9\n- Tom, 6\n', ['9', '6']],
    ['Kind 1: Sem, jongen, 7. Kind 2: Noor, meisje, 5.', ['7', '5']],
    ['Kim (m, 9) en Tom (v, 6)', ['9', '6']],
    ['Partner: Ahmed, 41.', ['41']],
    ['Nova O.: 23 geworden, taart gegeten.', ['23']],
    ['Moeder wil wachten tot Filmon 16 is geworden.', ['16']],
    ['De echtgenote is zelf 79 en kan niet meer.', ['79']],
    ['Een 45-jr man', ['45-jr']],
  ])('%s', (text, ages) => {
    expect(found(text, 'AGE')).toEqual(ages)
  })

  test.each([
    'Kinderen: Kim 9.30 uur, Tom 10.15 uur.',
    'Gezin 4 personen, kinderen 2 keer per week.',
    'Leeftijd: onbekend. Kamer 12.',
    'Schorsing van 20.15 tot 20.25 uur.',
  ])('not in: %s', (text) => {
    expect(found(text, 'AGE')).toEqual([])
  })
})

test('a number after "Nr." is of someone from five digits on', () => {
  expect(found('Nr. 128246, wachtlijst. Nr. 12, gesloten.', 'ID')).toEqual(['128246'])
})
