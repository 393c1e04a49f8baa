import { keyed } from './keyed.server.ts'
import { namingWords, wordsOfName } from './named-in.ts'

// A writer is helped to put "een gemeente" where "Gemeente Rivierstad" stood. Whoever comes from there would know the story
// all the same, so the draft keeps what stood there. Security: as hashes that are others in each case (docs/decisions/0018).

const hashOf = (caseId: string, word: string) => keyed('once-named', `${caseId} ${word}`)

/** What these texts named and those no longer do. */
export function noLongerNamed(caseId: string, before: string, after: string): string[] {
  const still = namingWords(after)
  return [...namingWords(before)].filter((word) => !still.has(word)).map((word) => hashOf(caseId, word))
}

/** Did the draft once name one of these? */
export const hasNamed = (caseId: string, onceNamed: string[], names: string[]): boolean =>
  names.flatMap(wordsOfName).some((word) => onceNamed.includes(hashOf(caseId, word)))
