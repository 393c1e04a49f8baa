import type { Proof, Proven, Rule, TextLanguage } from '../finding.ts'
import { fieldRules } from './field.ts'
import { names } from './names.ts'
import { originRules } from './origin.ts'
import { person } from './person.ts'
import { publicBody } from './public-body.ts'
import { shapeRules } from './shapes.ts'

export const rules: Rule[] = [person, names, publicBody, ...originRules, ...fieldRules, ...shapeRules]

/** What each rule finds in a text by itself; places may overlap. */
export const provenIn = (text: string, lang: TextLanguage): Proven[] =>
  rules.flatMap((rule) => provenBy(rule, text, lang))

const confidenceOf: Record<Proof, number> = { checksum: 0.99, context: 0.95, list: 0.85, shape: 0.75 }

function provenBy(
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
