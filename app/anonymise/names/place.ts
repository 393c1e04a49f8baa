import type { Match, TextLanguage } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { isCountry, isPlace, populationOf } from '../words/lookup.ts'
import type { Page } from './page.ts'
import type { Cue } from './surroundings.ts'
import type { Token } from './token.ts'

const HOME = /^(?:nederland|holland|the netherlands|netherlands|koninkrijk der nederlanden)$/i
/** Towns that are words, so that no list of towns holds them: where what stands before one tells of a place, it is one. */
const WORD_TOWNS =
  /^(?:best|echt|hulst|leek|luik|made|mol|nes|ommen|son|stein|borger|epe|vught|axel|lede|niel|ven|oude pekela|ter aar|de rijp)$/i
const REGIONS =
  /^(?:(?:noord|zuid|oost|west|midden)[- ]?(?:holland|brabant|limburg|vlaanderen|nederland|veluwe|groningen|friesland)|holland|drenthe|flevoland|friesland|fryslân|gelderland|groningen|limburg|overijssel|utrecht|zeeland|brabant|vlaanderen|wallonië|twente|achterhoek|veluwe|randstad|betuwe|kennemerland|gooi|haaglanden|rijnmond|salland|westland|zaanstreek|bommelerwaard|londen|london|parijs|paris|berlijn|berlin|rome|madrid|brussel|brussels|antwerpen|antwerp|istanbul|new york|washington|los angeles|chicago|moskou|moscow|wenen|vienna|praag|lissabon|athene|milaan|barcelona|hamburg|münchen|keulen|peking|beijing|tokio|tokyo|bagdad|damascus|aleppo|kabul|casablanca|rabat|ankara|warschau|warsaw|boekarest|curaçao|aruba|bonaire|suriname|paramaribo|(?:zeeuws-)?vlaanderen|(?:(?:noord|zuid|oost|west|midden|centraal|latijns)-?)?(?:afrika|amerika|europa|azië)|scandinavië|siberië|balkan|oceanië|groene hart|waddeneilanden|ardennen|eifel|sahara)$/i

/** "Rotterdam-Zuid", "Noordoost-Groningen", "Nieuw-West": a part of a place. */
const PART =
  /^(?:(?:noord|zuid|oost|west|midden|nieuw|oud)(?:oost|west)?)[- ]|[- ](?:noord|zuid|oost|west|centrum|stad|haven)$/
const COMPASS = /^(?:noord|zuid|oost|west)?(?:oost|west|noord|zuid)$/

/** The place these words name, when a list knows it. */
export function placeMatch({ text, tokens, lang, know }: Page, from: number, to: number, cue: Cue): Match | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return undefined
  const name = text.slice(first.start, last.end)
  if (name.length > 40) return undefined
  const [start, end] = [first.start, last.end]
  if (HOME.test(name)) return undefined
  if (isCountry(name)) return countryAt(first, last, lang)
  const whole = name.toLowerCase().replace(PART, '')
  const population = populationOf(name) ?? populationOf(name.replace(/s$/, '')) ?? populationOf(whole)
  const isRegion = REGIONS.test(name) || (whole !== name.toLowerCase() && (REGIONS.test(whole) || COMPASS.test(whole)))
  const isWordTown = cue === 'place' && !first.isFirst && first.shape === 'title' && WORD_TOWNS.test(name)
  const isAbroad = population === undefined && isPlace(name)
  if (population === undefined && !isRegion && !isAbroad && !isWordTown) return undefined
  const { isEveryday, isGiven, isAlso } = know(first.text)
  const isOne = to - from === 1
  const isOf =
    cue === 'none' && !isGiven && pattern`(?:^|[^\p{L}])van $`.test(text.slice(Math.max(0, start - 5), start))
  // "OSS - De rechtbank", "Schaatsen. Heerenveen. 1500 meter"
  const isDateline =
    (/(?:^|\. )$/.test(text.slice(Math.max(0, start - 2), start)) && /^\. /.test(text.slice(end, end + 2))) ||
    (first.shape === 'upper' && first.isFirst && /^ ?[-(] ?/.test(text.slice(end, end + 3)))
  // "Goes", "Best", "Made": only where the words around it say so.
  if (
    isOne &&
    cue !== 'place' &&
    !isOf &&
    !isDateline &&
    ((first.isFirst && (isAlso || isEveryday)) || (isGiven && !isRegion && (population ?? 0) < 100_000))
  )
    return undefined
  // "code Geel", "groep Best"
  if (isOne && cue === 'article' && isEveryday) return undefined
  // "Kracht MRC 4": letters are seldom a town.
  if (isOne && first.shape === 'upper' && name.length < 4 && cue !== 'place' && !isDateline) return undefined
  if (isOne && isEveryday && first.isFirst && !isDateline) return undefined
  return {
    start,
    end,
    label: 'LOCATION',
    kind: 'suggest',
    proof: cue === 'place' ? 'context' : 'list',
    rule: 'place.listed',
    proposals:
      isRegion && !population
        ? proposals[lang].region
        : isAbroad
          ? proposals[lang].city
          : kindOfPlace(population ?? 0, lang),
  }
}

const countryAt = ({ start }: Token, { end }: Token, lang: TextLanguage): Match => ({
  start,
  end,
  label: 'LOCATION',
  kind: 'notice',
  proof: 'list',
  rule: 'place.country',
  proposals: proposals[lang].country,
})

/** "in Polen", "uit Somalië": the name of a country that is also what its people are called. */
export const countriesLeft = ({ tokens, lang }: Page, covered: Uint8Array): Match[] =>
  tokens.flatMap((token, at) => {
    const isLed = /^(?:in|uit|naar|vanuit|from|to)$/.test(tokens[at - 1]?.lower ?? '') && token.gap === ' '
    const isAbroad = isLed && token.shape === 'title' && isCountry(token.text) && !HOME.test(token.text)
    return isAbroad && !covered[token.start] ? [countryAt(token, token, lang)] : []
  })

const proposals: Record<TextLanguage, Record<'village' | 'town' | 'city' | 'region' | 'country', string[]>> = {
  nl: {
    village: ['een dorp', 'de regio'],
    town: ['een middelgrote stad', 'de regio'],
    city: ['een grote stad', 'de stad'],
    region: ['een regio', 'een deel van het land'],
    country: ['het buitenland', 'een ander land'],
  },
  en: {
    village: ['a village', 'the region'],
    town: ['a medium-sized town', 'the region'],
    city: ['a large city', 'the city'],
    region: ['a region', 'a part of the country'],
    country: ['abroad', 'another country'],
  },
}

/** By the number of people: many villages look alike, and so do the towns. */
function kindOfPlace(population: number, lang: TextLanguage): string[] {
  if (population >= 150_000) return proposals[lang].city
  return population >= 25_000 ? proposals[lang].town : proposals[lang].village
}
