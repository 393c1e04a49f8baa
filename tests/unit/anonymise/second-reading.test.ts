import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import { found } from '#tests/support/found.ts'

// Naima pastes half a file into her case. Where numbers of people stand, what is in doubt is someone's.

const FILE = 'BSN 123456782, tel. 06-12345678\n'

describe('in a file what is in doubt is told', () => {
  test.each([
    ['Wajong SR 9917 loopt.', 'ID', 'SR 9917'],
    ['Parkeerkaart W-22 ligt bij de balie.', 'ID', 'W-22'],
    ['De wagen had iets als V-92?-KB erop.', 'ID', 'V-92?-KB'],
    ['Het complex heeft nummer 4471 gekregen.', 'ID', '4471'],
    ['Hij woont er sinds 2016 alleen.', 'DATE', '2016'],
    ['Aanvulling 27-02: ouders open.', 'DATE', '27-02'],
    ['Kevin - 16 - heeft stage.', 'AGE', '16'],
    ['Hij liep weg toen hij bij Mario in de bus moest.', 'PERSON', 'Mario'],
    ['Herzien, paraaf GHS', 'PERSON', 'GHS'],
    ['Handtekening: 10-02-2025 EKR', 'PERSON', 'EKR'],
    ['Toetser akkoord wdj, maandag', 'PERSON', 'wdj'],
    ['Zijn spullen liggen in kluisje 27.', 'ID', '27'],
    ['Code voordeur 2580E, tillift met twee.', 'ID', '2580E'],
    ['Klantcode JC26, dag tevoren bellen.', 'ID', 'JC26'],
    ['Uitgevoerd: LVK', 'PERSON', 'LVK'],
    ['Geboren 10-02-2006 (18)\nLaatst: mbo', 'AGE', '18'],
    ['Rond de 80. Volgens de deurmat.', 'AGE', '80'],
    ['Zij woont bij buurvrouw Ans op nummer 147.', 'LOCATION', 'nummer 147'],
    ['Het is 2410-6635, denk ik.', 'ID', '2410-6635'],
    ['Op de brief staat SMA-W 20813.', 'ID', 'SMA-W 20813'],
    ['Zwart, Cornelis, 40 uur', 'PERSON', 'Zwart'],
    ['Consult gesloten door RKC', 'PERSON', 'RKC'],
    ['Verwijzing ZD 9910 3327 4 ontvangen.', 'ID', 'ZD 9910 3327 4'],
    ['Rekening eindigend op 553.', 'ID', '553'],
    ['De kinderen (van 7 en 4) weten het.', 'AGE', '4'],
    ['Ontvangen 17 03 2021 per post.', 'DATE', '17 03 2021'],
    ['Naar het ZMK gebracht.', 'ORG', 'ZMK'],
    ['Brief van zonKracht ontvangen.', 'ORG', 'zonKracht'],
    ['Zandvoort, dienst in de avond', 'PERSON', 'Zandvoort'],
  ])('%s', (text, label, words) => {
    expect(found(FILE + text, label)).toContain(words)
    expect(found(text, label), 'in a story it says nothing').not.toContain(words)
  })
})

test('what is in doubt is only worth a look', () => {
  const doubts = detect(`${FILE}Hij woont er sinds 2016 alleen.`).filter(({ rule }) => rule === 'file.doubt')
  expect(doubts.map(({ kind }) => kind)).toEqual(['notice'])
})

test('for an age an age is proposed, for a number a number', () => {
  const proposed = (text: string, words: string) =>
    detect(FILE + text).find(({ start, end }) => (FILE + text).slice(start, end) === words)?.proposals
  expect(proposed('Kevin - 16 - heeft stage.', '16')).toEqual(['een leeftijd'])
  expect(proposed('Het complex heeft nummer 4471 gekregen.', '4471')).toEqual(['een nummer'])
})

test.each([
  'Gewicht 3410 gram, Apgar 9/10.',
  'RR 105/65, temp 37.2, saturatie 97.',
  'Kosten € 4471, over 2000 stappen per dag.',
  'De Nederlandse les is op dinsdag. Bevindingen volgen.',
  'Rijdt op de A28 en de N348.',
  'Bumetanide 2 mg, spironolacton 25 mg, deur 78 cm.',
  'Kort lijstje. 1) bellen 2) mailen',
])('also in a file nobody: %s', (text) => {
  const doubts = detect(FILE + text).filter(({ rule }) => rule === 'file.doubt')
  expect(doubts).toEqual([])
})

test('a letter stands for someone whose name begins with it', () => {
  const text = 'Moeder Farida bracht hem. Zij meldt dat F. zondag huilde, en dat B. dicht is.'
  expect(found(FILE + text)).toContain('F.')
  expect(found(FILE + text)).not.toContain('B.')
  expect(found(text)).not.toContain('F.')
})

test('one number is no file: a story with a telephone is read once', () => {
  expect(found('Bel 06-12345678. Hij woont er sinds 2016.', 'DATE')).toEqual([])
})
