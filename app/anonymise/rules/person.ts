import type { Match, Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'
import { nameEndsAt } from './name.ts'
import { titles } from './titles.ts'

const written = (words: string[]) => words.map((word) => word.replace('.', '\\.')).join('|')
const TITLE = pattern.gi`(?<![\p{L}\d])(?:${titles.map(({ words }) => `(${written(words)})`).join('|')})(?= )`

/** "mevrouw De Vries", "dhr. J. van 't Hof", "dokter El Amrani": a title gives the name after it away. */
export const person: Rule = {
  name: 'person.title',
  label: 'PERSON',
  kind: 'block',
  proof: 'context',
  proposals: { nl: ['iemand'], en: ['someone'] },
  find: (text, lang) =>
    [...text.matchAll(TITLE)].flatMap((match): Match[] => {
      const end = isTitle(match[0]) && nameEndsAt(text, match.index + match[0].length)
      const title = titles[match.slice(1).findIndex(Boolean)]
      return end ? [{ start: match.index, end, proposals: title?.proposals[lang] }] : []
    }),
}

/** MS and MR in capitals are an illness and a council. */
const isTitle = (word: string) => !pattern`^M[SR](?!\p{L})`.test(word)
