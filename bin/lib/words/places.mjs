import { abroadByHand, notPlaces, placesByHand } from './by-hand.mjs'

const VILLAGE = 1
const ABROAD = 2
/** Abroad, what is smaller is rarely met here, and its names are words or people. */
const LARGE_ABROAD = 1_200_000

/** Written for this project: villages whose names are several words, or read as one of the language. */
const villagesByHand = `
  hongerige wolf · blauwhuis · it heidenskip · oude bildtzijl · roodhuis · smalle ee · veeningen · buurse · lage
  hexel · 's-heerenbroek · marknesse · eck en wiel · kapel avezaath · kring van dorth · millingen aan de rijn ·
  persingen · hei- en boeicop · huis ter heide · lage vuursche · loenen aan de vecht · nederhorst den berg ·
  bergen aan zee · egmond aan den hoef · koog aan de zaan · nes aan de amstel · 's-graveland · keizer karelpark ·
  hekelingen · krimpen aan de lek · 's-gravendeel · tienhoven aan de lek · wateringen · prins alexander · het lage
  land · 's-gravenpolder · 's-heer abtskerke · 's-heer arendskerke · 's-heer hendrikskinderen · 's-heerenhoek ·
  beek en donk · holthees · maashees · berg en bosch · brouwhuis · berg aan de maas · berg en terblijt · cadier en
  keer · ohé en laak · schin op geul · ubach over worms · valkenburg aan de geul`
  .trim()
  .split(/\s*·\s*/)

// How villages end, and little else does.
const VILLAGE_NAME =
  /.{2}(?:dijk|dorp|drecht|veen|hoven|kerk|kerke|huizen|huizum|wijk|wolde|woude|horst|broek|brug|burg|heide|donk|beek|hem|wier|wierum|zijl|meer|mond|haren|ingen|egem|gem|zele|sele|rade|rode|laar|veld|schoten|kapelle|muiden|voorde|voort|foort|koop|dam|zand|oord|terp|polder|hoek|um|loo|berg|bergen|waard|sluis)$/
const STREET = /straat|laan|plein|weg$|hof$|se(?:dijk|kerk|veld|weg|berg)|zee|polderhof|^(?:sint|st)-/

/** Places with what we know: VILLAGE, ABROAD, or 3 and up for a number of people, as `populationOf` reads it. */
export function placesOf(sources, fold, names) {
  const kinds = new Map()
  for (const { name, country, population } of sources.cities) {
    const here = country === 'NL' || country === 'BE'
    if (!here && population < LARGE_ABROAD) continue
    for (const place of [fold(name).replace(/^'s /, "'s-"), ...(name === 'The Hague' ? ['den haag'] : [])]) {
      const kind = !here ? ABROAD : population > 0 ? ofSize(population) : VILLAGE
      if (/^[a-z'][a-z' -]+$/.test(place)) kinds.set(place, Math.max(kind, kinds.get(place) ?? 0))
    }
  }
  for (const [word, flags] of sources.opentaal) {
    const place = fold(word)
    if (kinds.has(place) || flags.has('Fw') || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(word)) continue
    const makesInhabitants = ['PI', 'PK', 'PJ'].some((flag) => flags.has(flag))
    const isVillage = flags.size === 0 && !names.has(place) && VILLAGE_NAME.test(place) && !STREET.test(place)
    if (makesInhabitants || isVillage) kinds.set(place, makesInhabitants && names.has(place) ? ABROAD : VILLAGE)
  }
  for (const place of abroadByHand) if (!kinds.has(place) && !names.has(place)) kinds.set(place, ABROAD)
  for (const place of villagesByHand) if (!kinds.has(place)) kinds.set(place, VILLAGE)
  for (const [place, thousands] of placesByHand) kinds.set(place, ofSize(thousands * 1000))
  for (const place of notPlaces) kinds.delete(place)
  return kinds
}

const ofSize = (population) => 3 + Math.round(10 * Math.log10(population))

/** Names of towns that are no one's name on their own: "Van Leuven" is found by what stands before it. */
export function townsOf(sources, fold) {
  const towns = sources.cities.filter(({ country, population }) =>
    country === 'NL' || country === 'BE' ? population > 5_000 : population > 500_000,
  )
  return new Set(towns.map(({ name }) => fold(name)))
}

// "Republiek Ghana": the country is in it.
const OFFICIAL =
  /^(?:(?:volks|bonds)?republiek|koninkrijk|staat|vorstendom|groothertogdom|sultanaat|gemenebest|land) |(?<!centraal-afrikaanse|dominicaanse|tsjechische) (?:republiek|bondsstaat)$/

export function countriesOf(sources, fold) {
  const names = ['nl', 'en'].flatMap((lang) => Object.values(sources.countryNames(lang)).flat())
  const more = [
    'Holland',
    'Engeland',
    'Schotland',
    'Wales',
    'Noord-Ierland',
    'Koerdistan',
    'Tsjechië',
    'Turkije',
    'Turkey',
    'Syrië',
    'Syria',
    'Rusland',
    'Russia',
    'England',
    'Scotland',
    'America',
    'Amerika',
    'Zuid-Korea',
    'Noord-Korea',
    'Kosovo',
    'Palestina',
    'Somaliland',
    'Tibet',
    'Verenigde Staten',
    'Groot-Brittannië',
    'Moldavië',
    'Joegoslavië',
    'Sovjet-Unie',
  ]
  return new Map(
    [...names, ...more]
      .map(fold)
      .filter((name) => !/[(,]/.test(name) && name.split(' ').length < 4 && !OFFICIAL.test(name))
      .map((name) => [name, 1]),
  )
}
