import { caseTexts } from './case.ts'

/** The fields a host can suggest another wording for. */
export const suggestedFields = [...caseTexts, 'uncertainty1', 'uncertainty2', 'uncertainty3'] as const
export type SuggestedField = (typeof suggestedFields)[number]
export type Suggested = Record<SuggestedField, string>

/** A piece of a text compared with another: the same, new, or gone. */
export type Piece = { text: string; kind: 'same' | 'added' | 'removed' }
