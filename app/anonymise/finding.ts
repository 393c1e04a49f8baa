import type { Token } from './names/token.ts'

/** What kind of thing points at someone. QUASI: a trait, or several together, that only few people have. */
export type Label =
  | 'PERSON'
  | 'LOCATION'
  | 'ORG'
  | 'DATE'
  | 'AGE'
  | 'BSN'
  | 'ID'
  | 'PHONE'
  | 'EMAIL'
  | 'URL'
  | 'IBAN'
  | 'PLATE'
  | 'IP'
  | 'HANDLE'
  | 'QUASI'

/** block: points at one person by itself. suggest: narrows down to few. notice: worth a look. */
export type Kind = 'block' | 'suggest' | 'notice'

export type TextLanguage = 'nl' | 'en'

/** A place in a text, in UTF-16 offsets, where someone may be recognisable. */
export type Finding = {
  start: number
  end: number
  label: Label
  kind: Kind
  /** Between 0 and 1: how often such a finding is right. For sorting and tuning, never shown as a score. */
  confidence: number
  /** Which pattern found it, for the person who tunes the patterns. */
  rule: string
  /** Other words to put in its place, in the language of the text; the first one fits most often. */
  proposals: string[]
}

/**
 * How sure a rule is of itself: a sum that comes out, a word beside it that gives it away, a list it stands on, or only
 * its shape.
 */
export type Proof = 'checksum' | 'context' | 'list' | 'shape'

/** A finding on its way to the resolver. */
export type Proven = Finding & { proof: Proof }

/** What a rule says of one place; what it leaves out is the rule's own. Offsets are those of the text it was given. */
export type Match = { start: number; end: number } & Partial<
  Pick<Proven, 'label' | 'kind' | 'proof' | 'proposals' | 'rule'>
>

/** The rule of what is only in doubt: whatever else is known of the place counts before it. */
export const DOUBT = 'file.doubt'

export type Rule = {
  name: string
  label: Label
  kind: Kind
  proof: Proof
  proposals: Record<TextLanguage, string[]>
  /** What a text must hold for the rule to find anything: a quick look that saves reading a costly pattern in vain. */
  needs?: RegExp
  /** Given the text as app/anonymise/normalise.ts reads it (composed, without invisible signs), and its words. */
  find: (text: string, lang: TextLanguage, tokens: Token[]) => Match[]
}

/** Every match of a pattern that `accept` agrees with. The pattern must carry the flag g. */
export function matchesOf(text: string, pattern: RegExp, accept: (match: RegExpExecArray) => boolean = () => true) {
  const found: Match[] = []
  for (const match of text.matchAll(pattern)) {
    if (accept(match)) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}
