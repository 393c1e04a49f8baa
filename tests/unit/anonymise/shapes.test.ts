import { describe, expect, test } from 'vitest'
import { detect } from '#app/anonymise/detect.ts'
import type { TextLanguage } from '#app/anonymise/finding.ts'
import demoCases from '#db/seeds/demo-cases.json' with { type: 'json' }

/** What the rules for shapes see, as `LABEL fragment`; names of people and places have rules of their own. */
const found = (text: string, lang: TextLanguage = 'nl') =>
  detect(text, { lang })
    .filter(({ label, rule }) => !['PERSON', 'ORG', 'QUASI'].includes(label) && !/^(?:place|country|region)/.test(rule))
    .map(({ label, start, end }) => `${label} ${text.slice(start, end)}`)

describe('numbers of files, papers and things', () => {
  test.each([
    ['dossiernummer 2024-MA-6412', 'ID 2024-MA-6412'],
    ['Kenmerk van de verhuurder: 758041', 'ID 758041'],
    ['Cliëntnummer: 00348812', 'ID 00348812'],
    ['zaaknr. Z/23/118204', 'ID Z/23/118204'],
    ['ons kenmerk: WMO-2023-0417', 'ID WMO-2023-0417'],
    ['KvK 34567812', 'ID 34567812'],
    ['AGB-code 01034567', 'ID 01034567'],
    ['BIG-nummer 19061234501', 'ID 19061234501'],
    ['btw-nummer NL123456789B01', 'ID NL123456789B01'],
    ['haar paspoort (nr. NWX4R7L21)', 'ID NWX4R7L21'],
    ['rijbewijsnummer 5123456789', 'ID 5123456789'],
    ['polisnummer 88.123.456', 'ID 88.123.456'],
    ['bsn 123456789 klopt niet', 'ID 123456789'],
    ['dossier 123456789', 'ID 123456789'],
    ['NL91 ABNA 0417 1643 01', 'ID NL91 ABNA 0417 1643 01'],
    ['kaart 4111 1111 1111 1111', 'ID 4111 1111 1111 1111'],
    ['case number 21-CV-004512', 'ID 21-CV-004512'],
    ['SSN: 536-22-8145', 'ID 536-22-8145'],
    ['medical record number 00871234', 'ID 00871234'],
    ['in 9123456782 staat', 'ID 9123456782'],
    ['kenteken GB-123-X', 'PLATE GB-123-X'],
    ['een witte 12-ABC-3', 'PLATE 12-ABC-3'],
    ['kenteken: 99xlk5', 'PLATE 99xlk5'],
    ['vanaf 192.168.10.12', 'IP 192.168.10.12'],
    ['via 2001:db8:85a3::8a2e:370', 'IP 2001:db8:85a3::8a2e:370'],
    ['van 0a:23:f5:67:89:ac', 'IP 0a:23:f5:67:89:ac'],
    ['insta: noor.tekent', 'HANDLE noor.tekent'],
    ['snapchat noor_07', 'HANDLE noor_07'],
    ['volg @noortekent', 'HANDLE @noortekent'],
    ['www.wijkteam.example/noor.', 'URL www.wijkteam.example/noor'],
    ['staat op wijkteam.example', 'URL wijkteam.example'],
    ['noor (at) thuis (punt) example', 'EMAIL noor (at) thuis (punt) example'],
    ['noor at thuis dot example', 'EMAIL noor at thuis dot example'],
    ['0 6 1 2 3 4 5 6 7 8', 'PHONE 0 6 1 2 3 4 5 6 7 8'],
    ['０６-１２３４５６７８', 'PHONE ０６-１２３４５６７８'],
    ['tel. 123 456', 'PHONE 123 456'],
  ])('%s', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })

  test.each([
    'het dossier van 2023 telt 34 bladen',
    'versie 10.2.3.4 en paragraaf 1.2.10',
    'code ab-12-cd',
    'om 12:34:56, score 7/10, MMSE 22/30',
    'z.o.z., m.b.v., verslag.docx en Node.js',
    'we gingen naar huis.de volgende dag',
    'op school gebruikt ze Instagram en Snapchat',
    'in 2.345.678 gevallen, € 1250000, 1500000 mensen',
    'schaal 1 2 3 4 5 6 7 8 9 10',
    'huisbezoek 12.30-13.15 uur, 3x daags 500 mg',
    'artikel 2.3.5 Wmo 2015',
    'in de periode 2019-2021',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('people of other countries have numbers too', () => {
    expect(found('Call (415) 555-0132 or 020 7946 0958.', 'en')).toEqual([
      'PHONE (415) 555-0132',
      'PHONE 020 7946 0958',
    ])
  })
})

describe('days', () => {
  test.each([
    ['van 12-14 mei', '12-14 mei'],
    ['tussen 3 en 7 juni', '3 en 7 juni'],
    ['begin maart 2024', 'begin maart 2024'],
    ['met kerst 2023', 'kerst 2023'],
    ["die van '61", "'61"],
    ['op 12/3 belde ze', '12/3'],
    ['di 14-05 om 13.30 uur', 'di 14-05'],
    ['24 jan 21', '24 jan 21'],
    ['donderdag 5 okt.', 'donderdag 5 okt'],
    ['2024-03-15T14:30:00Z', '2024-03-15T14:30:00Z'],
  ])('%s', (text, day) => {
    expect(found(text)).toEqual([`DATE ${day}`])
  })

  test.each(['in 1987', 'van 2019 tot 2021', 'scoort 22/30', 'op 3-4 plekken', 'voorjaar 2024'])(
    'not in: %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  test.each([
    'geboren op 3 mei 1961',
    'Geb.dat.: 12-3-61',
    'geb. 03-05-1961',
    'geboren in 1987',
    'born on March 3, 1961',
    'd.o.b. 3/5/61',
  ])('a birth date holds a text back: %s', (text) => {
    expect(detect(text).map(({ label, kind }) => [label, kind])).toEqual([['DATE', 'block']])
  })
})

describe('ages', () => {
  test.each([
    ['is 64 jaar oud', '64 jaar oud', 'in de zestig'],
    ['een vrouw van 83 jaar', '83 jaar', 'in de tachtig'],
    ['een 83-jarige vrouw', '83-jarige', 'oudere'],
    ['een jongen van 15 jaar', '15 jaar', 'tussen de 14 en 16'],
    ['hij is 97 jaar', '97 jaar', '90 of ouder'],
    ['een kind van 3 jaar en 4 mnd', '3 jaar en 4 mnd', 'jonger dan 4'],
    ['is drieëntachtig jaar', 'drieëntachtig jaar', 'in de tachtig'],
    ['een veertienjarig meisje', 'veertienjarig', 'minderjarige'],
    ['begin dertig', 'begin dertig', 'in de dertig'],
    ['op haar 83e', '83e', 'zoveelste'],
    ['op zijn vijftiende', 'vijftiende', 'zoveelste'],
    ['Ze werd gisteren 82.', '82', 'in de tachtig'],
    ['Haar man is al negentig.', 'negentig', '90 of ouder'],
    ['haar zoon, bijna veertig, kwam langs', 'veertig', 'in de veertig'],
    ['kinderen van 7, 9 en 12 jaar', '7, 9 en 12 jaar', 'verschillende leeftijden'],
    ['Ivan van 9 jaar woont hier', '9 jaar', 'tussen de 8 en 11'],
    ['Oma is 71 en moe', '71', 'in de zeventig'],
    ['een man van 52.', '52', 'in de vijftig'],
    ['als een van beiden honderd wordt', 'honderd', '90 of ouder'],
    ['oma wordt dit jaar eenennegentig.', 'eenennegentig', '90 of ouder'],
    ['Vandaag wordt ze vijftig.', 'vijftig', 'in de vijftig'],
    ['toen hij 16 was', '16', 'tussen de 14 en 16'],
    ['omdat Ilse pas twaalf is', 'twaalf', '12 of 13'],
    ['Ze is nog maar zeven.', 'zeven', 'tussen de 4 en 7'],
    ['De tweeling is nu 3.', '3', 'jonger dan 4'],
    ['van hen is de jongste 9.', '9', 'tussen de 8 en 11'],
    ['een meisje van acht huilde', 'acht', 'tussen de 8 en 11'],
    ['een tiener van veertien', 'veertien', 'tussen de 14 en 16'],
    ['haar zoontje van anderhalf', 'anderhalf', 'jonger dan 4'],
    ['een dochter van anderhalf jaar', 'anderhalf jaar', 'jonger dan 4'],
    ['de kinderen van 4 en 7 slapen', '4 en 7', 'verschillende leeftijden'],
    ['drie kinderen (2, 5 en 9)', '2, 5 en 9', 'verschillende leeftijden'],
    ['zonen van twaalf en vijftien', 'twaalf en vijftien', 'verschillende leeftijden'],
    ['de 12- en 15-jarige', '12- en 15-jarige', 'minderjarige'],
    ['een kind van 3;6', '3;6', 'jonger dan 4'],
    ['een baby, 10 weken', '10 weken', 'nog geen twee jaar'],
    ['Sem (11 mnd) slaapt', '11 mnd', 'nog geen twee jaar'],
    ['in zijn tachtigste levensjaar', 'tachtigste levensjaar', 'zoveelste levensjaar'],
    ['halverwege de vijftig', 'halverwege de vijftig', 'in de vijftig'],
    ['al ver in de tachtig', 'ver in de tachtig', 'in de tachtig'],
    ['een man van tegen de zestig', 'tegen de zestig', 'in de zestig'],
    ['een dertiger met schulden', 'dertiger', 'volwassen'],
    ['een 75-plusser', '75-plusser', 'oudere'],
    ['vandaag jarig, 87, met taart', '87', 'in de tachtig'],
    ['Ruben ter H. (29) uit Assen', '29', 'in de twintig'],
    ['zus Ivana 18, verbreekt contact', '18', 'tussen de 17 en 19'],
    ['Kee werd zondag 105.', '105', '90 of ouder'],
    ['een jongere (Fatiha, 15), met haar moeder', '15', 'tussen de 14 en 16'],
    ['haar zoontje Ilko van 4 mocht mee', '4', 'tussen de 4 en 7'],
    ['een zusje, Eline, van acht; zij', 'acht', 'tussen de 8 en 11'],
    ['Dila, dochter, 14 jaar.', '14 jaar', 'tussen de 14 en 16'],
    ['de zoon, Omar, is negentien en moet', 'negentien', 'tussen de 17 en 19'],
    ['een bestuurder van 82 reed', '82', 'in de tachtig'],
    ['Pt., 78 j., alleenwonend', '78 j', 'in de zeventig'],
    ['een kind van 2,5 jaar', '2,5 jaar', 'jonger dan 4'],
    ['een meisje van 3 jr 4 mnd', '3 jr 4 mnd', 'jonger dan 4'],
    ['een vrouw van rond de 60 met hond', 'rond de 60', 'in de zestig'],
    ['een man van begin 50', 'begin 50', 'in de vijftig'],
    ['moeder 44, uit Assen', '44', 'in de veertig'],
    ['Aanmelding (v, 23) via huisarts', '23', 'in de twintig'],
    ['op haar 80e verjaardag', '80e verjaardag', 'zoveelste verjaardag'],
    ['mevrouw Bakker, 83 jaar, alleen', '83 jaar', 'in de tachtig'],
    ['die was ook 48 jaar toen ze wegging', '48 jaar', 'in de veertig'],
    ['Jayden 9 jaar, vmbo', '9 jaar', 'tussen de 8 en 11'],
    ['jongen 7 jr', '7 jr', 'tussen de 4 en 7'],
    ['zoontje 14 mnd', '14 mnd', 'nog geen twee jaar'],
    ['A. (9) slaapt slecht', '9', 'tussen de 8 en 11'],
    ['Leeftijd cliënt: 44', '44', 'in de veertig'],
    ['Mila, Daan en Sem (12, 9 en 4)', '12, 9 en 4', 'verschillende leeftijden'],
    ['kinderen 12, 9 en 4', '12, 9 en 4', 'verschillende leeftijden'],
    ['40+ en alleenstaand', '40+', 'volwassen'],
  ])('%s', (text, age, proposal) => {
    const findings = detect(text).filter(({ label }) => label === 'AGE')
    expect(findings.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`)).toEqual([`AGE ${age}`])
    expect(findings[0]?.proposals[0]).toBe(proposal)
  })

  test.each([
    'sinds 20 jaar',
    '25 jaar geleden, 20 jaar later',
    'al 30 jaar getrouwd',
    'gedurende 18 jaar',
    'een contract van 3 jaar',
    'over 5 jaar',
    'het 25-jarig bestaan',
    'tussen 14 en 16 jaar',
    'in de tachtig',
    'celstraf van 3 jaar',
    'twee jaar stabiel',
    '4 keer per jaar',
    'op page 12, etage 2',
    'Het is 12.',
    'Hij is 2 keer gebeld. Er waren twintig, dertig mensen.',
    'Kamer 12, 14 en 16',
    'vier keer in twintig jaar',
    'een moeder van twee, een vader van 3',
    'een kind van twee culturen, de dochter van 2 jonge ouders',
    'een huis van zestig jaar oud, een gebouw van 60 jaar oud',
    'de wachttijd is 12 weken, na 6 weken oud nieuws',
    'een tweeling, 8 weken te vroeg',
    'van die twintig wordt niets meer gehoord',
    'de oudste twee en de jongste drie',
    'in de jaren vijftig, midden jaren zestig',
    'de tachtiger jaren',
    '40+ woningen, 30+ jaar ervaring, 50 plus 20',
    'rond de dertig mensen, het is rond de dertig graden',
    'Die praat alsof ik twee ben, al sinds de Tachtigjarige Oorlog.',
    'begin 50 euro, rond de 60 mensen, eind 20 keer, begin 2024',
    'Hij 12 keer, zij 30 minuten. De m/v is 12.',
    'op haar eerste dag, voor zijn tweede gesprek, na mijn derde poging',
    'Ruim 3 jaar, na 2 jaar, man 20 jaar getrouwd',
    'Grafrecht, twintig jaar. Zestig jaar klom hij op de toren.',
    'een jaar of tien geleden, de dochter Anna van 2 leraren, een leider van 3 teams',
    'De bedtijd is half tien geworden.',
    'De officier vroeg twintig jaar, hij kreeg 18 jaar.',
    'Het gesprek is om 3; 6 mensen komen',
    'groep 8 was 12 keer buiten',
    'in zijn vijfde jaar als voorzitter',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('in English', () => {
    expect(found('Aged 45, a 12-year-old and a man who is 83 years old', 'en')).toEqual([
      'AGE 45',
      'AGE 12-year-old',
      'AGE 83 years old',
    ])
  })
})

describe('where someone lives', () => {
  test.each([
    ['ze woont in de Kerkstraat 12', 'Kerkstraat 12', 'block'],
    ['op de Jan van Galenstraat 335-II', 'Jan van Galenstraat 335-II', 'block'],
    ['kerkstraat 12a', 'kerkstraat 12a', 'block'],
    ['Laan van Meerdervoort 1200', 'Laan van Meerdervoort 1200', 'block'],
    ['woont aan de Molenweg.', 'Molenweg', 'suggest'],
    ['De Flechtreed 2, 3527 BC Maasbree', 'De Flechtreed 2, 3527 BC Maasbree', 'block'],
    ['aan de Da Costakade 6-4 gezien', 'Da Costakade 6-4', 'block'],
    ['alleen aan de Thomas a Kempisstraat 119-2', 'Thomas a Kempisstraat 119-2', 'block'],
    ['aan de Frans Halsstraat 57 C', 'Frans Halsstraat 57 C', 'block'],
    ['op de Bos en Lommerweg 84', 'de Bos en Lommerweg 84', 'block'],
    ['bij ons op Singel 6-1 hoog', 'Singel 6-1 hoog', 'block'],
    ['aan het Oudedijk 174 C-2', 'Oudedijk 174 C-2', 'block'],
    ["'s-Gravelandseweg 19a", "'s-Gravelandseweg 19a", 'block'],
    ['de Vlier 9, 3527 BC Maasbree', 'de Vlier 9, 3527 BC Maasbree', 'block'],
    ['postbus 123', 'postbus 123', 'block'],
    ['at 12 High Street', '12 High Street', 'block'],
    ['flat 3B', 'flat 3B', 'suggest'],
    ['contact bij de Grebbedijk', 'Grebbedijk', 'suggest'],
    ['1234 ab', '1234 ab', 'block'],
    ['bij 52.3702, 4.8952', '52.3702, 4.8952', 'block'],
  ])('%s', (text, place, kind) => {
    const [first, last] = [detect(text)[0], detect(text).at(-1)]
    expect(text.slice(first?.start, last?.end)).toBe(place)
    expect(first?.kind).toBe(kind)
  })

  test.each([
    'onderweg 3 keer gestopt',
    'NA KWARTIER 5,8 gemeten',
    'rapportage woning 3',
    'op de snelweg',
    'de Betuwespoorweg',
    'in het park 20 mensen',
    'de markt op 2 dagen',
    '2024 is',
    '1500 mg',
    'Onderweg belde ze.',
    'de straat 4 jaar opgebroken',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('the cases of the demo hold nothing that points straight at someone', () => {
  const texts = demoCases.flatMap((one) => [one.title, one.situation, one.stuck, one.step, one.followUp?.text ?? ''])
  const blocked = texts.flatMap((text) =>
    detect(text ?? '').flatMap(({ kind, start, end }) => (kind === 'block' ? [text?.slice(start, end)] : [])),
  )
  expect(blocked).toEqual([])
})
