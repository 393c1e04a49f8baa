import type { Finding, Proof, Proven, Rule, TextLanguage } from './finding.ts'
import { remembered } from './names/memory.ts'
import { readText } from './normalise.ts'
import { withPseudonyms } from './pseudonyms.ts'
import { resolve } from './resolve.ts'
import { fieldRules } from './rules/field.ts'
import { names } from './rules/names.ts'
import { originRules } from './rules/origin.ts'
import { person } from './rules/person.ts'
import { publicBody } from './rules/public-body.ts'
import { shapeRules } from './rules/shapes.ts'

export type { Finding } from './finding.ts'

export const rules: Rule[] = [person, names, publicBody, ...originRules, ...fieldRules, ...shapeRules]

type Options = {
  lang?: TextLanguage
  /** Which case this is: people are given other letters in each. */
  seed?: string
}

/** Places in a text where someone may be recognisable, in reading order, without overlaps. */
export function detect(written: string, { lang = 'nl', seed = '' }: Options = {}): Finding[] {
  const { text, placeOf } = readText(written)
  const found = rules.flatMap((rule) => findingsOf(rule, text, lang))
  const settled = resolve([...found, ...remembered(text, lang, found)])
  return withPseudonyms(settled, text, seed).map(({ start, end, ...finding }) => ({
    ...finding,
    ...placeOf(start, end),
  }))
}

const confidenceOf: Record<Proof, number> = { checksum: 0.99, context: 0.95, list: 0.85, shape: 0.75 }

function findingsOf(
  { name, label, kind, proof, proposals, needs, find }: Rule,
  text: string,
  lang: TextLanguage,
): Proven[] {
  if (needs && !needs.test(text)) return []
  return find(text, lang).map((match) => ({
    label,
    kind,
    proof,
    proposals: proposals[lang],
    ...match,
    confidence: confidenceOf[match.proof ?? proof],
    rule: match.rule ?? name,
  }))
}
