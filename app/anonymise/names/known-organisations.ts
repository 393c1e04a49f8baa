import type { Kind, TextLanguage } from '../finding.ts'
import { organisationKindOf } from '../words/lookup.ts'

/** What to call one of the organisations everyone knows; of one region it tells where someone is. */
type Known = { kind: Kind } & Record<TextLanguage, string>

/** In the order of bin/lib/words/known-organisations.mjs. */
const kinds: Known[] = [
  { kind: 'notice', nl: 'een verzekeraar', en: 'an insurer' },
  { kind: 'notice', nl: 'een energie- of waterbedrijf', en: 'a utility company' },
  { kind: 'notice', nl: 'een telecombedrijf', en: 'a telecom company' },
  { kind: 'notice', nl: 'een bank of kredietverstrekker', en: 'a bank or lender' },
  { kind: 'notice', nl: 'een incassobureau', en: 'a collection agency' },
  { kind: 'notice', nl: 'een winkel', en: 'a shop' },
  { kind: 'notice', nl: 'een bedrijf', en: 'a company' },
  { kind: 'notice', nl: 'een pensioenfonds of arbodienst', en: 'a pension fund or occupational health service' },
  { kind: 'notice', nl: 'een leverancier van hulpmiddelen', en: 'a supplier of aids' },
  { kind: 'suggest', nl: 'een woningcorporatie', en: 'a housing association' },
  { kind: 'suggest', nl: 'een zorgorganisatie', en: 'a care organisation' },
  { kind: 'suggest', nl: 'een ziekenhuis', en: 'a hospital' },
]

/** Which kind of organisation a name is, if everyone knows it; words in small letters, with one space between them. */
export function knownAs(words: string): Known | undefined {
  const kind = organisationKindOf(words)
  return kind === undefined ? undefined : kinds[kind - 1]
}

/** Whether this word by itself is one; it may be an ordinary word or someone too ("Action", "Florence"). */
export const isKnownOrganisation = (lower: string) => organisationKindOf(lower) !== undefined
