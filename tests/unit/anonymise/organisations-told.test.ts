import { describe, expect, test } from 'vitest'
import { found } from '#tests/support/found.ts'

describe('organisations without a word for what they are, by where they stand', () => {
  test.each([
    ['Hij werkt als chauffeur bij DHL en woont alleen.', 'DHL'],
    ['Zijn broer vaart bij Boskalis.', 'Boskalis'],
    ['In de stage bij de Jumbo was hij op tijd.', 'Jumbo'],
    ['Zij doet boodschappen bij de Aldi.', 'Aldi'],
    ['Haar zus studeert aan de TU Delft.', 'TU Delft'],
    ['Behandeling: bij AFPN gestart.', 'AFPN'],
    ['Hij heeft een woning via Iriszorg.', 'Iriszorg'],
    ['Declaratie via VGZ, twee uur over.', 'VGZ'],
    ['De vrijwilligers van VPTZ waken.', 'VPTZ'],
    ['Thuiszorg van Buurtzorg komt dagelijks.', 'Buurtzorg'],
    ['De begeleider volgde een cursus bij SEIN.', 'SEIN'],
    ['Zakte in elkaar op de parkeerplaats van de Praxis.', 'Praxis'],
    ['Afspraken: POP-poli bij het ETZ, tolk mee.', 'ETZ'],
    ['Spoedeisende hulp HMC Westeinde, pols gebroken.', 'HMC Westeinde'],
    ['Bellen met Mette v/d Kredietbank.', 'Kredietbank'],
    ['Heeft schuld bij zorgverzekeraar (CZ).', 'CZ'],
    ['Naar het ziekenhuis (ETZ) gebracht.', 'ETZ'],
    ['Vervoer: taxivervoer (Trevvel), dagelijks', 'Trevvel'],
    ['Grootste schuldeiser: Univé / zorgpremie', 'Univé'],
    ['Schulden\n1. Vattenfall – € 884,20 – open', 'Vattenfall'],
    ['Schulden\nZiggo: 213 euro\nHuur: 640 euro', 'Ziggo'],
    ['Arts: X\nWijkverpleegkundige: Fatma Smit, Vierstroom\n', 'Vierstroom'],
    ['Timo – kinder- en jeugdpsychiater, Karakter (telefonisch)', 'Karakter'],
    ['Controle over twee weken.\n\nRijnstate, afdeling C4', 'Rijnstate'],
    ['Hij wil naar de biljartclub, BV Ons Genoegen, terug.', 'BV Ons Genoegen'],
    ['Nog te doen: toeslagen, Woonzorg Nederland huurcontract', 'Woonzorg Nederland'],
  ])('%s', (text, name) => {
    expect(found(text, 'ORG')).toEqual([name])
  })

  test.each([
    'Zijn leesniveau is AVI-E3, de DOS-score 4, onderzoek bij ADHD en PTSS.',
    'Zorg bij Dementie, begeleiding bij ASS en hulp bij Autisme.',
    'Hij werkt bij Jeugdzorg en is aangemeld bij Thuiszorg.',
    'Huur: € 640,00\nZorgpremie – € 140,00\nAOW: € 1.300,00\nBoodschappen: 300 euro',
    'De overgang van PO naar VO, een verwijzing voor MRI en ECG.',
    'Opleiding: Verkoper, niveau 2',
    'Voorspelbaarheid biedt houvast.',
    'Hij bestelt bij Sanne en via Ahmed.',
  ])('not in: %s', (text) => {
    expect(found(text, 'ORG')).toEqual([])
  })

  // Security: who is owed, stands behind a role or is where one stays, is someone first.
  test.each([
    ['Schulden\n5. Mohamed – € 500,00', 'Mohamed'],
    ['Schulden\n6. Jansen: 300 euro', 'Jansen'],
    ['Betrokken: wijkteam (Shanaya), jgz (Joy)', 'Shanaya'],
    ['Aanwezig: mentor, Fatima (telefonisch)', 'Fatima'],
    ['Hij heeft schuld bij Van Houten en verblijft bij Pieter.', 'Pieter'],
  ])('someone in: %s', (text, name) => {
    expect(found(text, 'PERSON').join()).toContain(name)
  })
})
