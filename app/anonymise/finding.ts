export type Label = 'BSN' | 'DATE' | 'EMAIL' | 'IBAN' | 'PERSON' | 'PHONE' | 'POSTCODE'

/** block: points at one person by itself. suggest: narrows down to few. notice: worth a look. */
export type Kind = 'block' | 'suggest' | 'notice'

export type TextLanguage = 'nl' | 'en'

/** A place in a text, in UTF-16 offsets, where someone may be recognisable. */
export type Finding = {
  start: number
  end: number
  label: Label
  kind: Kind
  /** Which pattern found it, for the person who tunes the patterns. */
  rule: string
  /** Other words to put in its place, in the language of the text; the first one fits most often. */
  proposals: string[]
}

/** How sure a rule is of itself: a sum that comes out, a word beside it that gives it away, or only its shape. */
export type Proof = 'checksum' | 'context' | 'shape'

export type Match = { start: number; end: number; proposals?: string[] }

export type Rule = {
  name: string
  label: Label
  kind: Kind
  proof: Proof
  proposals: Record<TextLanguage, string[]>
  find: (text: string, lang: TextLanguage) => Match[]
}

/** Every match of a pattern that `accept` agrees with. The pattern must carry the flag g. */
export function matchesOf(text: string, pattern: RegExp, accept: (match: RegExpExecArray) => boolean = () => true) {
  const found: Match[] = []
  for (const match of text.matchAll(pattern)) {
    if (accept(match)) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}
