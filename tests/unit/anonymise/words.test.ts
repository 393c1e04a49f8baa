import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  isAlsoWord,
  isCountry,
  isGivenName,
  isOrdinary,
  isPlace,
  isSurname,
  nationalityOf,
  populationOf,
} from '#app/anonymise/words/lookup.ts'

describe('names of people', () => {
  test('Sanne is a given name and Jansen a family name, not the other way round', () => {
    expect([isGivenName('Sanne'), isSurname('Sanne')]).toEqual([true, false])
    expect([isGivenName('Jansen'), isSurname('Jansen')]).toEqual([false, true])
  })

  test('people have names from everywhere', () => {
    for (const name of ['Fatima', 'Mohammed', 'Youssef', 'Tesfay', 'Oksana', 'Krzysztof', 'Rajesh', 'Emine'])
      expect([name, isGivenName(name)]).toEqual([name, true])
    for (const name of ['Yılmaz', 'Nguyen', 'Kowalski', 'Ramdin', 'Idrissi', 'Pattiasina', 'Shevchenko', 'Vermeulen'])
      expect([name, isSurname(name)]).toEqual([name, true])
  })

  test('what many people here are called is known', () => {
    for (const name of 'Martijn Marjolein Remco Frits Willemijn Gerben Hakima Fadumo Jolanta Natasja'.split(' '))
      expect([name, isGivenName(name)]).toEqual([name, true])
    for (const name of 'Kuipers Smits Vissers Roelofs Khattabi Haddaoui Sahetapy Gebremariam'.split(' '))
      expect([name, isSurname(name)]).toEqual([name, true])
  })

  test('a name is a name however it is written', () => {
    for (const written of ['Zoë', 'ZOË', 'zoe', 'Zoe\u0308']) expect(isGivenName(written)).toBe(true)
    for (const written of ['Şahin', 'sahin', 'ŞAHİN'.normalize('NFD')]) expect(isSurname(written)).toBe(true)
    expect(isGivenName('Anne-Marie')).toBe(true)
    expect(isSurname('El-Idrissi')).toBe(true)
  })

  test('Roos is a name and a flower, Hope a name and a feeling; Jan is a man', () => {
    expect([isGivenName('Roos'), isAlsoWord('Roos')]).toEqual([true, true])
    expect([isGivenName('Hope'), isAlsoWord('Hope', 'en'), isAlsoWord('Grace', 'nl')]).toEqual([true, true, false])
    expect([isGivenName('Jan'), isAlsoWord('Jan')]).toEqual([true, false])
  })
})

describe('ordinary words', () => {
  test('what begins a sentence is seldom a name', () => {
    for (const word of ['Vandaag', 'Cliënt', 'Moeder', 'Gisteren', 'Tijdens', 'Misschien', 'Onlangs'])
      expect([word, isOrdinary(word, 'nl')]).toEqual([word, true])
    for (const word of ['Alleenstaand', 'Eetlust', 'Rollator', 'Autisme', 'Omgangsregeling', 'Enerzijds'])
      expect([word, isOrdinary(word, 'nl')]).toEqual([word, true])
    for (const word of ['Yesterday', 'Worried', 'Families', 'Although'])
      expect([word, isOrdinary(word, 'en')]).toEqual([word, true])
  })

  test('forms and compounds are known by what they are made of', () => {
    for (const word of ['straten', 'gewandeld', 'wijkteams', 'verzorgingshuis', 'huizen', 'meedenken'])
      expect([word, isOrdinary(word, 'nl')]).toEqual([word, true])
  })

  // Security: by their hashes, or by what they are made of, these would be words, and no one's names.
  test('a word of another alphabet, or with a letter that no word here has, is no word', () => {
    for (const word of ['шюсдксы', 'шжнсалч', 'ðorðe']) expect([word, isOrdinary(word, 'nl')]).toEqual([word, false])
  })

  // Security: taken for a form of "dijk", a family name would stay in the text.
  test('a family name is no form of the word it looks like', () => {
    for (const name of ['Dijkstra', 'Hoekstra', 'Vermeer', 'Zonneveld', 'Jansen', 'Peters'])
      expect([name, isOrdinary(name, 'nl')]).toEqual([name, false])
  })
})

describe('places and peoples', () => {
  test('a town has inhabitants, a village may have none that we know of', () => {
    expect(populationOf('Utrecht')).toBeGreaterThan(250_000)
    expect(populationOf('den haag')).toBeGreaterThan(400_000)
    expect(populationOf("'s-Hertogenbosch")).toBeGreaterThan(100_000)
    expect(populationOf('Almere')).toBeGreaterThan(150_000)
    expect(populationOf('Bergharen')).toBeLessThan(3_000)
    expect(populationOf('Wouterswoude')).toBe(0)
    expect(populationOf('Luilekkerland')).toBeUndefined()
  })

  test('a large city elsewhere is a place, without a crowd to hide in here', () => {
    // By their hashes alone they would be on the list.
    expect(['plan67', 'app198', 'kamer 49116'].map(isPlace)).toEqual([false, false, false])
    expect([isPlace('Istanbul'), populationOf('Istanbul')]).toEqual([true, undefined])
  })

  test('someone is from Syria in every form of the word', () => {
    for (const word of ['Syrisch', 'Syrische', 'Syriër', 'Syriërs', 'Syrian']) expect(nationalityOf(word)).toBe('SY')
    for (const word of ['Eritrees', 'Eritrese', 'Eritrean']) expect(nationalityOf(word)).toBe('ER')
    for (const word of ['Pools', 'Poolse', 'Polen', 'Polish', 'Pole']) expect(nationalityOf(word)).toBe('PL')
    for (const word of ['Marokkaan', 'Marokkanen', 'Marokkaanse']) expect(nationalityOf(word)).toBe('MA')
    expect(nationalityOf('tafel')).toBeUndefined()
    expect(['Syrië', 'Eritrea', 'Verenigde Staten', 'Germany'].every(isCountry)).toBe(true)
  })
})

describe('the packed lists', () => {
  // Security: what shares its hash with a word that is a word only would be no name.
  test('every name that was listed by hand is one', () => {
    const file = readFileSync('bin/lib/words/names-by-hand.mjs', 'utf8')
    const names = [...file.matchAll(/list\(`([^`]*)`\)/g)].flatMap(([, text = '']) => text.trim().split(/\s+/))
    expect(names.length).toBeGreaterThan(2_500)
    expect(names.filter((name) => !isGivenName(name) && !isSurname(name))).toEqual([])
  })

  test('a word that only looks like a name is none', () => {
    for (const word of ['Uitvaart', 'Vermoeden'])
      expect([word, isGivenName(word), isOrdinary(word, 'nl')]).toEqual([word, false, true])
  })

  // Security: these share their hash among names with a word, and must not share it among words too.
  test('a name that a word looks like is no word itself', () => {
    for (const name of ['Bertram', 'Jojanneke', 'Haasnoot', 'Geessien']) expect(isAlsoWord(name)).toBe(false)
  })

  test('together they are light enough to send', () => {
    const folder = 'app/anonymise/words/packed'
    const lists = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`))
    expect(lists).toHaveLength(7)
    expect(gzipSync(Buffer.concat(lists), { level: 9 }).length).toBeLessThan(90_000)
  })
})
