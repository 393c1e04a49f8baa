import { findingsIn, readPart } from './document.ts'
import type { Finding, TextLanguage } from './finding.ts'

export type { Finding } from './finding.ts'

type Options = {
  lang?: TextLanguage
  /** Which case this is: people are given other letters in each. */
  seed?: string
}

/** Places in a text where someone may be recognisable, in reading order, without overlaps. */
export const detect = (written: string, { lang = 'nl', seed = '' }: Options = {}): Finding[] =>
  findingsIn([readPart(written, [lang])], seed)[0] ?? []
