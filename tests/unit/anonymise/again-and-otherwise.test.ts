import { describe, expect, test } from 'vitest'
import { found } from '#tests/support/found.ts'

// Said once more with a letter, beside another kind of work, or by the name someone has in an app.

describe('one letter of someone who is known', () => {
  test('is that person, before what he does', () => {
    expect(found('Quincy en zijn moeder verschenen. Q. zegt dat hij bang is.')).toEqual(['Quincy', 'Q.'])
  })

  test('is nobody where nobody is called so, or nothing is done', () => {
    expect(found('Karim en zijn moeder verschenen. Q. zegt dat hij bang is.')).toEqual(['Karim'])
    expect(found('Karim kwam. Afdeling K. is dicht.')).toEqual(['Karim'])
  })
})

test('the letters that a list says are whose are theirs in the whole table, also where they are a word', () => {
  const text = '| 2dd | EK | EK | AS | weig. |\n\nParafen: EK = Eunice Kwakye, AS = Ayşe Sarı'
  expect(found(text)).toEqual(['EK', 'EK', 'AS', 'EK', 'Eunice Kwakye', 'AS', 'Ayşe Sarı'])
})

test.each([
  ['Passagier Bolhuis, mw. G. stapt in.', 'Bolhuis, mw. G.'],
  ['Gezien door vaatchirurg Welten.', 'Welten'],
  ['Volgens verloskundige Haverdonk kan het.', 'Haverdonk'],
  ['Gebeld met praktijkondersteuner Landweer.', 'Landweer'],
  ['Siebe v Dam komt morgen.', 'Siebe v Dam'],
  ['Hij schold op grensrechter Du Bois.', 'Du Bois'],
  ['Zij ligt in het St. Antonius.', 'St. Antonius'],
])('%s', (text, name) => {
  expect(found(text)).toContain(name)
})

test.each([
  ['Zij heeft een account op TikTok, dam1an.krw, van haar neef.', 'dam1an.krw'],
  ['Contact via lisje.tenhag gehad.', 'lisje.tenhag'],
  ['Bezoeker jeltsje_p meldt zich.', 'jeltsje_p'],
])('an account: %s', (text, name) => {
  expect(found(text, 'HANDLE')).toEqual([name])
})

test.each(['Het is goed gegaan.hij was er.', 'Zie mnd.overzicht en i.v.m. de rest.', 'Bijlage plan.van.aanpak.docx'])(
  'no account: %s',
  (text) => {
    expect(found(text, 'HANDLE')).toEqual([])
  },
)

test.each(['Ik heb dertig jaar op zee gezeten.', 'Zij woont hier 19 jaar.', 'Hij heeft nu twee jaar begeleiding.'])(
  'a while, not an age: %s',
  (text) => {
    expect(found(text, 'AGE')).toEqual([])
  },
)
