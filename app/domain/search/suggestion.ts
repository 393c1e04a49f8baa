import type { Kind } from './search-address.ts'

// What is proposed while someone types. The browser reads this file too.

export type Suggestion = { kind: Kind | 'theme'; text: string; href: string }

export const mostSuggestions = 8
export const fewestLetters = 2
