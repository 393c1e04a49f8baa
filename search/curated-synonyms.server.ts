import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Synonyms, synonymsOf } from './dutch/synonyms.ts'

let known: Synonyms | undefined

/** The list that is kept by hand, read once. Every command of ours runs in the folder of the project. */
export function curatedSynonyms(): Synonyms {
  known ??= synonymsOf(parse(readFileSync('search/dutch/synonyms.nl.yml', 'utf8')) as string[][])
  return known
}
