import type { Match, Rule } from '../finding.ts'
import { caselessNames } from '../names/caseless.ts'
import { chunksOf } from '../names/chunk.ts'
import { namesInARow } from '../names/in-a-row.ts'
import { judge } from '../names/judge.ts'
import { agesBeside, namesLeft, namesShouted } from '../names/last-look.ts'
import { organisations } from '../names/organisation.ts'
import { capitalsTogether } from '../names/organisation-capitals.ts'
import type { Page } from '../names/page.ts'
import { countriesLeft } from '../names/place.ts'
import { placesOfWords } from '../names/place-words.ts'
import { readerOf } from '../names/word.ts'
import { pattern } from '../pattern.ts'
import { isSurname } from '../words/lookup.ts'
import { landscape } from './landscape.ts'

/** Persons, places and organisations, by the words themselves and those around them. */
export const names: Rule = {
  name: 'names',
  label: 'PERSON',
  kind: 'suggest',
  proof: 'list',
  proposals: { nl: ['iemand'], en: ['someone'] },
  find: (text, lang, tokens) => {
    const page: Page = { text, tokens, lang, know: readerOf(lang) }
    const named = organisations(page)
    const found = [
      ...capitals(page, [...named, ...landscape.find(text, lang, tokens)]),
      ...caselessNames(page),
      ...named,
    ]
    const all = [...found, ...namesInARow(page, found)]
    const covered = coveredBy(text, all)
    const left = [
      ...countriesLeft(page, covered),
      ...capitalsTogether(page, all, covered),
      ...(lang === 'nl' ? [...namesLeft(page, covered), ...namesShouted(page, covered)] : []),
    ]
    const people = [...all, ...left].filter(({ label }) => label === 'PERSON')
    return [...[...all, ...left].map((match) => widened(text, match)), ...agesBeside(text, people, lang)]
  },
}

/** "huisarts Te Riele", "Van Gils niet bellen": what a surname begins with, also where it could be a word of the sentence. */
function widened(text: string, match: Match): Match {
  const before = text.slice(Math.max(0, match.start - 24), match.start)
  const [, sign = '', small = ''] = SMALL_BEFORE.exec(before) ?? []
  const name = pattern`^[\p{L}'-]+`.exec(text.slice(match.start, match.end))?.[0] ?? ''
  if (
    match.label !== 'PERSON' ||
    !small ||
    (!pattern`\p{L} $`.test(sign) && !/^(?:v|el|le)/i.test(small) && !isSurname(name))
  )
    return match
  return { ...match, start: match.start - small.length }
}

const SMALL_BEFORE = pattern`(^|[^\p{L}]|[\p{L},] )((?:V[ao]n|Den|Der|Te[nr]?|[Ee]l|Al|D[ui]|L[ae]|St\.|Sint)(?: (?:de[rn]?|'t))? |v/d |v\.? ?d\.? )$`

/** 1 at every place that something was found for. */
function coveredBy(text: string, found: Match[]): Uint8Array {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of found) covered.fill(1, start, end)
  return covered
}

/** Nothing that was found by its kind is part of a name: "Smeets van de Universiteit Twente", "uit de Noordzee". */
function capitals(page: Page, found: Match[]): Match[] {
  const places = placesOfWords(page)
  const taken = new Set<number>()
  for (const { from, to } of places) for (let at = from; at < to; at += 1) taken.add(at)
  const startsAt = new Map(page.tokens.map(({ start }, at) => [start, at]))
  for (const { start, end, rule } of found) {
    // Security: whoever gave their name to what they run may be named again.
    if (rule === 'org.enterprise') continue
    for (let at = startsAt.get(start) ?? page.tokens.length; (page.tokens[at]?.start ?? end) < end; at += 1)
      taken.add(at)
  }
  const chunks = [...chunksOf(page.tokens, taken)]
  return [...places.map(({ match }) => match), ...chunks.flatMap(([from, to]) => judge(page, from, to))]
}
