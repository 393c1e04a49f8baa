import { type WrittenField, writtenFields } from './case-texts.ts'

/** The fields a host can suggest another wording for: all that others would read. */
export const suggestedFields = writtenFields
export type SuggestedField = WrittenField
export type Suggested = Record<SuggestedField, string>

/** A piece of a text compared with another: the same, new, or gone. */
export type Piece = { text: string; kind: 'same' | 'added' | 'removed' }
