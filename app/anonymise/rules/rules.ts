import type { Label, Proof, Proven, Rule, TextLanguage } from '../finding.ts'
import type { Token } from '../names/token.ts'
import { fieldRules } from './field.ts'
import { idCode } from './id-code.ts'
import { names } from './names.ts'
import { organisationRules } from './organisation-at.ts'
import { originRules } from './origin.ts'
import { person } from './person.ts'
import { byShapeRules } from './person-by-shape.ts'
import { inNoteRules } from './person-in-notes.ts'
import { toldRules } from './person-told.ts'
import { publicBody } from './public-body.ts'
import { shapeRules } from './shapes.ts'
import { staffInitials } from './staff-initials.ts'
import { table } from './table.ts'

export const rules: Rule[] = [
  person,
  names,
  ...byShapeRules,
  ...inNoteRules,
  ...toldRules,
  publicBody,
  ...originRules,
  ...fieldRules,
  ...organisationRules,
  table,
  staffInitials,
  ...shapeRules,
  idCode,
]

/** What each rule finds in a text by itself; places may overlap. */
export const provenIn = (text: string, lang: TextLanguage, tokens: Token[]): Proven[] =>
  rules.flatMap((rule) => provenBy(rule, text, lang, tokens))

const confidenceOf: Record<Proof, number> = { checksum: 0.99, context: 0.95, list: 0.85, shape: 0.75 }

/** What a rule about names proposes where it finds something else. Nobody works at “iemand”, or lives there. */
const inGeneral: Partial<Record<Label, Rule['proposals']>> = {
  ORG: { nl: ['een organisatie'], en: ['an organisation'] },
  LOCATION: { nl: ['een plaats', 'de regio'], en: ['a place', 'the region'] },
}

function provenBy(
  { name, label, kind, proof, proposals, needs, find }: Rule,
  text: string,
  lang: TextLanguage,
  tokens: Token[],
): Proven[] {
  if (needs && !needs.test(text)) return []
  return find(text, lang, tokens).map((match) => ({
    label,
    kind,
    proof,
    proposals: ((match.label !== label && match.label && inGeneral[match.label]) || proposals)[lang],
    ...match,
    confidence: confidenceOf[match.proof ?? proof],
    rule: match.rule ?? name,
  }))
}
